export type IdCursor = {
  /** What to read next: all ids after `after`, and the `missing` ones below it. `after` is undefined before anything was seen. */
  readonly place: () => { readonly after: bigint | undefined; readonly missing: bigint[] };
  readonly saw: (id: bigint, now: number) => void;
  readonly forget: (now: number) => void;
};

/** So many of a gap are waited for; a wider one is a sequence that was set anew. */
const widest = 2_000n;
/** Below the first id that is seen others may commit still. */
const below = 100n;

/**
 * A place in a table whose ids are given out before their transactions commit: an id below the highest may still appear, and is waited for during
 * `settlesAfterMs`. Each id is to be read once.
 */
export function createIdCursor(settlesAfterMs: number): IdCursor {
  const missing = new Map<bigint, number>();
  let highest: bigint | undefined;
  return {
    place: () => ({ after: highest, missing: [...missing.keys()] }),
    saw(id, now) {
      if (missing.delete(id)) return;
      const before = highest ?? id - below;
      const from = id - before > widest ? id - widest : before + 1n;
      for (let gap = from; gap < id; gap += 1n) missing.set(gap, now + settlesAfterMs);
      highest = id;
    },
    forget(now) {
      for (const [id, until] of missing) if (until < now) missing.delete(id);
    },
  };
}
