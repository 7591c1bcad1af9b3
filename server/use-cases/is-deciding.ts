import type { Transaction } from '../parts.ts';

/** Whether a decision about the candidate is on its way to the run, or waits there. */
export async function isDeciding(transaction: Transaction, applicationId: string): Promise<boolean> {
  const found = await transaction.decision.findFirst({
    where: { applicationId, status: { in: ['stored', 'waiting'] } },
    select: { id: true },
  });
  return found !== null;
}
