import { z } from 'zod';
import { parseDefinition } from '../../process/definition/parse-definition.ts';
import { printDefinition } from '../../process/definition/print-definition.ts';
import { checkDraft } from '../checking/check-draft.ts';
import { findFacts } from '../checking/find-facts.ts';
import { routes } from '../contract/routes.ts';
import { instantCursor, integerKey, olderThan, readCursor, toPage } from '../http/pages.ts';
import { orNotFound } from '../http/refusal.ts';
import { readRevision } from '../http/read-revision.ts';
import type { Serve } from '../http/serve.ts';
import type { Parts } from '../parts.ts';
import { archiveProcess } from '../use-cases/archive-process.ts';
import { createProcess } from '../use-cases/create-process.ts';
import { deleteProcess } from '../use-cases/delete-process.ts';
import { findNamed } from '../use-cases/find-named.ts';
import { createGalleryList } from '../use-cases/list-gallery.ts';
import { toProcessDetail, toProcessSummaries, toVersionSummaries } from '../use-cases/process-views.ts';
import { publishVersion } from '../use-cases/publish-version.ts';
import { saveDraft } from '../use-cases/save-draft.ts';

const numberCursor = z.tuple([integerKey]);

export function serveProcesses(serve: Serve, parts: Parts): void {
  const { database, checks } = parts;
  const find = async (organisationId: string, id: string) =>
    orNotFound(await database.process.findFirst({ where: { id, organisationId } }));

  serve(routes.listProcesses, async ({ caller: { organisationId }, query }) => {
    const { limit, after, slug, search, archived } = query;
    const named = search ? await findNamed(database, organisationId, search) : undefined;
    const rows = await database.process.findMany({
      where: {
        organisationId,
        archivedAt: archived === 'true' ? { not: null } : null,
        ...(slug === undefined ? {} : { slug }),
        ...(named === undefined ? {} : { id: { in: named } }),
        ...olderThan('createdAt', readCursor(after, instantCursor)),
      },
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      take: limit + 1,
    });
    const summaries = new Map((await toProcessSummaries(parts, rows)).map((summary) => [summary.id, summary]));
    const page = toPage(rows, limit, {
      keys: ({ createdAt, id }) => [createdAt.toISOString(), id],
      item: ({ id }) => summaries.get(id),
    });
    return { ...page, items: page.items.filter((item) => item !== undefined) };
  });

  serve(routes.archiveProcess, async ({ caller, params: { processId }, body: { archived } }) => {
    const [summary] = await toProcessSummaries(parts, [await archiveProcess(database, caller, processId, archived)]);
    return orNotFound(summary);
  });

  serve(routes.deleteProcess, async ({ caller, params: { processId } }) => {
    await deleteProcess(parts, caller, processId);
    return undefined;
  });

  const listGallery = createGalleryList(checks);
  serve(routes.listGallery, async () => ({ items: await listGallery() }));

  serve(routes.createProcess, async ({ caller, body, newId, response }) => {
    const process = await createProcess(database, caller, body, newId('process'));
    response.set('ETag', `"${process.draftRevision}"`);
    return toProcessDetail(parts, process);
  });

  serve(routes.getProcess, async ({ caller, params, response }) => {
    const process = await find(caller.organisationId, params.processId);
    response.set('ETag', `"${process.draftRevision}"`);
    return toProcessDetail(parts, process);
  });

  serve(routes.saveDraft, async ({ caller, params: { processId }, body: { definition }, request, response }) => {
    await find(caller.organisationId, processId);
    const revision = readRevision(request.get('if-match'));
    const saved = await saveDraft(database, caller, { processId, definition, revision });
    response.set('ETag', `"${saved.draftRevision}"`);
    return saved;
  });

  serve(routes.checkDraft, async ({ caller, params }) => {
    const { draft } = await find(caller.organisationId, params.processId);
    const { problems, longestSilence } = await checkDraft(parts, caller.organisationId, draft);
    return { problems: problems.map((problem) => ({ ...problem, path: [...problem.path] })), longestSilence };
  });

  serve(routes.getFacts, async ({ caller: { organisationId }, params, query: { personIds = '' } }) => {
    await find(organisationId, params.processId);
    const { carried, people, organisation } = await findFacts(
      parts,
      organisationId,
      personIds.split(',').filter(Boolean),
    );
    return { organisation, carried: [...carried], people: [...people] };
  });

  serve(routes.publishProcess, ({ caller, params: { processId }, body, newId }) =>
    publishVersion(parts, caller, { processId, ...body }, newId('version')),
  );

  serve(routes.listVersions, async ({ caller, params: { processId }, query: { limit, after } }) => {
    const process = await find(caller.organisationId, processId);
    const cursor = readCursor(after, numberCursor);
    const rows = await database.version.findMany({
      where: { processId: process.id, ...(cursor ? { number: { lt: cursor[0] } } : {}) },
      orderBy: { number: 'desc' },
      take: limit + 1,
      omit: { definition: true, calendar: true, longestSilence: true },
    });
    const page = toPage(rows, limit, { keys: ({ number }) => [number], item: (row) => row });
    return { ...page, items: await toVersionSummaries(database, page.items) };
  });

  serve(routes.getVersion, async ({ caller: { organisationId }, params: { versionId } }) => {
    const version = orNotFound(await database.version.findFirst({ where: { id: versionId, organisationId } }));
    const [summary] = await toVersionSummaries(database, [version]);
    const { processId, definition, longestSilence } = version;
    return { ...orNotFound(summary), processId, definition, longestSilence };
  });

  serve(routes.exportProcess, async ({ caller, params, response }) => {
    const { slug, draft } = await find(caller.organisationId, params.processId);
    const parsed = parseDefinition(draft);
    response.set('Content-Disposition', `attachment; filename="${slug}.json"`);
    // A draft that is not a definition yet still has to leave as it stands.
    const file = parsed.kind === 'ok' ? printDefinition(parsed.definition) : `${JSON.stringify(draft, null, 2)}\n`;
    response.type('application/json').send(file);
    return undefined;
  });
}
