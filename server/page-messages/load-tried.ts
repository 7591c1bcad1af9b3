import type { PageAttempt } from '../../prisma/client.ts';
import { proofOf } from '../../activities/providers/proof-of.ts';
import { unsureAttempts } from '../../activities/providers/unsure.ts';
import type { Database } from '../parts.ts';
import type { ClaimedMessage } from './claim-page-message.ts';

/** `startedAt` in epoch milliseconds. */
type Attempt = Omit<PageAttempt, 'startedAt'> & {
  readonly startedAt: number;
  readonly channel: string;
  readonly account: string;
};

/** What is known of a message from its earlier attempts. */
export type Tried = {
  readonly deliveries: readonly Attempt[];
  /** Attempts that may have been accepted, the last one of each sender. */
  readonly unsure: readonly Attempt[];
  /** What a signed receipt shows to have been accepted. */
  readonly proof: { readonly attempt: Attempt; readonly providerId: string } | null;
};

/** Loads a claimed message's earlier attempts; of one that nobody has recorded the end of, nobody knows what became. */
export async function loadTried(database: Database, message: ClaimedMessage): Promise<Tried> {
  const { id: messageId, channel, organisationId, wasOpen } = message;
  if (wasOpen)
    await database.pageAttempt.updateMany({
      where: { messageId, outcome: null },
      data: { outcome: 'unclear', reason: 'No answer was recorded' },
    });
  const rows = await database.pageAttempt.findMany({ where: { messageId }, orderBy: { attempt: 'asc' } });
  const deliveries = rows.map((row) => ({
    ...{ ...row, startedAt: row.startedAt.getTime() },
    ...{ channel, account: row.senderId ?? '' },
  }));
  const unsure = unsureAttempts({ deliveries });
  if (unsure.length === 0) return { deliveries, unsure, proof: null };
  const receipts = await database.receipt.findMany({
    where: { messageId, OR: [{ organisationId: null }, { organisationId }] },
    orderBy: { at: 'asc' },
    select: { provider: true, providerId: true },
  });
  const named = receipts.flatMap(({ provider, providerId }) => (providerId === null ? [] : [{ provider, providerId }]));
  return { deliveries, unsure, proof: proofOf({ deliveries, receipts: named }) };
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
