import { type Tried, unsureStreak, type Way } from './unsure.ts';

/** A provider that has answered nothing clear for so long is out, and another one takes over. */
const outage = 3_600_000;

type Made = { readonly firstAttemptAt: number | null; readonly deliveries: readonly (Tried & { startedAt: number })[] };

/**
 * Whether who may have a message has had its time to answer: since it has answered nothing clear, however long it refused before. Epoch
 * milliseconds.
 */
export function isOut(message: Made, by: Way, now: number): boolean {
  const { firstAttemptAt } = message;
  const since = Math.max(firstAttemptAt ?? now, unsureStreak(message, by)[0]?.startedAt ?? 0);
  return now - since >= outage;
}
