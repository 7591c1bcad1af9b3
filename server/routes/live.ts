import { findRecruitedJobs, findSeenJobs } from '../auth/own-jobs.ts';
import { z } from 'zod';
import { routes } from '../contract/routes.ts';
import { integerKey, readCursor, toPage } from '../http/pages.ts';
import { orNotFound } from '../http/refusal.ts';
import type { Serve } from '../http/serve.ts';
import type { Parts } from '../parts.ts';
import { findApplication } from '../use-cases/find-application.ts';
import { findCards } from '../use-cases/find-cards.ts';
import { findLiveVersions } from '../use-cases/live/find-live-versions.ts';
import { findPath } from '../use-cases/live/find-path.ts';
import { getLive } from '../use-cases/live/get-live.ts';
import { loadVersion } from '../use-cases/load-versions.ts';

const numberCursor = z.tuple([integerKey]);

export function serveLive(serve: Serve, parts: Parts): void {
  const { database } = parts;
  serve(routes.listLiveVersions, async ({ caller: { organisationId }, params, query: { limit, after } }) => {
    const where = { id: params.processId, organisationId };
    const { id } = orNotFound(await database.process.findFirst({ where, select: { id: true } }));
    const below = readCursor(after, numberCursor)?.[0];
    const rows = await findLiveVersions(database, id, { below, take: limit + 1 });
    return toPage(rows, limit, { keys: ({ number }) => [number], item: (row) => row });
  });

  serve(routes.getLive, async ({ caller: { organisationId }, params }) => {
    const version = await find(organisationId, params.versionId);
    return getLive(database, { organisationId, zone: await zoneOf(organisationId) }, version);
  });

  serve(routes.listLivePeople, async ({ caller, params, query }) => {
    const { organisationId } = caller;
    const { id, definition } = await find(organisationId, params.versionId);
    const { stepId, state } = query;
    const notLeft = stepId !== undefined && definition.steps[stepId]?.kind !== 'end';
    const zone = await zoneOf(organisationId);
    const jobIds = await findSeenJobs(database, caller);
    const untoldBut = await findRecruitedJobs(database, caller);
    const place = { organisationId, versionId: id, stepId, jobIds };
    return findCards(parts, { ...place, zone, state, notLeft, untoldBut }, query);
  });

  serve(routes.listPath, async ({ caller: { organisationId }, params, query }) => {
    const { application } = await findApplication(database, organisationId, params.applicationId);
    return findPath(database, application.id, query);
  });

  const zoneOf = async (id: string) => orNotFound(await database.organization.findUnique({ where: { id } })).zone;

  async function find(organisationId: string, id: string) {
    orNotFound(await database.version.findFirst({ where: { id, organisationId }, select: { id: true } }));
    return loadVersion(database, id);
  }
}
