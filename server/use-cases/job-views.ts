import type { JobSummary } from '../contract/jobs.ts';
import { Prisma } from '../../prisma/client.ts';
import type { Database } from '../parts.ts';
import { endOfToday } from './end-of-today.ts';
import { loadVersions } from './load-versions.ts';
import { peopleOf } from './process-views.ts';

type StoredJob = NonNullable<Awaited<ReturnType<Database['job']['findFirst']>>>;
type Counts = { jobId: string; candidates: bigint; active: bigint; open: bigint; dueToday: bigint; late: bigint };

/** Jobs as lists show them; all numbers of one page come from two statements. */
export async function toJobSummaries(database: Database, jobs: readonly StoredJob[]): Promise<JobSummary[]> {
  if (jobs.length === 0) return [];
  const [versions, counts, people] = await Promise.all([
    loadVersions(
      database,
      jobs.map(({ versionId }) => versionId),
    ),
    countsOf(database, jobs),
    peopleOf(
      database,
      jobs.map(({ closedBy }) => closedBy),
    ),
  ]);
  return jobs.map((job) => {
    const version = versions.get(job.versionId);
    if (!version) throw new Error(`job ${job.id} has no version`);
    const own = counts.find(({ jobId }) => jobId === job.id);
    return {
      id: job.id,
      title: job.title,
      status: job.status as JobSummary['status'],
      zone: job.zone,
      version: {
        id: version.id,
        number: version.number,
        processId: version.processId,
        processName: version.definition.name,
      },
      candidates: Number(own?.candidates ?? 0),
      active: Number(own?.active ?? 0),
      open: Number(own?.open ?? 0),
      dueToday: Number(own?.dueToday ?? 0),
      late: Number(own?.late ?? 0),
      createdAt: job.createdAt.toISOString(),
      closesAt: job.closesAt?.toISOString() ?? null,
      closedBy: people.get(job.closedBy ?? '') ?? null,
      closeReason: job.closeReason,
      closeWordingReason: job.closeWordingReason,
    };
  });
}

export async function toJobSummary(database: Database, job: StoredJob): Promise<JobSummary> {
  const [summary] = await toJobSummaries(database, [job]);
  if (!summary) throw new Error(`job ${job.id} has no summary`);
  return summary;
}

async function countsOf(database: Database, jobs: readonly StoredJob[]): Promise<Counts[]> {
  const midnights = Prisma.join(
    jobs.map(({ id, zone }) => Prisma.sql`(${id}::uuid, ${endOfToday(zone)}::timestamptz)`),
  );
  const ids = Prisma.join(jobs.map(({ id }) => Prisma.sql`${id}::uuid`));
  const [candidates, promises] = await Promise.all([
    database.$queryRaw<{ jobId: string; candidates: bigint; active: bigint }[]>`
      select "jobId", count(*) as "candidates", count(*) filter (where "status" in ('new', 'active')) as "active" from "application" where "jobId" in (${ids}) group by "jobId"`,
    database.$queryRaw<Omit<Counts, 'candidates' | 'active'>[]>`
      select a."jobId", count(*) as "open", count(*) filter (where o."due" < now()) as "late",
        count(*) filter (where o."due" >= now() and o."due" < m."midnight") as "dueToday"
      from (values ${midnights}) m("jobId", "midnight") join "application" a on a."jobId" = m."jobId"
      join "obligation" o on o."applicationId" = a."id" where o."status" = 'open' group by a."jobId"`,
  ]);
  return candidates.map((people) => {
    const own = promises.find((one) => one.jobId === people.jobId);
    return { ...people, open: own?.open ?? 0n, late: own?.late ?? 0n, dueToday: own?.dueToday ?? 0n };
  });
}
