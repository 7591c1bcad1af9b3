import { inRecruited } from '../auth/own-jobs.ts';
import { routes } from '../contract/routes.ts';
import type { Serve } from '../http/serve.ts';
import type { Parts } from '../parts.ts';
import { findStopped } from '../use-cases/stops/find-stopped.ts';
import { findStops } from '../use-cases/stops/find-stops.ts';
import { releaseStop } from '../use-cases/stops/release-stop.ts';
import { startStop } from '../use-cases/stops/start-stop.ts';

export function serveStops(serve: Serve, parts: Parts): void {
  const { database } = parts;
  serve(routes.listStops, async ({ caller, query }) => {
    const { organisationId } = caller;
    return findStops(database, { organisationId, job: await inRecruited(database, caller) }, query);
  });
  serve(routes.startStop, ({ caller, body, newId }) => startStop(parts, caller, { ...body, stopId: newId('stop') }));
  serve(routes.startJobStop, ({ caller, params: { jobId }, body, newId }) =>
    startStop(parts, caller, { ...body, jobId, stopId: newId('stop') }),
  );
  serve(routes.listStopped, ({ caller: { organisationId }, params: { stopId }, query }) =>
    findStopped(database, { organisationId, stopId }, query),
  );
  serve(routes.releaseStop, ({ caller, params: { stopId } }) => releaseStop(parts, caller, stopId));
}
