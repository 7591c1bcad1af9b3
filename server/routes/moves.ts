import { routes } from '../contract/routes.ts';
import { instantCursor, olderThan, readCursor, toPage } from '../http/pages.ts';
import { orNotFound } from '../http/refusal.ts';
import type { Serve } from '../http/serve.ts';
import type { Parts } from '../parts.ts';
import { createMove } from '../use-cases/create-move.ts';
import { findMovedCandidates } from '../use-cases/find-moved-candidates.ts';
import { getImpact } from '../use-cases/get-impact.ts';
import { keepPresence } from '../use-cases/keep-presence.ts';
import { getMove, toMoveViews } from '../use-cases/move-views.ts';
import { previewMove } from '../use-cases/preview-move.ts';
import { undoMove } from '../use-cases/undo-move.ts';

/** Versions as they concern people: who has a process open, who stands where, and who goes over to another version. */
export function serveMoves(serve: Serve, parts: Parts): void {
  const { database } = parts;
  const find = async (organisationId: string, id: string) =>
    orNotFound(await database.process.findFirst({ where: { id, organisationId }, select: { id: true } }));

  serve(routes.keepPresence, ({ caller, params: { processId }, body }) =>
    keepPresence(database, caller, { processId, ...body }),
  );

  serve(routes.getImpact, async ({ caller: { organisationId }, params: { processId } }) => {
    await find(organisationId, processId);
    return getImpact(database, { organisationId, processId });
  });

  serve(routes.previewMove, async ({ caller, params: { processId }, body, query }) => {
    await find(caller.organisationId, processId);
    return previewMove(parts, caller, { processId, body }, query);
  });

  serve(routes.createMove, async ({ caller, params: { processId }, body, newId }) => {
    await find(caller.organisationId, processId);
    return createMove(parts, caller, { processId, body }, newId('move'));
  });

  serve(routes.listMoves, async ({ caller: { organisationId }, params, query: { limit, after } }) => {
    const { id: processId } = await find(organisationId, params.processId);
    const rows = await database.move.findMany({
      where: { organisationId, processId, ...olderThan('createdAt', readCursor(after, instantCursor)) },
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      take: limit + 1,
    });
    const page = toPage(rows, limit, {
      keys: ({ createdAt, id }) => [createdAt.toISOString(), id],
      item: (row) => row,
    });
    return { ...page, items: await toMoveViews(database, page.items) };
  });

  serve(routes.getMove, ({ caller: { organisationId }, params: { moveId } }) =>
    getMove(database, organisationId, moveId),
  );

  serve(routes.listMovedCandidates, ({ caller, params: { moveId }, query }) =>
    findMovedCandidates(database, caller, moveId, query),
  );

  serve(routes.undoMove, ({ caller, params: { moveId } }) => undoMove(parts, caller, moveId));
}
