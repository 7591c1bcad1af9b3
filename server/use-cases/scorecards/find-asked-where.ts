import type { Definition, StageStep } from '../../../process/definition/schema.ts';
import { findOwnJobs } from '../../auth/own-jobs.ts';
import type { Caller } from '../../http/caller.ts';
import type { Database } from '../../parts.ts';
import { loadVersions } from '../load-versions.ts';

/** A stage in a job, in one version of its process, in which somebody is asked for a scorecard. */
export type AskedWhere = {
  readonly jobId: string;
  readonly versionId: string;
  readonly stepId: string;
  /** How many a decision needs: when as many are in, nobody owes one. */
  readonly required: number;
  /** Whether it is owed only once they have met. */
  readonly meets: boolean;
  /** Asked by their role or by name, so also where fewer members have met the candidate than a decision needs; otherwise only where they have met the candidate themselves. */
  readonly byRole: boolean;
  /** Who is asked before them: by their role they owe none until each of these has handed in theirs or stands aside. */
  readonly after: readonly string[];
};

type Stage = Pick<AskedWhere, 'jobId' | 'versionId' | 'stepId'>;
type Job = {
  readonly id: string;
  readonly roles: readonly { readonly role: string; readonly userId: string }[];
  readonly version: { readonly processId: string };
};

/**
 * Where the caller is asked for scorecards: in the stages in which they meet a candidate, in the jobs in which they are interviewers, and where they are responsible by their role or by
 * name, after the interviewers of the job. Candidates may stand in any version of a job's process.
 */
export async function findAskedWhere(
  database: Database,
  { organisationId, userId }: Pick<Caller, 'organisationId' | 'userId'>,
): Promise<AskedWhere[]> {
  const [jobs, met] = await Promise.all([
    findJobs(database, { organisationId, userId }),
    findMetIn(database, { organisationId, userId }),
  ]);
  const processIds = jobs.map(({ version }) => version.processId);
  // Those that nobody has ever stood in need not be read.
  const versions = await database.$queryRaw<{ id: string; processId: string }[]>`
    select v."id", v."processId" from "version" v where v."processId" = any(${processIds}::uuid[])
      and exists (select 1 from "application" a where a."organisationId" = v."organisationId" and a."versionId" = v."id")`;
  const loaded = await loadVersions(database, [
    ...versions.map(({ id }) => id),
    ...met.map(({ versionId }) => versionId),
  ]);
  const byRole = jobs.flatMap((job) =>
    versions
      .filter(({ processId }) => processId === job.version.processId)
      .flatMap(({ id }) =>
        stagesOf(loaded.get(id)?.definition, job, userId).map((one) => ({ ...one, versionId: id, byRole: true })),
      ),
  );
  const isSame = (one: Stage) => (other: Stage) =>
    one.jobId === other.jobId && one.versionId === other.versionId && one.stepId === other.stepId;
  const byMeeting = met.flatMap((one) => {
    const step = loaded.get(one.versionId)?.definition.steps[one.stepId];
    if (step?.kind !== 'stage' || !step.scorecard || byRole.some(isSame(one))) return [];
    return [{ ...one, required: step.scorecard.required, meets: true, byRole: false, after: [] }];
  });
  return [...byRole, ...byMeeting];
}

/** The stages in which somebody is an interviewer of a candidate who stands there and waits for an answer. */
function findMetIn(database: Database, { organisationId, userId }: Pick<Caller, 'organisationId' | 'userId'>) {
  return database.$queryRaw<Stage[]>`
    select distinct a."jobId", a."versionId", a."stepId" from "meeting" m
    join "application" a on a."id" = m."applicationId" and a."stepId" = m."stepId" and a."visit" = m."visit"
    where m."organisationId" = ${organisationId} and m."interviewerIds" @> array[${userId}]::text[] and m."status" in ('booked', 'held')
      and a."promiseDue" is not null`;
}

/** Jobs that are not closed in which somebody has a role, or whose drawing names them, in any version in which somebody stands. */
async function findJobs(database: Database, caller: Pick<Caller, 'organisationId' | 'userId'>): Promise<Job[]> {
  const { organisationId } = caller;
  return database.job.findMany({
    where: { organisationId, id: { in: await findOwnJobs(database, caller) }, status: { not: 'closed' } },
    select: { id: true, roles: true, version: { select: { processId: true } } },
  });
}

function stagesOf(definition: Definition | undefined, job: Job, userId: string) {
  return Object.entries(definition?.steps ?? {}).flatMap(([stepId, step]) => {
    if (step.kind !== 'stage' || !step.scorecard) return [];
    const interviewers = job.roles.flatMap((one) => (one.role === 'interviewer' ? [one.userId] : []));
    const isFirst = interviewers.includes(userId);
    if (!isFirst && !isResponsible(step, job, userId)) return [];
    const { required } = step.scorecard;
    return [{ jobId: job.id, stepId, required, meets: step.meeting !== undefined, after: isFirst ? [] : interviewers }];
  });
}

function isResponsible({ responsible }: StageStep, { roles }: Job, userId: string): boolean {
  const own = roles.flatMap((one) => (one.userId === userId ? [one.role] : []));
  return responsible.some((one) => (one.kind === 'person' ? one.personId === userId : own.includes(one.role)));
}
