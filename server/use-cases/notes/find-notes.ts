import type { Caller } from '../../http/caller.ts';
import { instantCursor, olderThan, readCursor, toPage } from '../../http/pages.ts';
import type { Database } from '../../parts.ts';
import { findApplication } from '../find-application.ts';
import { toNoteViews, withText } from './note-views.ts';

type Asked = { readonly applicationId: string; readonly limit: number; readonly after?: string | undefined };

/** What colleagues have written about a candidate, newest first; what the caller may not read yet without its text. */
export async function findNotes(database: Database, caller: Caller, { applicationId, limit, after }: Asked) {
  await findApplication(database, caller.organisationId, applicationId);
  const rows = await database.note.findMany({
    where: { applicationId, ...olderThan('writtenAt', readCursor(after, instantCursor)) },
    orderBy: [{ writtenAt: 'desc' }, { id: 'desc' }],
    take: limit + 1,
    include: withText,
  });
  const { items, next } = toPage(rows, limit, {
    keys: ({ writtenAt, id }) => [writtenAt.toISOString(), id],
    item: (row) => row,
  });
  return { items: await toNoteViews(database, caller, { applicationId, rows: items }), next };
}
