import type { Sender } from '../../prisma/client.ts';
import type { Transaction } from '../parts.ts';

/** The ways out of a channel in their order, for changing them: whoever else wants to waits until the transaction is over. */
export async function lockSenders(
  transaction: Transaction,
  organisationId: string,
  channel: string,
): Promise<Sender[]> {
  await transaction.$executeRaw`select pg_advisory_xact_lock(hashtext(${`senders ${organisationId}`}))`;
  return transaction.sender.findMany({
    where: { organisationId, channel, removedAt: null },
    orderBy: [{ position: 'asc' }, { createdAt: 'asc' }],
  });
}
