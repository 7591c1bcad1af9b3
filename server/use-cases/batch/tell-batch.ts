import type { DecisionBatch } from '../../../prisma/client.ts';
import type { Responsible } from '../../../process/definition/schema.ts';
import { sawItEnd } from '../../notices/saw-it-end.ts';
import { tellStaff } from '../../notices/tell-staff.ts';
import type { Transaction } from '../../parts.ts';

type Batch = Pick<DecisionBatch, 'id' | 'organisationId' | 'jobId' | 'decidedBy' | 'createdAt'>;

/** Tells whoever decided for many that it is done, where somebody failed or it took its time: otherwise they have seen it. */
export async function tellBatchDone(transaction: Transaction, batch: Batch): Promise<void> {
  const failed = await transaction.decisionBatchItem.count({ where: { batchId: batch.id, status: 'failed' } });
  if (sawItEnd({ failed, since: batch.createdAt })) return;
  await tell(transaction, batch, failed > 0 ? 'batchFailed' : 'batchDone', [
    { kind: 'person', personId: batch.decidedBy },
  ]);
}

/** Tells who can go on with it that a batch has stopped: whoever began it, or the job's recruiters where that one may not decide any more. */
export async function tellBatchStopped(transaction: Transaction, batch: Batch, isDeciderGone: boolean): Promise<void> {
  await tell(transaction, batch, 'batchStopped', [
    isDeciderGone ? { kind: 'role', role: 'recruiter' } : { kind: 'person', personId: batch.decidedBy },
  ]);
}

/** Tells whoever decided that somebody else takes all of it back. */
export async function tellBatchTakenBack(transaction: Transaction, batch: Batch, byId: string): Promise<void> {
  await tell(transaction, batch, 'batchTakenBack', [{ kind: 'person', personId: batch.decidedBy }], byId);
}

async function tell(
  transaction: Transaction,
  batch: Batch,
  about: string,
  to: readonly Responsible[],
  byId: string | null = null,
): Promise<void> {
  const { id, organisationId, jobId } = batch;
  await tellStaff(transaction, {
    ...{ organisationId, jobId, key: `${about}/${id}/${Date.now()}`, kind: 'many', about, to, byId, subjectId: id },
  });
}
