import { openBatches } from '../auth/own-batch.ts';
import { findRecruitedJobs, inRecruited } from '../auth/own-jobs.ts';
import { routes } from '../contract/routes.ts';
import { instantCursor, olderThan, readCursor, toPage } from '../http/pages.ts';
import { orNotFound } from '../http/refusal.ts';
import type { Serve } from '../http/serve.ts';
import type { Parts } from '../parts.ts';
import { getBatch, toBatchViews } from '../use-cases/batch/batch-view.ts';
import { pauseBatch, resumeBatch, takeBackBatch } from '../use-cases/batch/change-batch.ts';
import { createBatch } from '../use-cases/batch/create-batch.ts';
import { findBatchItems } from '../use-cases/batch/find-items.ts';
import { findWaitingDecisions } from '../use-cases/batch/find-waiting.ts';
import { saveOwnWords } from '../use-cases/own-words/save-own-words.ts';
import { writeOwnWords } from '../use-cases/own-words/write-own-words.ts';
import { previewBatch } from '../use-cases/batch/preview-batch.ts';

export function serveDecisionBatches(serve: Serve, parts: Parts): void {
  const { database } = parts;

  serve(routes.previewDecisionBatch, async ({ caller, params: { jobId }, body, query }) => {
    const { organisationId } = caller;
    orNotFound(await database.job.findFirst({ where: { id: jobId, organisationId }, select: { id: true } }));
    return previewBatch(parts, caller, { jobId, body }, query);
  });
  serve(routes.writeOwnWords, ({ caller, params, body }) => writeOwnWords(parts, caller, { ...params, body }));
  serve(routes.saveOwnWords, ({ caller, params, body }) => saveOwnWords(parts, caller, { ...params, body }));
  serve(routes.createDecisionBatch, ({ caller, params: { jobId }, body, newId }) =>
    createBatch(parts, caller, { jobId, body }, newId('batch')),
  );
  serve(routes.listDecisionBatches, async ({ caller, query: { limit, after, jobId, open } }) => {
    const recruited = await findRecruitedJobs(database, caller);
    const rows = await database.decisionBatch.findMany({
      where: {
        organisationId: caller.organisationId,
        ...(jobId === undefined ? {} : { jobId }),
        ...(open === 'true' ? openBatches : {}),
        AND: [
          ...(recruited
            ? [{ OR: [{ jobId: { in: recruited } }, { decidedBy: caller.userId, AND: openBatches }] }]
            : []),
          olderThan('createdAt', readCursor(after, instantCursor)),
        ],
      },
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      take: limit + 1,
    });
    const page = toPage(rows, limit, {
      keys: ({ createdAt, id }) => [createdAt.toISOString(), id],
      item: (row) => row,
    });
    return { ...page, items: await toBatchViews(database, page.items) };
  });
  serve(routes.getDecisionBatch, ({ caller, params }) => getBatch(database, caller.organisationId, params.batchId));
  serve(routes.listDecisionBatchItems, async ({ caller, params: { batchId }, query: { state, ...query } }) => {
    await getBatch(database, caller.organisationId, batchId);
    return findBatchItems(database, { batchId, state }, query);
  });
  serve(routes.pauseDecisionBatch, ({ caller, params }) => pauseBatch(parts, caller, params.batchId));
  serve(routes.resumeDecisionBatch, ({ caller, params }) => resumeBatch(parts, caller, params.batchId));
  serve(routes.takeBackDecisionBatch, ({ caller, params }) => takeBackBatch(parts, caller, params.batchId));
  serve(routes.listWaitingDecisions, async ({ caller, query }) => {
    const { organisationId, userId } = caller;
    const job = await inRecruited(database, caller);
    const own = job ? { OR: [{ application: { job } }, { decidedBy: userId }] } : {};
    return findWaitingDecisions(database, { among: { organisationId, ...own }, userId }, query);
  });
}
