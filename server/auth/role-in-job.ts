import { Prisma } from '../../prisma/client.ts';
import { type Role, rolesByJobRole } from '../contract/route.ts';
import { isId } from '../http/is-id.ts';
import { findStoodFor } from '../absences/stood-for.ts';
import { findOwnJobs } from './own-jobs.ts';
import type { Database, Transaction } from '../parts.ts';

/** The tables of what belongs to one application, by its name in a path. */
const tablesOfOne: Readonly<Record<string, string>> = {
  ...{ decisionId: 'decision', obligationId: 'obligation', meetingId: 'meeting', taskId: 'task', signalId: 'signal' },
  ...{ scorecardId: 'scorecard', documentId: 'document', noteId: 'note', requestId: 'candidate_request' },
};

/** How each name of a path besides leads to its job; a candidate to every job that they have applied for. */
const jobsOf: Readonly<Record<string, (id: string) => Prisma.Sql>> = {
  jobId: (id) => Prisma.sql`${id}::uuid`,
  candidateId: (id) => Prisma.sql`(select "jobId" from "application" where "candidateId" = ${id}::uuid)`,
  stopId: (id) => Prisma.sql`(select "jobId" from "emergency_stop" where "id" = ${id}::uuid)`,
  slotId: (id) => Prisma.sql`(select "jobId" from "meeting_slot" where "id" = ${id}::uuid)`,
  correctionBatchId: (id) => Prisma.sql`(select "jobId" from "correction_batch" where "id" = ${id}::uuid)`,
  batchId: (id) => Prisma.sql`(select "jobId" from "decision_batch" where "id" = ${id}::uuid)`,
  heldSendId: (id) => Prisma.sql`(select "jobId" from "held_send" where "id" = ${id}::uuid)`,
  importId: (id) => Prisma.sql`(select "jobId" from "import" where "id" = ${id}::uuid)`,
};

type Params = Readonly<Record<string, unknown>>;
type Member = { readonly userId: string; readonly organisationId: string };

/**
 * What the member may do besides in the job that a request is about, by the roles that they, or those for whom they answer now, fill in it; with
 * the one candidate that it is about, whom they meet, what interviewers may. Undefined where it is neither.
 */
export async function roleInJob(
  database: Database,
  { userId, organisationId }: Member,
  params: Params,
): Promise<Role | undefined> {
  const jobs = jobsNamedBy(params);
  if (jobs === undefined) return undefined;
  const people = await findStoodFor(database, { userId, organisationId });
  const rows = await database.$queryRaw<{ role: string }[]>`
    select r."role" from "job_role" r join "job" j on j."id" = r."jobId"
    where r."userId" = any(${people}) and j."organisationId" = ${organisationId} and r."jobId" in (${jobs})`;
  const found = rows.map(({ role }) => (rolesByJobRole as Readonly<Record<string, Role>>)[role]);
  if (found.includes('recruiter')) return 'recruiter';
  const role = found.find((one) => one !== undefined);
  return role ?? ((await isMet(database, { organisationId, people }, params)) ? 'interviewer' : undefined);
}

type Met = { readonly organisationId: string; readonly people: readonly string[] };

/** Whether one of these people is the interviewer of the candidate whom a request is about, in a meeting that is not called off. */
async function isMet(
  database: Database | Transaction,
  { organisationId, people }: Met,
  params: Params,
): Promise<boolean> {
  const application = applicationNamedBy(params);
  if (application === undefined) return false;
  const rows = await database.$queryRaw<unknown[]>`
    select 1 from "meeting" where "applicationId" = ${application} and "organisationId" = ${organisationId}
      and "status" in ('booked', 'held', 'missed') and "interviewerIds" && ${[...people]}::text[] limit 1`;
  return rows.length > 0;
}

/** Whether a request is about a job that the caller, who interviews, is not in: of that one they see nothing but the candidates whom they meet. */
export async function isOfUnseenJob(
  database: Database | Transaction,
  caller: Member,
  params: Params,
): Promise<boolean> {
  const jobs = jobsNamedBy(params);
  if (jobs === undefined) return false;
  const found = await database.$queryRaw<{ id: string }[]>`
    select "id"::text as "id" from "job" where "id" in (${jobs})`;
  if (found.length === 0) return false;
  const own = await findOwnJobs(database, caller);
  if (found.some(({ id }) => own.includes(id))) return false;
  const people = await findStoodFor(database, caller);
  return !(await isMet(database, { organisationId: caller.organisationId, people }, params));
}

function jobsNamedBy(params: Params): Prisma.Sql | undefined {
  const [name, id] = Object.entries(params).find(([key]) => key in jobsOf) ?? [];
  const toJobs = jobsOf[name ?? ''];
  if (toJobs !== undefined) return typeof id === 'string' && isId(id) ? toJobs(id) : undefined;
  const application = applicationNamedBy(params);
  return application && Prisma.sql`(select "jobId" from "application" where "id" = ${application})`;
}

function applicationNamedBy(params: Params): Prisma.Sql | undefined {
  const [name = '', id] =
    Object.entries(params).find(([key]) => key === 'applicationId' || Object.hasOwn(tablesOfOne, key)) ?? [];
  if (typeof id !== 'string' || !isId(id)) return undefined;
  if (name === 'applicationId') return Prisma.sql`${id}::uuid`;
  return Prisma.sql`(select "applicationId" from ${Prisma.raw(`"${tablesOfOne[name]}"`)} where "id" = ${id}::uuid)`;
}
