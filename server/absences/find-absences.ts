import type { Absence } from '../../prisma/client.ts';
import type { AbsenceView } from '../contract/absences.ts';
import { instantCursor, newerThan, readCursor, toPage } from '../http/pages.ts';
import type { Caller } from '../http/caller.ts';
import type { Database, Transaction } from '../parts.ts';
import { peopleOf } from '../use-cases/process-views.ts';

type Asked = { readonly limit: number; readonly after?: string | undefined; readonly userId?: string | undefined };

/** Absences of the organisation that are not over, soonest back first. */
export async function findAbsences(database: Database, { organisationId }: Caller, { limit, after, userId }: Asked) {
  const rows = await database.absence.findMany({
    where: {
      ...{ organisationId, endsAt: { gt: new Date() }, ...(userId === undefined ? {} : { userId }) },
      ...newerThan('endsAt', readCursor(after, instantCursor)),
    },
    orderBy: [{ endsAt: 'asc' }, { id: 'asc' }],
    take: limit + 1,
  });
  const page = toPage(rows, limit, { keys: ({ endsAt, id }) => [endsAt.toISOString(), id], item: (row) => row });
  return { ...page, items: await toAbsenceViews(database, page.items) };
}

/** Absences with the names of those in them. */
export async function toAbsenceViews(
  database: Database | Transaction,
  rows: readonly Absence[],
): Promise<AbsenceView[]> {
  const names = await peopleOf(
    database,
    rows.flatMap(({ userId, deputyId }) => [userId, deputyId]),
  );
  return rows.map(({ id, userId, deputyId, firstDay, lastDay, startsAt, endsAt }) => ({
    ...{ id, userId, deputyId, firstDay, lastDay },
    name: names.get(userId) ?? '',
    deputyName: names.get(deputyId) ?? '',
    startsAt: startsAt.toISOString(),
    endsAt: endsAt.toISOString(),
  }));
}
