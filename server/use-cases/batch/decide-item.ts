import { v5 } from 'uuid';
import type { CarriedChannels } from '../../../activities/providers/carried-channels.ts';
import { recordChange } from '../../changes/record-change.ts';
import type { Caller } from '../../http/caller.ts';
import { Refusal } from '../../http/refusal.ts';
import type { Parts, Transaction } from '../../parts.ts';
import { decide, type DecisionBody } from '../decide.ts';
import type { Whose } from '../find-basis.ts';
import { loadVersion } from '../load-versions.ts';
import { recordAudit } from '../record-audit.ts';
import { evidenceOf, readerOf } from '../own-words/evidence-of.ts';
import { type BatchTexts, textsFrom, type Words } from './batch-texts.ts';
import type { BlockCode } from './block-words.ts';
import { type BatchCandidate, findBatchCandidates } from './find-candidates.ts';
import { judgeCandidate } from './judge-candidate.ts';
import { mayStillDecide } from './may-still-decide.ts';
import { tellBatchStopped } from './tell-batch.ts';

export type WorkedBatch = NonNullable<Awaited<ReturnType<Parts['database']['decisionBatch']['findFirst']>>>;
export type WorkedItem = NonNullable<Awaited<ReturnType<Parts['database']['decisionBatchItem']['findFirst']>>>;

/** The batch was paused or taken back, or another server has decided about this person: nothing is left to do here. */
class TurnOver extends Error {}

/**
 * Decides about the next person of a batch: the decision, its signal and the item's own mark are one transaction, under ids made of the batch
 * and the person, so that whoever goes on after a crash decides about nobody twice. Who cannot be decided about any more is marked with why.
 * Nobody is decided about in the name of somebody who may not any more: then the batch stops, until somebody else resumes it.
 */
export async function decideItem(
  parts: Pick<Parts, 'database' | 'nudgeRelay'>,
  batch: WorkedBatch,
  item: WorkedItem,
  carried: CarriedChannels | undefined,
): Promise<void> {
  if (!(await mayStillDecide(parts.database, batch))) return stop(parts, batch);
  try {
    await refuseProtected(parts.database, batch, item, carried);
    await decideOnce(parts, batch, item);
  } catch (error) {
    if (error instanceof TurnOver) return;
    if (!(error instanceof Refusal)) throw error;
    const { batchId, position } = item;
    await parts.database.decisionBatchItem.updateMany({
      where: { batchId, position, status: 'waiting' },
      data: { status: 'failed', code: codeOf(error) },
    });
  }
}

async function stop({ database }: Pick<Parts, 'database'>, { id, organisationId, jobId }: WorkedBatch): Promise<void> {
  await database.$transaction(async (transaction) => {
    const where = { id, status: 'running' };
    const { count } = await transaction.decisionBatch.updateMany({
      where,
      data: { status: 'stopped', stopCode: 'deciderGone' },
    });
    if (count === 0) return;
    await tellBatchStopped(transaction, await transaction.decisionBatch.findUniqueOrThrow({ where: { id } }), true);
    const what = { topic: 'job', topicId: jobId, kind: 'batch', data: { batchId: id } } as const;
    await recordChange(transaction, { organisationId }, what);
    await recordAudit(transaction, {
      ...{ organisationId, by: { kind: 'besked' }, action: 'stopDecisionBatch', target: 'decisionBatch', targetId: id },
      ...{ before: { status: 'running' }, after: { status: 'stopped', code: 'deciderGone' } },
    });
  });
}

const codeOf = ({ code, details }: Refusal) => (code === 'invalid' ? (details.errors?.[0]?.code ?? code) : code);

/** Minutes may have passed since everybody was judged. */
async function refuseProtected(
  database: Parts['database'],
  { organisationId, jobId, stepId, exitId, reason, texts }: WorkedBatch,
  { applicationId, fields, words, whose, evidence }: WorkedItem,
  carried: CarriedChannels | undefined,
): Promise<void> {
  const [row] = await findBatchCandidates(database, { organisationId, jobId, applicationIds: [applicationId] });
  if (!row) throw new Refusal('notFound');
  if (evidence !== null && !(await isStillSo(database, row, evidence))) throw blockedBy('changedSincePreview');
  const version = await loadVersion(database, row.versionId);
  const isOwn = whose === 'composed' || whose === 'edited';
  const choice = {
    stepId,
    exitId,
    reason: reason ?? undefined,
    texts: isOwn ? textsFrom(words as Words) : (texts as BatchTexts),
    fieldsOf: fieldsOf(applicationId, fields),
    carried,
  };
  const judged = judgeCandidate(row, version, choice);
  if (judged.kind === 'blocked') throw blockedBy(judged.code);
}

/** Whether what the words were looked at with is as it was: with the scorecards where it was among that, else the name and the language alone. */
async function isStillSo(database: Parts['database'], row: BatchCandidate, evidence: string): Promise<boolean> {
  return evidence === readerOf(row.candidate) || evidence === (await evidenceOf(database, [row])).get(row.id);
}

const blockedBy = (code: BlockCode) => new Refusal('invalid', { errors: [{ path: 'body', code, message: '' }] });

const fieldsOf = (applicationId: string, fields: unknown) => ({ [applicationId]: fields as Record<string, unknown> });

async function decideOnce(
  parts: Pick<Parts, 'database' | 'nudgeRelay'>,
  batch: WorkedBatch,
  { applicationId, visit, position, words, fields, whose, sentences }: WorkedItem,
): Promise<void> {
  const { id: batchId, organisationId, decidedBy, stepId, exitId, reason, wordingReason } = batch;
  const caller: Pick<Caller, 'organisationId' | 'userId' | 'language'> = {
    organisationId,
    userId: decidedBy,
    language: 'sv',
  };
  const decisionId = v5(`${applicationId} decision`, batchId);
  const override = wordingReason === null ? undefined : { reason: wordingReason };
  const brings = { fields: fields as Record<string, unknown>, ...(words as Words) };
  const from = { whose: whose as Whose, sentences: sentences as unknown as DecisionBody['sentences'] };
  const body = { stepId, visit, exitId, reason: reason ?? undefined, override, ...brings, ...from };
  const also = async (transaction: Transaction) => {
    await transaction.$queryRaw`select 1 from "application" where "id" = ${applicationId}::uuid for no key update`;
    const others = await transaction.decision.count({
      where: { applicationId, stepId, visit, status: { in: ['stored', 'waiting'] }, id: { not: decisionId } },
    });
    if (others > 0) throw blockedBy('decisionWaits');
    const [still] = await transaction.$queryRaw<{ status: string }[]>`
      select "status" from "decision_batch" where "id" = ${batchId}::uuid for share`;
    const { count } = await transaction.decisionBatchItem.updateMany({
      where: { batchId, position, status: 'waiting' },
      data: { status: 'decided', decisionId },
    });
    if (still?.status !== 'running' || count !== 1) throw new TurnOver();
    // Not before: who is not decided about after all is written to again from here.
    await transaction.ownWords.deleteMany({ where: { applicationId, stepId, visit, exitId, authorId: decidedBy } });
  };
  const signalId = v5(`${applicationId} signal`, batchId);
  await decide(parts, caller, { applicationId, body }, { decisionId, signalId, also });
}
