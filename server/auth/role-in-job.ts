import { Prisma } from '../../prisma/client.ts';
import { type Role, rolesByJobRole } from '../contract/route.ts';
import { isId } from '../http/is-id.ts';
import { findStoodFor } from '../absences/stood-for.ts';
import { findOwnJobs } from './own-jobs.ts';
import type { Database } from '../parts.ts';

/** How each name of a path leads to its job; a candidate to every job that they have applied for. */
const jobsOf: Readonly<Record<string, (id: string) => Prisma.Sql>> = {
  jobId: (id) => Prisma.sql`${id}::uuid`,
  applicationId: (id) => Prisma.sql`(select "jobId" from "application" where "id" = ${id}::uuid)`,
  decisionId: (id) => throughApplication('decision', id),
  obligationId: (id) => throughApplication('obligation', id),
  meetingId: (id) => throughApplication('meeting', id),
  taskId: (id) => throughApplication('task', id),
  signalId: (id) => throughApplication('signal', id),
  scorecardId: (id) => throughApplication('scorecard', id),
  documentId: (id) => throughApplication('document', id),
  noteId: (id) => throughApplication('note', id),
  candidateId: (id) => Prisma.sql`(select "jobId" from "application" where "candidateId" = ${id}::uuid)`,
  stopId: (id) => Prisma.sql`(select "jobId" from "emergency_stop" where "id" = ${id}::uuid)`,
  slotId: (id) => Prisma.sql`(select "jobId" from "meeting_slot" where "id" = ${id}::uuid)`,
  correctionBatchId: (id) => Prisma.sql`(select "jobId" from "correction_batch" where "id" = ${id}::uuid)`,
  batchId: (id) => Prisma.sql`(select "jobId" from "decision_batch" where "id" = ${id}::uuid)`,
  requestId: (id) => throughApplication('candidate_request', id),
  importId: (id) => Prisma.sql`(select "jobId" from "import" where "id" = ${id}::uuid)`,
};

const throughApplication = (table: string, id: string) =>
  Prisma.sql`(select a."jobId" from "application" a join ${Prisma.raw(`"${table}"`)} x on x."applicationId" = a."id" where x."id" = ${id}::uuid)`;

type Member = { readonly userId: string; readonly organisationId: string };

/** What the member may do besides in the job that a request is about, by the roles that they, or those for whom they answer now, fill in it; undefined where they fill none. */
export async function roleInJob(
  database: Database,
  { userId, organisationId }: Member,
  params: Readonly<Record<string, unknown>>,
): Promise<Role | undefined> {
  const jobs = jobsNamedBy(params);
  if (jobs === undefined) return undefined;
  const people = await findStoodFor(database, { userId, organisationId });
  const rows = await database.$queryRaw<{ role: string }[]>`
    select r."role" from "job_role" r join "job" j on j."id" = r."jobId"
    where r."userId" = any(${people}) and j."organisationId" = ${organisationId} and r."jobId" in (${jobs})`;
  const found = rows.map(({ role }) => (rolesByJobRole as Readonly<Record<string, Role>>)[role]);
  return found.includes('recruiter') ? 'recruiter' : found.find((role) => role !== undefined);
}

/** Whether a request is about a job that the caller, who interviews, is not in: of that one they see nothing. */
export async function isOfUnseenJob(
  database: Database,
  caller: Member,
  params: Readonly<Record<string, unknown>>,
): Promise<boolean> {
  const jobs = jobsNamedBy(params);
  if (jobs === undefined) return false;
  const found = await database.$queryRaw<{ id: string }[]>`
    select "id"::text as "id" from "job" where "id" in (${jobs})`;
  if (found.length === 0) return false;
  const own = await findOwnJobs(database, caller);
  return !found.some(({ id }) => own.includes(id));
}

function jobsNamedBy(params: Readonly<Record<string, unknown>>): Prisma.Sql | undefined {
  const [name, id] = Object.entries(params).find(([key]) => key in jobsOf) ?? [];
  const toJobs = jobsOf[name ?? ''];
  return toJobs === undefined || typeof id !== 'string' || !isId(id) ? undefined : toJobs(id);
}
