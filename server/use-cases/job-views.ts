import type { BoardStep, JobSummary } from '../contract/jobs.ts';
import { Prisma } from '../../prisma/client.ts';
import type { Database } from '../parts.ts';
import { endOfToday } from './end-of-today.ts';
import { loadVersion, loadVersions } from './load-versions.ts';

type StoredJob = NonNullable<Awaited<ReturnType<Database['job']['findFirst']>>>;
type Counts = { jobId: string; candidates: bigint; active: bigint; open: bigint; dueToday: bigint; late: bigint };

/** Jobs as lists show them; all numbers of one page come from two statements. */
export async function toJobSummaries(database: Database, jobs: readonly StoredJob[]): Promise<JobSummary[]> {
  if (jobs.length === 0) return [];
  const [versions, counts] = await Promise.all([
    loadVersions(
      database,
      jobs.map(({ versionId }) => versionId),
    ),
    countsOf(database, jobs),
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
    };
  });
}

export async function toJobSummary(database: Database, job: StoredJob): Promise<JobSummary> {
  const [summary] = await toJobSummaries(database, [job]);
  if (!summary) throw new Error(`job ${job.id} has no summary`);
  return summary;
}

async function countsOf(database: Database, jobs: readonly StoredJob[]): Promise<Counts[]> {
  const zone = jobs[0]?.zone ?? 'Europe/Stockholm';
  const midnight = endOfToday(zone);
  const ids = Prisma.join(jobs.map(({ id }) => Prisma.sql`${id}::uuid`));
  const [candidates, promises] = await Promise.all([
    database.$queryRaw<{ jobId: string; candidates: bigint; active: bigint }[]>`
      select "jobId", count(*) as "candidates", count(*) filter (where "status" in ('new', 'active')) as "active" from "application" where "jobId" in (${ids}) group by "jobId"`,
    database.$queryRaw<Omit<Counts, 'candidates' | 'active'>[]>`
      select a."jobId", count(*) as "open", count(*) filter (where o."due" < now()) as "late",
        count(*) filter (where o."due" >= now() and o."due" < ${midnight}) as "dueToday"
      from "obligation" o join "application" a on a."id" = o."applicationId"
      where o."status" = 'open' and a."jobId" in (${ids}) group by a."jobId"`,
  ]);
  return candidates.map((people) => {
    const own = promises.find((one) => one.jobId === people.jobId);
    return { ...people, open: own?.open ?? 0n, late: own?.late ?? 0n, dueToday: own?.dueToday ?? 0n };
  });
}

/** The steps of a job from left to right as they are drawn, with how many stand where and who has waited longest. */
export async function getBoardSteps(database: Database, job: StoredJob): Promise<BoardStep[]> {
  const { definition } = await loadVersion(database, job.versionId);
  const counts = await database.$queryRaw<
    { stepId: string | null; count: bigint; since: Date | null; late: bigint }[]
  >`select "stepId", count(*) as "count", min("enteredAt") filter (where "status" <> 'gone') as "since",
      count(*) filter (where "promiseDue" < now()) as "late"
    from "application" where "organisationId" = ${job.organisationId} and "jobId" = ${job.id}::uuid group by "stepId"`;
  const place = (stepId: string) => definition.layout.steps[stepId] ?? { x: Number.MAX_VALUE, y: 0 };
  const ordered = Object.entries(definition.steps).sort(([one], [other]) => {
    const [left, right] = [place(one), place(other)];
    return left.x - right.x || left.y - right.y;
  });
  return ordered.map(([stepId, step]) => {
    // Who has just applied has no step until the run has begun.
    const own = counts.filter((one) => one.stepId === stepId || (one.stepId === null && step.kind === 'start'));
    const stage = step.kind === 'stage' ? step : undefined;
    const since = own.flatMap((one) => (one.since ? [one.since.getTime()] : []));
    return {
      stepId,
      kind: step.kind,
      name: step.name,
      count: own.reduce((sum, { count }) => sum + Number(count), 0),
      longestWaitSince: since.length === 0 || step.kind === 'end' ? null : new Date(Math.min(...since)).toISOString(),
      late: own.reduce((sum, { late }) => sum + Number(late), 0),
      hasMeeting: stage?.meeting !== undefined,
      competencies: stage?.scorecard?.competencies ?? [],
      scorecardsRequired: stage?.scorecard?.required ?? 0,
      exits: Object.entries(stage?.exits ?? {}).map(([id, exit]) => ({
        id,
        kind: exit.kind,
        name: exit.name,
        owes: exit.owes,
        requires: exit.requires.flatMap((field) => {
          const known = definition.fields[field];
          return known ? [{ id: field, label: known.label, kind: known.kind }] : [];
        }),
      })),
    };
  });
}
