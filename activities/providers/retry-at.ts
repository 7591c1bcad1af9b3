const second = 1_000;
const hour = 3_600 * second;

const firstPause = 30 * second;
/** Also where a provider asks for a day's rest: another way may be open by then, or the promise near. */
const longestPause = hour;

/** What is not bound to a promise is tried for so long on one channel. */
export const longestTrying = 72 * hour;

/**
 * When a message is tried again after so many attempts: twice as long each time, as the provider asked where it did, an hour at the most, spread by
 * the message's id.
 */
export function retryAt(
  now: number,
  {
    attempts,
    retryAfterMs,
    messageId,
  }: { readonly attempts: number; readonly retryAfterMs?: number; readonly messageId: string },
): number {
  const pause = Math.min(longestPause, firstPause * 2 ** Math.min(20, Math.max(0, attempts - 1)));
  const asked = Math.min(longestPause, retryAfterMs ?? 0);
  return Math.round(now + Math.max(pause + spreadOf(messageId) * pause, asked));
}

const widestSpread = 0.2;

/** The part of a pause, up to a fifth, by which one message's differs from another's: many that failed or were put off together must not come back together. */
export const spreadOf = (messageId: string): number =>
  (Number.parseInt(messageId.slice(0, 4), 16) / 0xffff) * widestSpread;
