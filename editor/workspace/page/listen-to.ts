import { followChanges, type Receive } from '../../shell/changes/follow-changes.ts';

const calm = 400;
/** Several parts of a page that ask for the same anew ask once. */
const calmly = new WeakMap<() => void, Receive>();

/** Calls back a moment after each change that a stream tells of, and after one that may have been missed while it was lost; answers how to stop. */
export function listenTo(address: string, tell: () => void): () => void {
  const receive = calmly.get(tell) ?? calmed(tell);
  calmly.set(tell, receive);
  return followChanges(address, receive);
}

function calmed(tell: () => void): Receive {
  let telling: ReturnType<typeof setTimeout> | undefined;
  return () => {
    telling ??= setTimeout(() => {
      telling = undefined;
      tell();
    }, calm);
  };
}
