import { type Change, followChanges, type Receive } from '../../shell/changes/follow-changes.ts';

type Tell = (changes: readonly Change[]) => void;

/** Milliseconds: after what happens alone, and between two times while much happens. */
const calm = 400;
const apart = 3_000;
/** Several parts of a page that ask for the same anew ask once. */
const calmly = new WeakMap<Tell, Receive>();

/**
 * Calls back with what a stream has told of: a moment after one change, and once in some seconds while they pour in. What may have been missed
 * while it was lost is a change too. Answers how to stop.
 */
export function listenTo(address: string, tell: Tell): () => void {
  const receive = calmly.get(tell) ?? calmed(tell);
  calmly.set(tell, receive);
  return followChanges(address, receive);
}

function calmed(tell: Tell): Receive {
  let changes: Change[] = [];
  let telling: ReturnType<typeof setTimeout> | undefined;
  let toldAt = Number.NEGATIVE_INFINITY;
  return (change) => {
    changes.push(change);
    telling ??= setTimeout(
      () => {
        const told = changes;
        changes = [];
        telling = undefined;
        toldAt = performance.now();
        tell(told);
      },
      Math.max(calm, toldAt + apart - performance.now()),
    );
  };
}
