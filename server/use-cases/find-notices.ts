import type { Caller } from '../http/caller.ts';
import { instantCursor, olderThan, readCursor, toPage } from '../http/pages.ts';
import type { Database } from '../parts.ts';
import { namesOf } from './names-of.ts';
import { peopleOf } from './process-views.ts';

/** Reminders, escalations and pages to the caller, newest first. */
export async function findNotices(
  database: Database,
  { organisationId, userId }: Caller,
  { limit, after }: { limit: number; after?: string | undefined },
) {
  const rows = await database.staffNotice.findMany({
    where: { organisationId, userId, ...olderThan('at', readCursor(after, instantCursor)) },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    take: limit + 1,
  });
  const names = await namesOf(
    database,
    rows.map(({ applicationId }) => applicationId),
  );
  const missing = await peopleOf(
    database,
    rows.flatMap((row) => row.missing),
  );
  return toPage(rows, limit, {
    keys: ({ at, id }) => [at.toISOString(), id],
    item: (row) => ({
      id: row.id,
      applicationId: row.applicationId,
      candidateName: names.get(row.applicationId)?.candidateName ?? '',
      jobTitle: names.get(row.applicationId)?.jobTitle ?? '',
      about: row.about,
      level: row.level,
      missing: row.missing.flatMap((id) => missing.get(id) ?? []),
      due: row.due?.toISOString() ?? null,
      at: row.at.toISOString(),
      readAt: row.readAt?.toISOString() ?? null,
    }),
  });
}
