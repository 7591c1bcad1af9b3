import { findSeenJobs } from '../auth/own-jobs.ts';
import { streamChanges } from '../changes/stream-changes.ts';
import { routes } from '../contract/routes.ts';
import { instantCursor, olderThan, readCursor, toPage } from '../http/pages.ts';
import { orNotFound } from '../http/refusal.ts';
import type { Serve } from '../http/serve.ts';
import type { Parts } from '../parts.ts';
import { setJobRoles } from '../use-cases/change-job.ts';
import { readTag } from '../http/read-tag.ts';
import { teamTag } from '../use-cases/team-tag.ts';
import { settleClosing } from '../use-cases/closing/settle-closing.ts';
import { createJob } from '../use-cases/create-job.ts';
import { createExample } from '../use-cases/example/create-example.ts';
import { deleteExample } from '../use-cases/example/delete-example.ts';
import { findExample } from '../use-cases/example/find-example.ts';
import { findCards } from '../use-cases/find-cards.ts';
import { isInterviewer } from '../use-cases/as-interviewer-sees.ts';
import { getBoardSteps } from '../use-cases/get-board-steps.ts';
import { findTitled } from '../use-cases/find-titled.ts';
import { findNearNames } from '../use-cases/search/find-near-names.ts';
import { addActs } from '../use-cases/today/add-acts.ts';
import { findAnsweredBy } from '../use-cases/today/find-answered-by.ts';
import { findComingFor } from '../use-cases/today/find-coming-for.ts';
import { renameJob } from '../use-cases/rename.ts';
import { setJobZone } from '../use-cases/set-zone.ts';
import { toJobSummaries, toJobSummary } from '../use-cases/job-views.ts';
import { peopleOf } from '../use-cases/process-views.ts';

export function serveJobs(serve: Serve, parts: Parts): void {
  const { database } = parts;
  const find = async (organisationId: string, id: string) =>
    orNotFound(await database.job.findFirst({ where: { id, organisationId } }));

  serve(routes.listJobs, async ({ caller, query: { limit, after, status, search } }) => {
    const { organisationId } = caller;
    await settleClosing(database, organisationId);
    const seen = await findSeenJobs(database, caller);
    const titled = search ? await findTitled(database, organisationId, search) : undefined;
    const rows = await database.job.findMany({
      where: {
        organisationId,
        ...(status === undefined ? {} : { status }),
        AND: [seen, titled].flatMap((ids) => (ids === undefined ? [] : [{ id: { in: [...ids] } }])),
        ...olderThan('createdAt', readCursor(after, instantCursor)),
      },
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      take: limit + 1,
    });
    const page = toPage(rows, limit, {
      keys: ({ createdAt, id }) => [createdAt.toISOString(), id],
      item: (row) => row,
    });
    return { ...page, items: await toJobSummaries(database, page.items) };
  });

  serve(routes.createJob, async ({ caller, body, newId }) =>
    toJobSummary(database, await createJob(database, caller, body, newId('job'))),
  );

  serve(routes.createExample, async ({ caller, body, newId }) =>
    toJobSummary(database, await createExample(parts, caller, body.title, newId)),
  );

  serve(routes.deleteExample, async ({ caller, params }) => {
    await deleteExample(parts, caller, params.jobId);
    return undefined;
  });

  serve(routes.getJob, async ({ caller: { organisationId }, params }) => {
    await settleClosing(database, organisationId);
    const job = await find(organisationId, params.jobId);
    const roles = await rolesOf(job.id);
    const isExample = (await findExample(database, job.id)) !== null;
    return { ...(await toJobSummary(database, job)), roles, teamTag: teamTag(roles), isExample };
  });

  serve(routes.renameJob, async ({ caller, params, body }) =>
    toJobSummary(database, await renameJob(database, caller, { jobId: params.jobId, title: body.title })),
  );

  serve(routes.setJobZone, async ({ caller, params, body }) =>
    toJobSummary(database, await setJobZone(database, caller, { jobId: params.jobId, zone: body.zone })),
  );

  serve(routes.setJobRoles, async ({ caller, params, body, request, response }) => {
    const from = readTag(request.get('if-match'));
    const { id } = await find(caller.organisationId, params.jobId);
    await setJobRoles(database, caller, { jobId: id, roles: body.roles, from });
    const roles = await rolesOf(id);
    response.set('ETag', `"${teamTag(roles)}"`);
    return { roles, teamTag: teamTag(roles) };
  });

  serve(routes.getBoard, async ({ caller, params: { jobId }, query: { applicationId } }) => {
    const { organisationId } = caller;
    const job = await find(organisationId, jobId);
    const withEnds = !isInterviewer(caller);
    if (applicationId === undefined) return { zone: job.zone, steps: await getBoardSteps(database, job, withEnds) };
    const where = { id: applicationId, organisationId, jobId };
    const { versionId } = orNotFound(await database.application.findFirst({ where, select: { versionId: true } }));
    return { zone: job.zone, steps: await getBoardSteps(database, { ...job, versionId }, withEnds) };
  });

  serve(routes.listCards, async ({ caller, params, query }) => {
    const { organisationId } = caller;
    const { id, zone } = await find(organisationId, params.jobId);
    const { stepId, search, state } = query;
    const untoldBut = isInterviewer(caller) ? [] : undefined;
    return findCards(parts, { organisationId, jobId: id, zone, stepId, search, state, untoldBut }, query);
  });

  serve(routes.listNearNamesInJob, async ({ caller: { organisationId }, params, query: { search = '' } }) => {
    const { id } = await find(organisationId, params.jobId);
    return findNearNames(parts, { organisationId, jobId: id }, search);
  });

  serve(routes.listToday, async ({ caller, query }) => {
    const { organisationId } = caller;
    const { zone } = orNotFound(await database.organization.findUnique({ where: { id: organisationId } }));
    const jobIds = await findSeenJobs(database, caller);
    const stages = query.mine === 'true' ? await findAnsweredBy(database, caller, jobIds) : undefined;
    // Whoever sees everybody sees those whom they meet too.
    const coming = stages || jobIds ? await findComingFor(database, caller) : [];
    const met = coming.map(({ applicationId }) => applicationId);
    const page = await findCards(parts, { organisationId, zone, owed: true, stages, jobIds, met }, query);
    return { ...page, items: await addActs(database, caller, page.items) };
  });

  serve(routes.todayChanges, async ({ caller, admitAgain, request, response }) => {
    const { organisationId, userId } = caller;
    const withPeopleIn = async (jobIds: readonly string[]) => {
      const seen = await findSeenJobs(database, caller);
      return seen ? [...seen, ...(await findComingFor(database, caller)).map(({ jobId }) => jobId)] : jobIds;
    };
    const topic = { topic: 'person', topicId: `${organisationId}/${userId}` } as const;
    await streamChanges(parts, { caller, admitAgain, request, response }, { ...topic, withPeopleIn });
    return undefined;
  });

  async function rolesOf(jobId: string) {
    const roles = await database.jobRole.findMany({ where: { jobId }, orderBy: [{ role: 'asc' }, { userId: 'asc' }] });
    const names = await peopleOf(
      database,
      roles.map(({ userId }) => userId),
    );
    return roles.map(({ role, userId }) => ({ role: role as 'recruiter', userId, name: names.get(userId) ?? '' }));
  }
}
