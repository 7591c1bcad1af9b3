import type { Transaction } from '../../parts.ts';

/** Until the transaction ends nobody else books or offers a time of these people: whoever comes second sees what the first has written. */
export async function lockInterviewers(transaction: Transaction, userIds: readonly string[] = []): Promise<void> {
  for (const userId of new Set(userIds.toSorted()))
    await transaction.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${`meets/${userId}`}, 0))`;
}
