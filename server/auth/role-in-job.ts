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
 * As what the member may act besides in the job that a request is about, by the roles that they, or those for whom they answer now, fill in it; with
 * the one candidate that it is about, whom they meet, as an interviewer; with a decision of their own that waits, as a recruiter.
 */
export async function rolesInJob(
  database: Database,
  { userId, organisationId }: Member,
  params: Params,
): Promise<Role[]> {
  const jobs = jobsNamedBy(params);
  if (jobs === undefined) return [];
  const people = await findStoodFor(database, { userId, organisationId });
  const rows = await database.$queryRaw<{ role: string }[]>`
    select r."role" from "job_role" r join "job" j on j."id" = r."jobId"
    where r."userId" = any(${people}) and j."organisationId" = ${organisationId} and r."jobId" in (${jobs})`;
  if (await isOwnWaiting(database, { userId, organisationId }, params)) return ['recruiter'];
  const found = rows.flatMap(({ role }) => (rolesByJobRole as Readonly<Record<string, Role>>)[role] ?? []);
  if (found.some((role) => role !== 'viewer')) return found;
  return (await isMet(database, { organisationId, people }, params)) ? [...found, 'interviewer'] : found;
}

/** Whether a request is about a decision that the member has made and that waits: whoever decided for somebody who was away may see it through. */
async function isOwnWaiting(
  database: Database,
  { userId: decidedBy, organisationId }: Member,
  { decisionId: id }: Params,
): Promise<boolean> {
  if (typeof id !== 'string' || !isId(id)) return false;
  const where = { id, organisationId, decidedBy, status: { in: ['stored', 'waiting'] } };
  return (await database.decision.count({ where })) > 0;
}

/** Whether a request is about what the member has asked of a run. */
async function isOwnAct(
  database: Database | Transaction,
  { userId: actorId, organisationId }: Member,
  { signalId: id }: Params,
): Promise<boolean> {
  if (typeof id !== 'string' || !isId(id)) return false;
  return (await database.signal.count({ where: { id, organisationId, actorKind: 'person', actorId } })) > 0;
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

/**
 * Where the caller, who interviews, is by the job that a request is about: `inside`, also where it is about a candidate whom they meet; looking on alone;
 * or outside, where they see nothing. How far an act of their own has come is theirs to know, whatever they are in the job by now.
 */
export async function placeByJob(
  database: Database | Transaction,
  caller: Member,
  params: Params,
): Promise<'inside' | 'lookingOn' | 'outside'> {
  const jobs = jobsNamedBy(params);
  if (jobs === undefined || (await isOwnAct(database, caller, params))) return 'inside';
  const found = await database.$queryRaw<{ id: string }[]>`
    select "id"::text as "id" from "job" where "id" in (${jobs})`;
  if (found.length === 0) return 'inside';
  const isAmong = (jobIds: readonly string[]) => found.some(({ id }) => jobIds.includes(id));
  if (isAmong(await findOwnJobs(database, caller, { lookingOn: false }))) return 'inside';
  const people = await findStoodFor(database, caller);
  if (await isMet(database, { organisationId: caller.organisationId, people }, params)) return 'inside';
  return isAmong(await findOwnJobs(database, caller)) ? 'lookingOn' : 'outside';
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
