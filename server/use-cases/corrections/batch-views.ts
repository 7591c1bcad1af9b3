import { Prisma } from '../../../prisma/client.ts';
import type { CorrectionBatchView, CorrectionState } from '../../contract/corrections.ts';
import { correctionStates } from '../../contract/fixed-values.ts';
import { instantCursor, olderThan, readCursor, toPage } from '../../http/pages.ts';
import { orNotFound } from '../../http/refusal.ts';
import type { Database } from '../../parts.ts';
import { peopleOf } from '../process-views.ts';
import { correctionJoins, correctionState } from './correction-views.ts';

type Row = Prisma.CorrectionBatchGetPayload<object>;

/** One correction for many, with how far each has come. */
export async function getCorrectionBatch(
  database: Database,
  organisationId: string,
  id: string,
): Promise<CorrectionBatchView> {
  const row = orNotFound(await database.correctionBatch.findFirst({ where: { id, organisationId } }));
  const [view] = await toViews(database, [row]);
  return orNotFound(view);
}

/** A page of the corrections for many in a job, newest first. */
export async function findCorrectionBatches(
  database: Database,
  where: { readonly organisationId: string; readonly jobId: string },
  { limit, after }: { readonly limit: number; readonly after?: string | undefined },
) {
  const rows = await database.correctionBatch.findMany({
    where: { AND: [where, olderThan('createdAt', readCursor(after, instantCursor))] },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: limit + 1,
  });
  const page = toPage(rows, limit, {
    keys: ({ createdAt, id }) => [createdAt.toISOString(), id],
    item: (row) => row,
  });
  return { ...page, items: await toViews(database, page.items) };
}

async function toViews(database: Database, rows: readonly Row[]): Promise<CorrectionBatchView[]> {
  const ids = rows.map(({ id }) => id);
  const [counts, jobs, people] = await Promise.all([
    countsOf(database, ids),
    database.job.findMany({ where: { id: { in: rows.map(({ jobId }) => jobId) } }, select: { id: true, title: true } }),
    peopleOf(
      database,
      rows.map(({ correctedBy }) => correctedBy),
    ),
  ]);
  return rows.map(({ id, jobId, backTo, total, correctedBy, createdAt }) => ({
    ...{ id, jobId, backTo, total, counts: counts.get(id) ?? none() },
    jobTitle: jobs.find((job) => job.id === jobId)?.title ?? '',
    correctedBy: people.get(correctedBy) ?? null,
    createdAt: createdAt.toISOString(),
  }));
}

const none = () => Object.fromEntries(correctionStates.map((state) => [state, 0])) as Record<CorrectionState, number>;

async function countsOf(database: Database, ids: readonly string[]) {
  const counts = new Map<string, Record<CorrectionState, number>>();
  if (ids.length === 0) return counts;
  const rows = await database.$queryRaw<{ batchId: string; state: CorrectionState; count: bigint }[]>`
    select c."batchId", ${correctionState} as "state", count(*) as "count" from ${correctionJoins}
    where c."batchId" in (${Prisma.join(ids.map((id) => Prisma.sql`${id}::uuid`))}) group by 1, 2`;
  for (const { batchId, state, count } of rows) {
    const known = counts.get(batchId) ?? none();
    counts.set(batchId, { ...known, [state]: Number(count) });
  }
  return counts;
}
