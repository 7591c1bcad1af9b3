import { findStoodFor } from '../absences/stood-for.ts';
import type { Caller } from '../http/caller.ts';
import type { Database } from '../parts.ts';

/** The jobs in which the caller, or somebody for whom they answer now, fills a role or is named by the drawing. */
export async function findOwnJobs(
  database: Database,
  { organisationId, userId }: Pick<Caller, 'organisationId' | 'userId'>,
): Promise<string[]> {
  const people = await findStoodFor(database, { organisationId, userId });
  const rows = await database.$queryRaw<{ id: string }[]>`
    select r."jobId" as "id" from "job_role" r join "job" j on j."id" = r."jobId"
    where r."userId" = any(${people}) and j."organisationId" = ${organisationId}
    union
    select j."id" from "job" j join "version" v on v."id" = j."versionId"
    where j."organisationId" = ${organisationId} and v."peopleNamed" ?| ${people}`;
  return rows.map(({ id }) => id);
}

/** The jobs that the caller sees: undefined for everybody but interviewers, who see those that they are in. */
export async function findSeenJobs(
  database: Database,
  caller: Pick<Caller, 'organisationId' | 'userId' | 'role' | 'rehearsal'>,
): Promise<readonly string[] | undefined> {
  return caller.role === 'interviewer' && caller.rehearsal === null ? findOwnJobs(database, caller) : undefined;
}
