import { instantCursor, newerThan, readCursor, toPage } from '../../http/pages.ts';
import { orNotFound } from '../../http/refusal.ts';
import type { Database } from '../../parts.ts';
import { slotIdsOf, stepIdOf } from './slot-ids-of.ts';
import { toSlots } from './slot-views.ts';

type Asked = {
  readonly organisationId: string;
  readonly jobId: string;
  readonly stepId?: string | undefined;
  readonly applicationId?: string | undefined;
  readonly now: number;
};

/** The offered times of a job that have not begun, the next one first, each under its stage as the job (or the candidate) has it; those taken back only where somebody has chosen them. */
export async function findSlots(
  database: Database,
  { organisationId, jobId, stepId, applicationId, now }: Asked,
  { limit, after }: { readonly limit: number; readonly after?: string | undefined },
) {
  const job = orNotFound(
    await database.job.findFirst({ where: { id: jobId, organisationId }, select: { versionId: true } }),
  );
  const versionId = (await versionOf(database, { jobId, applicationId })) ?? job.versionId;
  const waiting = await countWaiting(database, jobId);
  const rows = await database.meetingSlot.findMany({
    where: {
      ...{ organisationId, jobId, startsAt: { gt: new Date(now) } },
      ...(stepId === undefined ? {} : { id: { in: await slotIdsOf(database, { jobId, stepId, versionId }) } }),
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
  const items = page.items.map((slot) => ({ ...slot, stepId: stepIdOf(slot, versionId) }));
  return { ...page, items: await toSlots(database, items), waiting };
}

/** The version of the candidate who is asked for; null without one. */
async function versionOf(
  database: Database,
  { jobId, applicationId }: { readonly jobId: string; readonly applicationId: string | undefined },
): Promise<string | null> {
  if (applicationId === undefined) return null;
  const where = { id: applicationId, jobId };
  return (await database.application.findFirst({ where, select: { versionId: true } }))?.versionId ?? null;
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
