import type { BatchBody, DecisionBatchView } from '../../contract/decision-batches.ts';
import { countedFrom } from '../../contract/fixed-values.ts';
import { recordChange } from '../../changes/record-change.ts';
import type { Caller } from '../../http/caller.ts';
import { orNotFound, Refusal } from '../../http/refusal.ts';
import type { Parts } from '../../parts.ts';
import { refuseMistakes } from '../create-application.ts';
import { recordAudit } from '../record-audit.ts';
import { textsOf } from './batch-texts.ts';
import { getBatch } from './batch-view.ts';
import { refuseStopped } from './refuse-stopped.ts';
import { judgeBatch, type JudgedBatch } from './judge-batch.ts';

type About = { readonly jobId: string; readonly body: BatchBody & { readonly count?: number | undefined } };

/**
 * Stores one choice for many, each with the words that they will read; the server decides person by person from here on. Refuses where
 * something is missing, where it is blocked for anybody, where words are stopped and nobody said why they are sent, and from 30 people on where their number was not given.
 */
export async function createBatch(
  parts: Parts,
  caller: Caller,
  { jobId, body }: About,
  batchId: string,
): Promise<DecisionBatchView> {
  const { database, batches } = parts;
  const { organisationId, userId, language } = caller;
  const job = orNotFound(await database.job.findFirst({ where: { id: jobId, organisationId } }));
  if (await database.decisionBatch.findFirst({ where: { id: batchId, organisationId }, select: { id: true } }))
    return getBatch(database, organisationId, batchId);
  if (job.status === 'closed') throw new Refusal('jobNotOpen');
  const judged = await judgeBatch(parts, caller, { jobId, body });
  const { ready, missing } = judged;
  refuseMistakes(missing.map(({ code, path, message }) => ({ code, path, message: message[language] })));
  refuseBlocked(judged);
  const overridden = await refuseStopped(database, caller, ready, body.override);
  if (body.count === undefined ? ready.length >= countedFrom : body.count !== ready.length)
    throw new Refusal('invalid', { errors: [{ path: 'body.count', code: 'count' }] });
  const { stepId, exitId, reason } = body;
  await database.$transaction(
    async (transaction) => {
      await transaction.decisionBatch.create({
        data: {
          ...{ id: batchId, organisationId, jobId, stepId, exitId, decidedBy: userId },
          ...{ reason: reason ?? null, texts: textsOf(body), status: 'running', total: ready.length },
          wordingReason: body.override?.reason ?? null,
        },
      });
      await transaction.decisionBatchItem.createMany({
        data: ready.map(({ row, words, fields }, index) => ({
          ...{ batchId, position: index + 1, applicationId: row.id, visit: row.visit ?? 1, words, fields },
        })),
      });
      await recordChange(transaction, caller, { topic: 'job', topicId: jobId, kind: 'batch', data: { batchId } });
      await recordAudit(transaction, {
        organisationId,
        by: { kind: 'person', id: userId },
        action: 'decideForMany',
        target: 'decisionBatch',
        targetId: batchId,
        after: {
          ...{ jobId, stepId, exitId, total: ready.length },
          ...(overridden.length === 0 ? {} : { wordingOverridden: overridden }),
        },
      });
    },
    { timeout: 30_000 },
  );
  batches.nudge();
  return getBatch(database, organisationId, batchId);
}

function refuseBlocked({ blocked }: JudgedBatch): void {
  if (blocked.length > 0) throw new Refusal('someBlocked', { more: { blocked } });
}
