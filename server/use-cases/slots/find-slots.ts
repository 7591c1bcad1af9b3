import { instantCursor, newerThan, readCursor, toPage } from '../../http/pages.ts';
import { orNotFound } from '../../http/refusal.ts';
import type { Database } from '../../parts.ts';
import { toSlots } from './slot-views.ts';

type Asked = {
  readonly organisationId: string;
  readonly jobId: string;
  readonly stepId?: string | undefined;
  readonly applicationId?: string | undefined;
  readonly now: number;
};

/** The offered times of a job that have not begun, the next one first; those taken back only where somebody has chosen them. */
export async function findSlots(
  database: Database,
  { organisationId, jobId, stepId, applicationId, now }: Asked,
  { limit, after }: { readonly limit: number; readonly after?: string | undefined },
) {
  orNotFound(await database.job.findFirst({ where: { id: jobId, organisationId }, select: { id: true } }));
  const waiting = await countWaiting(database, jobId);
  const rows = await database.meetingSlot.findMany({
    where: {
      ...{ organisationId, jobId, startsAt: { gt: new Date(now) } },
      ...(stepId === undefined ? {} : { stepId }),
      AND: [
        { OR: [{ withdrawnAt: null }, { meetings: { some: { status: 'booked' } } }] },
        applicationId === undefined ? {} : { OR: [{ applicationId: null }, { applicationId }] },
        newerThan('startsAt', readCursor(after, instantCursor)),
      ],
    },
    orderBy: [{ startsAt: 'asc' }, { id: 'asc' }],
    take: limit + 1,
  });
  const page = toPage(rows, limit, { keys: ({ startsAt, id }) => [startsAt.toISOString(), id], item: (row) => row });
  return { ...page, items: await toSlots(database, page.items), waiting };
}

/** By step, how many stand in it without a meeting. */
async function countWaiting(database: Database, jobId: string): Promise<Record<string, number>> {
  const rows = await database.$queryRaw<{ stepId: string; count: number }[]>`
    select a."stepId", count(*)::int as "count" from "application" a
    where a."jobId" = ${jobId}::uuid and a."status" = 'active' and a."stepId" is not null and not exists (
      select 1 from "meeting" m where m."applicationId" = a."id" and m."stepId" = a."stepId" and m."visit" = a."visit" and m."status" <> 'cancelled')
    group by 1`;
  return Object.fromEntries(rows.map(({ stepId, count }) => [stepId, count]));
}
