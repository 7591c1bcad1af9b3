import { v5 } from 'uuid';
import type { Transaction } from '../../parts.ts';
import type { WorkedBatch, WorkedItem } from './decide-item.ts';

/** The id of the signal that takes the decision about a person back with its batch: the same however often it is stored. */
export const takenBackId = ({ id }: Pick<WorkedBatch, 'id'>, { applicationId }: Pick<WorkedItem, 'applicationId'>) =>
  v5(`${applicationId} takenBack`, id);

/**
 * Tells the runs of everybody in the batch, or of one of them, that their decision is taken back, where it has not left; doing it again does
 * nothing. In the transaction that takes the batch back: a run goes by when it was asked for, whatever becomes of this server afterwards.
 */
export async function storeTakenBack(
  transaction: Transaction,
  batch: Pick<WorkedBatch, 'id' | 'organisationId'>,
  { by, position }: { readonly by: string; readonly position?: number },
): Promise<void> {
  const items = await transaction.decisionBatchItem.findMany({
    where: {
      ...{ batchId: batch.id, code: null, decision: { status: { in: ['stored', 'waiting'] } } },
      ...(position === undefined ? {} : { position }),
    },
    select: { applicationId: true, decisionId: true },
  });
  await transaction.signal.createMany({
    data: items.map(({ applicationId, decisionId }) => ({
      ...{ id: takenBackId(batch, { applicationId }), organisationId: batch.organisationId, applicationId },
      ...{ kind: 'takenBack', payload: { decisionId }, actorKind: 'person', actorId: by },
    })),
    skipDuplicates: true,
  });
}
