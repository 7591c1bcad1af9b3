import { recordChange } from '../../changes/record-change.ts';
import type { Parts } from '../../parts.ts';
import { editedWordsOf } from '../own-words/edited-words-of.ts';
import { recordAudit } from '../record-audit.ts';
import { nudge } from '../send-signal.ts';
import type { WorkedBatch, WorkedItem } from './decide-item.ts';
import { storeTakenBack, takenBackId } from './store-taken-back.ts';

/**
 * What is left to do for one person of a batch that was taken back: leaves them out where their turn has not come, else keeps the words that
 * were written to them by hand and records it; notes where the answer had left already.
 */
export async function takeBackItem(
  parts: Pick<Parts, 'database' | 'nudgeRelay'>,
  batch: WorkedBatch,
  item: WorkedItem,
): Promise<void> {
  const { organisationId, jobId, id: batchId, takenBackBy } = batch;
  const { position, applicationId, decisionId } = item;
  const at = { batchId, position };
  const signalId = takenBackId(batch, item);
  const by = { kind: 'person', id: takenBackBy ?? '' } as const;
  const edited = decisionId === null ? null : await editedWordsOf(parts.database, batch, item);
  await parts.database.$transaction(async (transaction) => {
    // Stored with the batch, but for one that an earlier Besked was taking back.
    if (decisionId !== null) await storeTakenBack(transaction, batch, { by: by.id, position });
    const isTold = (await transaction.signal.count({ where: { id: signalId } })) > 0;
    const claimed = await transaction.decisionBatchItem.updateMany({
      where: { ...at, takeBackSignalId: null, code: null },
      data: decisionId === null ? { status: 'leftOut' } : { takeBackSignalId: signalId },
    });
    if (claimed.count === 0 || decisionId === null) return;
    if (!isTold) {
      const decision = await transaction.decision.findUniqueOrThrow({ where: { id: decisionId } });
      const isGone = decision.status === 'released';
      const code = isGone ? { code: 'alreadyReleased' } : {};
      await transaction.decisionBatchItem.updateMany({ where: at, data: code });
      return;
    }
    // They went with the decision; what was written since stays.
    if (edited) await transaction.ownWords.createMany({ data: [edited], skipDuplicates: true });
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
