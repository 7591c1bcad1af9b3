import { routes } from '../contract/routes.ts';
import type { RehearsalView } from '../contract/rehearsals.ts';
import { instantCursor, olderThan, readCursor, toPage } from '../http/pages.ts';
import type { Caller } from '../http/caller.ts';
import { orNotFound } from '../http/refusal.ts';
import type { Serve } from '../http/serve.ts';
import type { Parts } from '../parts.ts';
import { bounceMessage } from '../use-cases/rehearsal/bounce-message.ts';
import { endRehearsal } from '../use-cases/rehearsal/end-rehearsal.ts';
import { findRehearsal, type StoredRehearsal } from '../use-cases/rehearsal/find-rehearsal.ts';
import { passTime } from '../use-cases/rehearsal/pass-time.ts';
import { toRehearsalViews } from '../use-cases/rehearsal/rehearsal-views.ts';
import { startRehearsal } from '../use-cases/rehearsal/start-rehearsal.ts';

export function serveRehearsals(serve: Serve, parts: Parts): void {
  const { database } = parts;
  const view = async (caller: Caller, row: StoredRehearsal): Promise<RehearsalView> => {
    const [found] = await toRehearsalViews(database, caller, [row]);
    return orNotFound(found);
  };

  serve(routes.startRehearsal, async ({ caller, params: { processId }, body: { startsAt, ...applicant }, newId }) => {
    const ids = {
      id: newId('rehearsal'),
      placeId: newId('place'),
      versionId: newId('version'),
      jobId: newId('job'),
      applicationId: newId('application'),
      candidateId: newId('candidate'),
    };
    return view(caller, await startRehearsal(parts, caller, { processId, applicant, startsAt }, ids));
  });

  serve(routes.listRehearsals, async ({ caller, params: { processId }, query: { limit, after } }) => {
    const { organisationId } = caller;
    orNotFound(await database.process.findFirst({ where: { id: processId, organisationId }, select: { id: true } }));
    const place = olderThan('startedAt', readCursor(after, instantCursor));
    const rows = await database.rehearsal.findMany({
      where: { organisationId, processId, endedAt: null, ...place },
      orderBy: [{ startedAt: 'desc' }, { id: 'desc' }],
      take: limit + 1,
    });
    const page = toPage(rows, limit, {
      keys: ({ startedAt, id }) => [startedAt.toISOString(), id],
      item: (row) => row,
    });
    return { ...page, items: await toRehearsalViews(database, caller, page.items) };
  });

  serve(routes.getRehearsal, async ({ caller, params }) =>
    view(caller, await findRehearsal(database, caller, params.rehearsalId)),
  );

  serve(routes.passTime, async ({ caller, params: { rehearsalId }, body: { days } }) => {
    const reached = await passTime(parts, caller, { rehearsalId, days });
    return { ...(await view(caller, await findRehearsal(database, caller, rehearsalId))), reached };
  });

  serve(routes.bounceMessage, async ({ caller, params: { rehearsalId }, body: { messageId } }) => {
    await bounceMessage(parts, caller, { rehearsalId, messageId });
    return view(caller, await findRehearsal(database, caller, rehearsalId));
  });

  serve(routes.endRehearsal, async ({ caller, params }) => {
    await endRehearsal(parts, caller, params.rehearsalId);
    return undefined;
  });
}
