import { v5 } from 'uuid';
import { recordChange } from '../../changes/record-change.ts';
import type { Parts } from '../../parts.ts';
import { editedWordsOf } from '../own-words/edited-words-of.ts';
import { recordAudit } from '../record-audit.ts';
import { nudge, storeSignal } from '../send-signal.ts';
import type { WorkedBatch, WorkedItem } from './decide-item.ts';

/** Takes one person's decision back with its batch: leaves them out where their turn has not come, and notes where the answer had left already. */
export async function takeBackItem(
  parts: Pick<Parts, 'database' | 'nudgeRelay'>,
  batch: WorkedBatch,
  item: WorkedItem,
): Promise<void> {
  const { organisationId, jobId, id: batchId, takenBackBy } = batch;
  const { position, applicationId, decisionId } = item;
  const at = { batchId, position };
  const signalId = v5(`${applicationId} takenBack`, batchId);
  const by = { kind: 'person', id: takenBackBy ?? '' } as const;
  const edited = decisionId === null ? null : await editedWordsOf(parts.database, batch, item);
  await parts.database.$transaction(async (transaction) => {
    const claimed = await transaction.decisionBatchItem.updateMany({
      where: { ...at, takeBackSignalId: null, code: null },
      data: decisionId === null ? { status: 'leftOut' } : { takeBackSignalId: signalId },
    });
    if (claimed.count === 0 || decisionId === null) return;
    const decision = await transaction.decision.findUniqueOrThrow({ where: { id: decisionId } });
    if (!['stored', 'waiting'].includes(decision.status)) {
      const isGone = decision.status === 'released';
      const code = isGone ? { code: 'alreadyReleased' } : {};
      await transaction.decisionBatchItem.updateMany({ where: at, data: code });
      return;
    }
    // They went with the decision; what was written since stays.
    if (edited) await transaction.ownWords.createMany({ data: [edited], skipDuplicates: true });
    await storeSignal(transaction, {
      id: signalId,
      organisationId,
      applicationId,
      kind: 'takenBack',
      payload: { decisionId },
      by,
    });
    await recordChange(
      transaction,
      { organisationId },
      { topic: 'job', topicId: jobId, kind: 'takenBack', data: { applicationId } },
    );
    const target = { target: 'application', targetId: applicationId };
    await recordAudit(transaction, {
      organisationId,
      by,
      action: 'takenBack',
      ...target,
      after: { decisionId, batchId },
    });
  });
  nudge(parts);
}
