import { routes } from '../contract/routes.ts';
import { orNotFound } from '../http/refusal.ts';
import type { Serve } from '../http/serve.ts';
import type { Parts } from '../parts.ts';
import { findHeldSends } from '../use-cases/held-sends/find-held-sends.ts';
import { takeBackSend } from '../use-cases/held-sends/take-back-send.ts';

export function serveHeldSends(serve: Serve, parts: Parts): void {
  const { database } = parts;
  serve(routes.listHeldSends, async ({ caller: { organisationId } }) => ({
    items: await findHeldSends(database, { organisationId, jobId: null }),
  }));
  serve(routes.listHeldSendsOfJob, async ({ caller: { organisationId }, params: { jobId } }) => {
    orNotFound(await database.job.findFirst({ where: { id: jobId, organisationId }, select: { id: true } }));
    return { items: await findHeldSends(database, { organisationId, jobId }) };
  });
  serve(routes.takeBackSend, async ({ caller, params: { heldSendId } }) => {
    await takeBackSend(parts, caller, heldSendId);
    return undefined;
  });
}
