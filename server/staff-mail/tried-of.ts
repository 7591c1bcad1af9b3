import { type Proof, proofOf } from '../../activities/providers/proof-of.ts';
import { unsureAttempts } from '../../activities/providers/unsure.ts';
import type { Database } from '../parts.ts';

type Row = {
  readonly attempt: number;
  readonly provider: string;
  readonly senderId: string | null;
  /** Who it was from, where that is kept. */
  readonly from?: string | null;
  readonly startedAt: Date;
  readonly outcome: string | null;
  readonly code: string | null;
  readonly providerId: string | null;
};

/** `startedAt` in epoch milliseconds. */
export type Attempt = Omit<Row, 'startedAt'> & {
  readonly startedAt: number;
  readonly channel: string;
};

/** What is known of a message from its earlier attempts. */
export type Tried = {
  readonly deliveries: readonly Attempt[];
  /** Attempts that may have been accepted, the last one of each sender. */
  readonly unsure: readonly Attempt[];
  /** What a signed receipt shows to have been accepted. */
  readonly proof: Proof<Attempt> | null;
};

type Message = {
  readonly id: string;
  readonly channel: string;
  /** Whose own senders may have signed a receipt of it. */
  readonly organisationId: string;
};

/** The earlier attempts of a message, oldest first, as whoever hands it over next has to know them. */
export async function triedOf(
  database: Database,
  { id: messageId, channel, organisationId }: Message,
  rows: readonly Row[],
): Promise<Tried> {
  const deliveries = rows.map((row) => ({ ...row, startedAt: row.startedAt.getTime(), channel }));
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
