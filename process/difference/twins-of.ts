import { isSame } from './is-same.ts';

type Things = Readonly<Record<string, unknown>>;

/** New ids for what is mine and was added by both under the same id with another content, free on both sides. */
export function twinsOf(base: Things, mine: Things, theirs: Things): Record<string, string> {
  const ids: Record<string, string> = {};
  const taken = new Set([...Object.keys(mine), ...Object.keys(theirs)]);
  for (const [id, thing] of Object.entries(mine)) {
    if (!Object.hasOwn(theirs, id) || Object.hasOwn(base, id) || isSame(thing, theirs[id])) continue;
    const free = freeId(id, taken);
    taken.add(free);
    ids[id] = free;
  }
  return ids;
}

function freeId(id: string, taken: ReadonlySet<string>): string {
  const stem = id.replace(/-\d+$/, '').slice(0, 42);
  for (let number = 2; ; number += 1) if (!taken.has(`${stem}-${number}`)) return `${stem}-${number}`;
}
