/**
 * What somebody writes and has not sent is kept in this browser under `besked.<kind>.<whose>/…`: it is about candidates, and the next one at this
 * computer must not find it. A drawing (`besked.draft.…`) is about nobody, and waits for whoever drew it.
 */

/** Under which the number is kept that test messages went to last. */
export const rememberedMobile = 'besked.testMobile';

const composer = 'besked.feedback.';

/** How many texts somebody has written in this browser and not sent; what was written for one decision is one. */
export function countKeptWords(userId: string): number {
  return new Set(keysOf(userId).filter(isWritten).map(aboutOf)).size;
}

/** Takes away all that somebody has written in this browser and not sent. */
export function forgetKeptWords(userId: string): void {
  for (const key of [...keysOf(userId), rememberedMobile]) ifAny(() => localStorage.removeItem(key));
}

const keysOf = (userId: string): string[] =>
  ifAny(() => Object.keys(localStorage).filter((key) => key.replace(/^besked\.\w+\./, '').startsWith(`${userId}/`))) ??
  [];

/** The composer keeps what was chosen in it, too, as soon as it is opened. */
function isWritten(key: string): boolean {
  if (!key.startsWith(composer)) return true;
  const kept = ifAny(() => JSON.parse(localStorage.getItem(key) ?? 'null'));
  return [kept?.edited, kept?.used].some((texts) => Object.keys(texts ?? {}).length > 0);
}

/** What is composed for an exit of a decision is kept beside that decision. */
const aboutOf = (key: string): string =>
  key.startsWith(composer) ? key.replace(composer, 'besked.decision.').replace(/[/][^/]*$/, '') : key;

/** Where nothing can be kept there is nothing to find or to take away. */
function ifAny<Found>(ask: () => Found): Found | undefined {
  try {
    return ask();
  } catch {
    return undefined;
  }
}
