import { routes } from '../contract/routes.ts';
import { orNotFound } from '../http/refusal.ts';
import type { Serve } from '../http/serve.ts';
import type { Parts } from '../parts.ts';
import { findClosingSteps } from '../use-cases/closing/closing-steps.ts';
import { closeJob } from '../use-cases/closing/close-job.ts';
import { findOwed } from '../use-cases/closing/find-owed.ts';
import { previewClosing } from '../use-cases/closing/preview-closing.ts';
import { reopenJob } from '../use-cases/closing/reopen-job.ts';
import { tryTexts } from '../use-cases/closing/try-texts.ts';
import { toJobSummary } from '../use-cases/job-views.ts';

export function serveClosing(serve: Serve, parts: Parts): void {
  const { database } = parts;
  const find = async (organisationId: string, id: string) =>
    orNotFound(await database.job.findFirst({ where: { id, organisationId } }));

  serve(routes.closeJob, async ({ caller, params: { jobId }, body }) => {
    await find(caller.organisationId, jobId);
    await closeJob(parts, caller, { jobId, ...body });
    return toJobSummary(database, await find(caller.organisationId, jobId));
  });
  serve(routes.reopenJob, async ({ caller, params: { jobId } }) => {
    await reopenJob(database, caller, jobId);
    return toJobSummary(database, await find(caller.organisationId, jobId));
  });
  serve(routes.previewClosing, async ({ caller, params: { jobId }, query, body }) => {
    await find(caller.organisationId, jobId);
    return previewClosing(parts, caller, { jobId, ...body }, query);
  });
  serve(routes.getClosingTexts, async ({ caller, params: { jobId } }) => {
    await find(caller.organisationId, jobId);
    return findClosingSteps(database, jobId);
  });
  serve(routes.previewClosingTexts, async ({ caller, params: { jobId }, body }) => {
    await find(caller.organisationId, jobId);
    return { items: await tryTexts(parts, caller, { jobId, ...body }) };
  });
  serve(routes.listOwed, async ({ caller: { organisationId }, params: { jobId }, query }) => {
    await find(organisationId, jobId);
    return findOwed(database, { organisationId, jobId }, query);
  });
}
