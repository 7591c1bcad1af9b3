import { Refusal } from '../../http/refusal.ts';
import type { Transaction } from '../../parts.ts';
import type { Seat } from './find-seat.ts';

/** Refuses while a decision waits: it stands on what is in. */
export async function refuseDecided(transaction: Transaction, applicationId: string): Promise<void> {
  const waiting = { id: applicationId, waitingDecisionId: { not: null } };
  if ((await transaction.application.count({ where: waiting })) > 0) throw new Refusal('scorecardLocked');
}

/** Refuses whoever stands aside at the visit; under the lock of their seat. */
export async function refuseStoodAside(transaction: Transaction, { authorId, ...place }: Seat['key']): Promise<void> {
  if ((await transaction.stoodAside.count({ where: { ...place, userId: authorId } })) > 0)
    throw new Refusal('scorecardStoodAside');
}
