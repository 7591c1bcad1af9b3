import type { Prisma } from '../../../prisma/client.ts';
import type { Stop } from '../../contract/stops.ts';
import { instantCursor, olderThan, readCursor, toPage } from '../../http/pages.ts';
import type { Database } from '../../parts.ts';
import { peopleOf } from '../process-views.ts';
import { stoppedMessages } from './stopped-messages.ts';

type Asked = { readonly limit: number; readonly after?: string | undefined };
type Row = Prisma.EmergencyStopGetPayload<{ include: { job: true } }>;

/** The stops that hold, newest first: of an organisation, or of those jobs of it. */
export async function findStops(
  database: Database,
  { organisationId, job }: { readonly organisationId: string; readonly job: Prisma.JobWhereInput | undefined },
  { limit, after }: Asked,
) {
  const rows = await database.emergencyStop.findMany({
    where: {
      ...{ organisationId, releasedAt: null, ...(job && { job }) },
      ...olderThan('startedAt', readCursor(after, instantCursor)),
    },
    orderBy: [{ startedAt: 'desc' }, { id: 'desc' }],
    take: limit + 1,
    include: { job: true },
  });
  const page = toPage(rows, limit, { keys: ({ startedAt, id }) => [startedAt.toISOString(), id], item: (row) => row });
  return { ...page, items: await toStops(database, page.items) };
}

/** Stops as they are shown, each with how much it keeps from leaving. */
export async function toStops(database: Database, rows: readonly Row[]): Promise<Stop[]> {
  const people = await peopleOf(
    database,
    rows.map(({ startedBy }) => startedBy),
  );
  return Promise.all(
    rows.map(async (row) => {
      const [counts] = await database.$queryRaw<{ waiting: number; late: number }[]>`
        select count(*)::int as "waiting", (count(*) filter (where m."promise" < now()))::int as "late" from ${stoppedMessages(row)}`;
      const { id, jobId, job, reason, startedBy, startedAt } = row;
      return {
        ...{ id, jobId, reason, jobTitle: job?.title ?? null, startedByName: people.get(startedBy) ?? null },
        startedAt: startedAt.toISOString(),
        waiting: counts?.waiting ?? 0,
        late: counts?.late ?? 0,
      };
    }),
  );
}
