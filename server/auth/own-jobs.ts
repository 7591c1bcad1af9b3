import { findStoodFor } from '../absences/stood-for.ts';
import type { Prisma } from '../../prisma/client.ts';
import { rolesByJobRole } from '../contract/access.ts';
import type { Role } from '../contract/route.ts';
import type { Caller } from '../http/caller.ts';
import type { Database, Transaction } from '../parts.ts';

/**
 * The jobs in which the caller, or somebody for whom they answer now, fills a role or is named by the drawing: by the job's own version, or by another
 * one in which somebody stands there still, since it is that one's people who are addressed about them. Those at which they look on alone are left out
 * unless `lookingOn`, as by itself.
 */
export async function findOwnJobs(
  database: Database | Transaction,
  { organisationId, userId }: Pick<Caller, 'organisationId' | 'userId'>,
  { lookingOn = true }: { readonly lookingOn?: boolean } = {},
): Promise<string[]> {
  const people = await findStoodFor(database, { organisationId, userId });
  const rows = await database.$queryRaw<{ id: string }[]>`
    select r."jobId" as "id" from "job_role" r join "job" j on j."id" = r."jobId"
    where r."userId" = any(${people}) and j."organisationId" = ${organisationId} and (${lookingOn}::boolean or r."role" <> 'viewer')
    union
    select j."id" from "job" j join "version" v on v."id" = j."versionId"
    where j."organisationId" = ${organisationId} and v."peopleNamed" ?| ${people}
    union
    select j."id" from "version" v join "version" p on p."processId" = v."processId" join "job" j on j."versionId" = p."id"
    where v."organisationId" = ${organisationId} and v."peopleNamed" ?| ${people} and v."id" <> p."id" and j."status" <> 'closed'
      and exists (select 1 from "application" a where a."organisationId" = v."organisationId" and a."versionId" = v."id"
        and a."jobId" = j."id" and a."status" in ('new', 'active'))`;
  return rows.map(({ id }) => id);
}

type Reader = Pick<Caller, 'organisationId' | 'userId' | 'role' | 'rehearsal'>;

/** The jobs that the caller sees: undefined for everybody but interviewers, who see those that they are in. */
export async function findSeenJobs(
  database: Database | Transaction,
  caller: Reader,
): Promise<readonly string[] | undefined> {
  return caller.role === 'interviewer' && caller.rehearsal === null ? findOwnJobs(database, caller) : undefined;
}

/** The same for somebody who acts in one job as more than they are: what they may there shows them nothing of another one. */
export async function findSeenByOwnRole(
  database: Database | Transaction,
  caller: Reader,
): Promise<readonly string[] | undefined> {
  const { organisationId: organizationId, userId } = caller;
  const member = await database.member.findFirst({ where: { organizationId, userId }, select: { role: true } });
  return findSeenJobs(database, { ...caller, role: (member?.role as Role | undefined) ?? caller.role });
}

const readingRoles = Object.entries(rolesByJobRole).flatMap(([role, may]) => (may === 'interviewer' ? [] : [role]));

/** What a list of what recruiters do is narrowed to: undefined for everybody but interviewers, who read of jobs in which they, or somebody for whom they answer now, do what recruiters do or look on at it. */
export async function inRecruited(
  database: Database | Transaction,
  caller: Reader,
): Promise<Prisma.JobWhereInput | undefined> {
  if (caller.role !== 'interviewer' || caller.rehearsal !== null) return undefined;
  const people = await findStoodFor(database, caller);
  return { roles: { some: { userId: { in: people }, role: { in: readingRoles } } } };
}

/** The ids of those jobs, for what names its job by its id alone. */
export async function findRecruitedJobs(
  database: Database | Transaction,
  caller: Reader,
): Promise<string[] | undefined> {
  const where = await inRecruited(database, caller);
  if (where === undefined) return undefined;
  const own = { ...where, organisationId: caller.organisationId };
  return (await database.job.findMany({ where: own, select: { id: true } })).map(({ id }) => id);
}
