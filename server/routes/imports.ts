import { z } from 'zod';
import { routes } from '../contract/routes.ts';
import { integerKey, readCursor, toPage } from '../http/pages.ts';
import type { Serve } from '../http/serve.ts';
import type { Parts } from '../parts.ts';
import { checkImport, remapImport } from '../use-cases/check-import.ts';
import { findImports } from '../use-cases/find-imports.ts';
import { toImportRow } from '../use-cases/import-row-view.ts';
import { getImport } from '../use-cases/import-view.ts';
import { loadVersion } from '../use-cases/load-versions.ts';
import { previewImport } from '../use-cases/preview-import.ts';
import { runImport } from '../use-cases/run-import.ts';
import { stopImport } from '../use-cases/stop-import.ts';

export function serveImports(serve: Serve, parts: Parts): void {
  const { database } = parts;
  serve(routes.checkImport, ({ caller, params: { jobId }, query: { fileName }, request, newId }) =>
    checkImport(parts, caller, {
      id: newId('import'),
      jobId,
      fileName,
      bytes: request.body instanceof Uint8Array ? request.body : new Uint8Array(),
    }),
  );
  serve(routes.listImports, ({ caller, params, query }) => findImports(database, caller, { ...params, ...query }));
  serve(routes.setImportMapping, ({ caller, params, body }) => remapImport(parts, caller, params.importId, body));
  serve(routes.getImport, ({ caller, params }) => getImport(database, caller.organisationId, params.importId));
  serve(routes.runImport, ({ caller, params, body }) => runImport(parts, caller, { ...params, ...body }));
  serve(routes.stopImport, ({ caller, params }) => stopImport(parts, caller, params.importId));
  serve(routes.previewImport, ({ caller, params }) => previewImport(parts, caller, params.importId));
  serve(routes.listImportRows, async ({ caller, params: { importId }, query: { limit, after, status } }) => {
    const { jobId } = await getImport(database, caller.organisationId, importId);
    const { versionId } = await database.job.findUniqueOrThrow({ where: { id: jobId }, select: { versionId: true } });
    const { definition } = await loadVersion(database, versionId);
    const cursor = readCursor(after, z.tuple([integerKey]));
    const rows = await database.importRow.findMany({
      where: { importId, ...(status === undefined ? {} : { status }), ...(cursor ? { row: { gt: cursor[0] } } : {}) },
      orderBy: { row: 'asc' },
      take: limit + 1,
    });
    return toPage(rows, limit, {
      keys: ({ row }) => [row],
      item: (row) => toImportRow(row, definition),
    });
  });
}
