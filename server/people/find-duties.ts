import type { Duties } from '../contract/people.ts';
import type { Caller } from '../http/caller.ts';
import { orNotFound } from '../http/refusal.ts';
import { findComing } from '../interviewers/find-coming.ts';
import type { Database, Transaction } from '../parts.ts';
import { whereOfKeys } from './find-keys.ts';

type Counts = Omit<Duties, 'meetings' | 'deputyFor' | 'keys'>;

/**
 * What a member answers for: roles in jobs that go on, answers owed there or by name, tasks of their own, meetings to come and times that
 * candidates may choose, whose deputy they are, and which API keys act as them.
 */
export async function findDuties(
  database: Database | Transaction,
  { organisationId }: Pick<Caller, 'organisationId'>,
  userId: string,
): Promise<Duties> {
  const member = { organizationId: organisationId, userId };
  orNotFound(await database.member.findFirst({ where: member, select: { id: true } }));
  const named = `%"personId":${JSON.stringify(userId)}%`;
  const [counts] = await database.$queryRaw<Counts[]>`
    with "own" as (select distinct r."jobId" from "job_role" r join "job" j on j."id" = r."jobId"
        where r."userId" = ${userId} and r."role" <> 'viewer' and j."organisationId" = ${organisationId} and j."status" <> 'closed'),
      "naming" as (select "id" from "version" where "organisationId" = ${organisationId} and "definition"::text like ${named})
    select (select count(*)::int from "own") as "roles",
      (select count(*)::int from "obligation" o join "application" a on a."id" = o."applicationId"
        where o."organisationId" = ${organisationId} and o."status" = 'open'
          and (a."jobId" in (select "jobId" from "own") or a."versionId" in (select "id" from "naming"))) as "obligations",
      (select count(*)::int from "task" t where t."organisationId" = ${organisationId} and t."doneAt" is null
          and t."assignees" @> ${JSON.stringify([{ kind: 'person', personId: userId }])}::jsonb) as "tasks",
      (select count(*)::int from "meeting_slot" s join "job" j on j."id" = s."jobId"
        where s."organisationId" = ${organisationId} and s."withdrawnAt" is null and j."status" <> 'closed'
          and s."startsAt" > now() and s."interviewerIds" @> array[${userId}]::text[]) as "offeredTimes"`;
  const meetings = await findComing(database, { organisationId, people: [userId] });
  const absences = await database.absence.findMany({
    where: { organisationId, deputyId: userId, endsAt: { gt: new Date() } },
  });
  const users = await database.user.findMany({ where: { id: { in: absences.map((one) => one.userId) } } });
  const goesOn = { referenceId: userId, OR: [{ expiresAt: null }, { expiresAt: { gt: new Date() } }] };
  const keys = await database.apikey.findMany({
    where: { AND: [await whereOfKeys(database, organisationId), goesOn] },
    orderBy: { createdAt: 'asc' },
  });
  return {
    ...(counts ?? { roles: 0, obligations: 0, tasks: 0, offeredTimes: 0 }),
    meetings: meetings.length,
    deputyFor: users.map(({ name }) => name),
    keys: keys.map(({ name }) => name ?? ''),
  };
}
