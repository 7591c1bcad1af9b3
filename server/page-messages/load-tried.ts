import type { Database } from '../parts.ts';
import { cutOff } from '../staff-mail/hand-stored.ts';
import { type Tried, triedOf } from '../staff-mail/tried-of.ts';
import type { ClaimedMessage } from './claim-page-message.ts';

/** Loads a claimed message's earlier attempts; of one that nobody has recorded the end of, nobody knows what became. */
export async function loadTried(database: Database, message: ClaimedMessage): Promise<Tried> {
  const { id: messageId, wasOpen } = message;
  if (wasOpen) await database.pageAttempt.updateMany({ where: { messageId, outcome: null }, data: cutOff });
  const rows = await database.pageAttempt.findMany({ where: { messageId }, orderBy: { attempt: 'asc' } });
  return triedOf(database, message, rows);
}

/** What providers call the other messages of candidates' pages to that number, which say the same sooner than a run's. */
export async function otherProviderIds(database: Database, { id, to, channel }: ClaimedMessage): Promise<string[]> {
  if (channel !== 'sms' || to === null) return [];
  const rows = await database.pageAttempt.findMany({
    where: { message: { to, channel }, messageId: { not: id }, providerId: { not: null } },
    select: { providerId: true },
  });
  return rows.flatMap(({ providerId }) => providerId ?? []);
}
