import { recordChange } from '../../changes/record-change.ts';
import type { DecisionBatchView, TakenBackBatch } from '../../contract/decision-batches.ts';
import type { Caller } from '../../http/caller.ts';
import { orNotFound, Refusal } from '../../http/refusal.ts';
import type { Parts } from '../../parts.ts';
import { recordAudit } from '../record-audit.ts';
import { nudge } from '../send-signal.ts';
import { getBatch } from './batch-view.ts';
import { findWritten } from './find-written.ts';
import { storeTakenBack } from './store-taken-back.ts';
import { tellBatchTakenBack } from './tell-batch.ts';

type Status = DecisionBatchView['status'];
type Change = {
  readonly action: string;
  readonly from: readonly Status[];
  readonly to: Status;
  /** States in which asking again has nothing left to do. */
  readonly already: readonly Status[];
};

/** Nobody further is decided about until it is resumed; who is being decided about at this instant is, wholly. */
export function pauseBatch(parts: Parts, caller: Caller, batchId: string): Promise<DecisionBatchView> {
  return change(parts, caller, batchId, {
    action: 'pauseDecisionBatch',
    from: ['running'],
    to: 'paused',
    already: ['paused'],
  });
}

/** Goes on where it was paused or stopped; in the name of who resumes it, where who began it may not decide any more. */
export function resumeBatch(parts: Parts, caller: Caller, batchId: string): Promise<DecisionBatchView> {
  return change(parts, caller, batchId, {
    action: 'resumeDecisionBatch',
    from: ['paused', 'stopped'],
    to: 'running',
    already: ['running'],
  });
}

/**
 * Takes back whatever is still in its undo window when it is asked for; whose turn has not come is left out, in the background. Answers what was written
 * for all as well, to be written on from: who takes back is who decides anew.
 */
export async function takeBackBatch(parts: Parts, caller: Caller, batchId: string): Promise<TakenBackBatch> {
  const batch = await change(parts, caller, batchId, {
    action: 'takeBackDecisionBatch',
    from: ['running', 'paused', 'stopped', 'done'],
    to: 'takingBack',
    already: ['takingBack', 'takenBack'],
  });
  return { ...batch, written: await findWritten(parts.database, batchId) };
}

async function change(
  parts: Parts,
  caller: Caller,
  batchId: string,
  { action, from, to, already }: Change,
): Promise<DecisionBatchView> {
  const { database, batches } = parts;
  const { organisationId, userId } = caller;
  const found = orNotFound(await database.decisionBatch.findFirst({ where: { id: batchId, organisationId } }));
  await database.$transaction(async (transaction) => {
    const taken = to === 'takingBack' ? { takenBackBy: userId, takenBackAt: new Date() } : {};
    const over = found.stopCode === 'deciderGone' && to === 'running' ? { decidedBy: userId } : {};
    const { count } = await transaction.decisionBatch.updateMany({
      where: { id: batchId, status: { in: [...from] } },
      data: { status: to, finishedAt: null, stopCode: null, ...taken, ...over },
    });
    if (count === 0 && already.includes(found.status as Status)) return;
    if (count === 0) throw new Refusal('batchOver');
    if (to === 'takingBack') {
      await storeTakenBack(transaction, found, { by: userId });
      await tellBatchTakenBack(transaction, found, userId);
    }
    await recordChange(transaction, caller, {
      topic: 'job',
      topicId: found.jobId,
      kind: 'batch',
      data: { batchId },
    });
    await recordAudit(transaction, {
      organisationId,
      by: { kind: 'person', id: userId },
      action,
      target: 'decisionBatch',
      targetId: batchId,
      before: { status: found.status },
      after: { status: to },
    });
  });
  batches.nudge();
  nudge(parts);
  return getBatch(database, organisationId, batchId);
}
