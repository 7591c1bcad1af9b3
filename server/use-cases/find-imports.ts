import type { ImportSummary } from '../contract/imports.ts';
import type { Caller } from '../http/caller.ts';
import { instantCursor, olderThan, readCursor, toPage } from '../http/pages.ts';
import { orNotFound } from '../http/refusal.ts';
import type { Database } from '../parts.ts';
import { beginsAt } from './import-view.ts';

type Asked = { readonly jobId: string; readonly limit: number; readonly after?: string | undefined };

/** The lists that were read for a job, newest first, with how far each has come. */
export async function findImports(database: Database, { organisationId }: Caller, { jobId, limit, after }: Asked) {
  orNotFound(await database.job.findFirst({ where: { id: jobId, organisationId }, select: { id: true } }));
  const rows = await database.import.findMany({
    where: { organisationId, jobId, ...olderThan('createdAt', readCursor(after, instantCursor)) },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: limit + 1,
  });
  const counts = await database.importRow.groupBy({
    by: ['importId'],
    where: { importId: { in: rows.map(({ id }) => id) }, status: 'imported' },
    _count: true,
  });
  const imported = new Map(counts.map(({ importId, _count }) => [importId, _count]));
  return toPage(rows, limit, {
    keys: ({ createdAt, id }) => [createdAt.toISOString(), id],
    item: (row): ImportSummary => ({
      ...{ id: row.id, fileName: row.fileName, status: row.status as 'done', beginsAt: beginsAt(row) },
      ...{ total: row.total, imported: imported.get(row.id) ?? 0, createdAt: row.createdAt.toISOString() },
    }),
  });
}
