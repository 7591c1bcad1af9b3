import type { Prisma } from '../../../prisma/client.ts';
import type { BatchBody, DecisionBatchView } from '../../contract/decision-batches.ts';
import { refuseCount } from '../refuse-count.ts';
import { recordChange } from '../../changes/record-change.ts';
import type { Caller } from '../../http/caller.ts';
import { orNotFound, Refusal } from '../../http/refusal.ts';
import type { Parts } from '../../parts.ts';
import { refuseMistakes } from '../create-application.ts';
import { readerOf } from '../own-words/evidence-of.ts';
import { recordAudit } from '../record-audit.ts';
import { type Part, textsOf } from './batch-texts.ts';
import { getBatch } from './batch-view.ts';
import { refuseStopped } from './refuse-stopped.ts';
import { judgeBatch, type JudgedBatch, type Ready } from './judge-batch.ts';

type Body = BatchBody & {
  readonly count?: number | undefined;
  readonly seen?: Readonly<Record<string, string>> | undefined;
};
type About = { readonly jobId: string; readonly body: Body };

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
  if (ready.length === 0) throw new Refusal('invalid', { errors: [{ path: 'body.count', code: 'count' }] });
  refuseCount(ready.length, body.count);
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
        data: ready.map((one, index) => ({ batchId, position: index + 1, ...itemOf(one) })),
      });
      await recordChange(transaction, caller, { topic: 'job', topicId: jobId, kind: 'batch', data: { batchId } });
      await recordAudit(transaction, {
        organisationId,
        by: { kind: 'person', id: userId },
        action: 'decideForMany',
        target: 'decisionBatch',
        targetId: batchId,
        after: {
          ...{ jobId, stepId, exitId, total: ready.length, words: whoseIn(ready) },
          ...(overridden.length === 0 ? {} : { wordingOverridden: overridden }),
        },
      });
    },
    { timeout: 30_000 },
  );
  batches.nudge();
  return getBatch(database, organisationId, batchId);
}

function refuseBlocked({ blocked, unwritten }: JudgedBatch): void {
  const all = [...blocked, ...unwritten];
  if (all.length > 0) throw new Refusal('someBlocked', { more: { blocked: all } });
}

function itemOf({ row, words, fields, whose, own }: Ready) {
  const isEmpty = Object.keys(words).length === 0;
  // Sentences are places in the words as they were kept: a variable that was filled in has moved them.
  const stays = own !== undefined && Object.entries(words).every(([part, text]) => own.words[part as Part] === text);
  return {
    ...{ applicationId: row.id, visit: row.visit ?? 1, words, fields, whose: isEmpty ? null : whose },
    sentences: (stays ? own.sentences : []) as unknown as Prisma.InputJsonArray,
    evidence: own?.evidence ?? (isEmpty ? null : readerOf(row.candidate)),
  };
}

/** How many are told whose words. */
function whoseIn(ready: readonly Ready[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { whose, words } of ready) if (Object.keys(words).length > 0) counts[whose] = (counts[whose] ?? 0) + 1;
  return counts;
}
