import type twilio from 'twilio';
import type { Clock, LookUp, LookUpQuery } from './contract.ts';
import { isLost, outcomeOfLost } from './twilio-lost.ts';
import { receiptEventOf } from './twilio-status.ts';
import { timedOut, within } from './within.ts';

/** Twilio's clock and ours may differ by that much. */
const CLOCK_SKEW_MS = 60_000;
/** A message can take a moment to appear in the list; before that its absence proves nothing. */
export const SETTLING_MS = 10_000;
const PAGE = 100;

/**
 * Searches the list of messages to that number for one with the same text, made since the first attempt.
 * `unknown` while it is too early to tell, where the list is too long to be sure, and where Twilio keeps no texts (redacted ones are empty).
 */
export async function lookUpInList(
  client: twilio.Twilio,
  { message, providerId, firstTriedAt, lastTriedAt = firstTriedAt, otherProviderIds = [] }: LookUpQuery,
  timeoutMs: number,
  clock: Clock,
): Promise<LookUp> {
  const listed = await list(client, message.to, timeoutMs);
  if (listed === null) return { kind: 'unknown', reason: 'Twilio’s list could not be read' };
  const ours = listed.filter(
    ({ sid, direction, dateCreated }) =>
      !otherProviderIds.includes(sid) &&
      direction !== 'inbound' &&
      dateCreated.getTime() >= firstTriedAt - CLOCK_SKEW_MS,
  );
  const same = ours.filter(({ sid, body }) => sid === providerId || isSameText(body, message.text));
  // Of two with the same text the one that is not lost counts.
  const found = same.find(({ status }) => !isLost(status)) ?? same[0];
  if (found && isLost(found.status))
    return { kind: 'failed', providerId: found.sid, outcome: outcomeOfLost(found.status, found.errorCode) };
  if (found) return { kind: 'accepted', providerId: found.sid, event: receiptEventOf(found.status) ?? null };
  if (ours.some(({ body }) => body === '')) return { kind: 'unknown', reason: 'Twilio keeps no texts to compare with' };
  if (ours.length === PAGE) return { kind: 'unknown', reason: `More than ${PAGE} messages since the first attempt` };
  if (clock() - lastTriedAt < SETTLING_MS)
    return { kind: 'unknown', reason: 'Too early for Twilio’s list to be complete' };
  return { kind: 'notFound' };
}

async function list(client: twilio.Twilio, to: string, timeoutMs: number) {
  try {
    const answer = await within(timeoutMs, () => client.messages.list({ to, limit: PAGE, pageSize: PAGE }));
    return answer === timedOut ? null : answer;
  } catch {
    return null;
  }
}

/** Trial accounts put a sentence before the text. */
function isSameText(theirs: string, ours: string): boolean {
  const normal = (text: string) => text.normalize('NFC').trim();
  return normal(theirs) === normal(ours) || normal(theirs) === `Sent from your Twilio trial account - ${normal(ours)}`;
}
