import { v5 } from 'uuid';
import { recordChange } from '../../changes/record-change.ts';
import type { CorrectionBatchBody, CorrectionBatchView } from '../../contract/corrections.ts';
import { refuseCount } from '../refuse-count.ts';
import type { Caller } from '../../http/caller.ts';
import { orNotFound, Refusal } from '../../http/refusal.ts';
import type { Parts, Transaction } from '../../parts.ts';
import { refuseMistakes } from '../create-application.ts';
import { recordAudit } from '../record-audit.ts';
import { refuseWording } from '../refuse-wording.ts';
import { holdSend } from '../held-sends/hold-send.ts';
import { nudge } from '../send-signal.ts';
import { getCorrectionBatch } from './batch-views.ts';
import { findCorrectedMeanwhile } from './find-corrected-meanwhile.ts';
import { judgeCorrections, type ReadyCorrection, toBlocked } from './judge-corrections.ts';
import { storeCorrections } from './store-corrections.ts';

type Body = CorrectionBatchBody & { readonly count?: number | undefined };
type Making = {
  readonly jobId: string;
  readonly body: Body;
  readonly batchId: string;
  readonly ready: readonly ReadyCorrection[];
};

/**
 * Stores the same correction for many, each with the signal that tells its run: all of them or none. Refuses where it cannot be told to somebody
 * who was not left out, where words are stopped and nobody said why they are sent, and from 30 on where their number was not given. It waits
 * before it leaves.
 */
export async function createCorrectionBatch(
  parts: Parts,
  caller: Caller,
  { jobId, body }: { readonly jobId: string; readonly body: Body },
  batchId: string,
): Promise<CorrectionBatchView> {
  const { database } = parts;
  const { organisationId, language } = caller;
  orNotFound(await database.job.findFirst({ where: { id: jobId, organisationId }, select: { id: true } }));
  if (await database.correctionBatch.findFirst({ where: { id: batchId, organisationId }, select: { id: true } }))
    return getCorrectionBatch(database, organisationId, batchId);
  const { ready, blocked, missing } = await judgeCorrections(parts, caller, jobId, body);
  refuseMistakes(missing.map(({ code, path, message }) => ({ code, path, message: message[language] })));
  if (blocked.length > 0) throw new Refusal('someBlocked', { more: { blocked } });
  if (ready.length === 0) throw new Refusal('invalid', { errors: [{ path: 'body', code: 'nobody' }] });
  refuseCount(ready.length, body.count);
  const codes = refuseWording(
    ready.flatMap(({ judged }) => judged.findings),
    body.override,
  );
  const making = { jobId, body, batchId, ready };
  await database.$transaction((transaction) => store(transaction, caller, making, codes), { timeout: 60_000 });
  nudge(parts);
  return getCorrectionBatch(database, organisationId, batchId);
}

async function store(
  transaction: Transaction,
  caller: Caller,
  { jobId, body, batchId, ready }: Making,
  codes: readonly string[],
): Promise<void> {
  const { organisationId, userId } = caller;
  const { alike, decisionBatchId, subjects, texts, backTo, override } = body;
  await transaction.correctionBatch.create({
    data: {
      ...{ id: batchId, organisationId, jobId, subjects, texts, correctedBy: userId, total: ready.length },
      ...{ messageId: alike ?? null, decisionBatchId: decisionBatchId ?? null, backTo: backTo ?? null },
    },
  });
  // Made of the batch and the message, so that the same batch stored again is the same one.
  const all = ready.map(({ wrong, written, sent }, index) => ({
    ...{ id: v5(sent.id, batchId), signalId: v5(`signal/${sent.id}`, batchId) },
    ...{ wrong, written, sent, position: index + 1 },
  }));
  const late = (await findCorrectedMeanwhile(transaction, all)).map(({ id }) => id);
  if (late.length > 0) {
    const blocked = all.flatMap(({ id, sent }) => (late.includes(id) ? [toBlocked(sent, 'alreadyCorrected')] : []));
    throw new Refusal('someBlocked', { more: { blocked } });
  }
  const overridden = codes.length > 0 && override ? { reason: override.reason, codes } : undefined;
  await storeCorrections(transaction, all, { userId, batchId, overridden });
  await holdSend(transaction, caller, { id: batchId, kind: 'correction', jobId, total: ready.length });
  await recordChange(transaction, caller, { topic: 'job', topicId: jobId, kind: 'corrected', data: { batchId } });
  await recordAudit(transaction, {
    ...{ organisationId, by: { kind: 'person', id: userId } as const },
    ...{ action: 'correctForMany', target: 'correctionBatch', targetId: batchId },
    after: {
      ...{ jobId, total: ready.length, backTo: backTo ?? null },
      ...(overridden ? { wordingOverridden: [...codes] } : {}),
    },
  });
}
