import type { Caller } from '../../http/caller.ts';
import type { Transaction } from '../../parts.ts';
import type { BatchCandidate } from '../batch/find-candidates.ts';

type Decided = {
  readonly stepId: string;
  readonly exitId: string;
  readonly ready: readonly { readonly row: Pick<BatchCandidate, 'id'> }[];
};

/** What was kept of the caller's for people who are decided about by now. */
export async function dropOwnWords(
  transaction: Transaction,
  { userId: authorId }: Pick<Caller, 'userId'>,
  { stepId, exitId, ready }: Decided,
): Promise<void> {
  const applicationId = { in: ready.map(({ row }) => row.id) };
  await transaction.ownWords.deleteMany({ where: { applicationId, stepId, exitId, authorId } });
}
