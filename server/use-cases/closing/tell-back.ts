import { recordChange } from '../../changes/record-change.ts';
import { Prisma } from '../../../prisma/client.ts';
import type { Database } from '../../parts.ts';

/** SQL: whether the application `a` is in its job and has not heard of its closing since it last came back into it. */
const isUntold = Prisma.sql`a."status" in ('new', 'active') and not exists (select 1 from "signal" s where s."applicationId" = a."id" and s."kind" = 'jobClosed'
  and (coalesce(s."appliedAt", s."refusedAt") is null or coalesce(s."appliedAt", s."refusedAt") > coalesce((select max(b."appliedAt") from "signal" b
    where b."applicationId" = a."id" and b."kind" = 'corrected' and b."payload"->'backTo' is not null), '-infinity')))`;

/**
 * The jobs whose runs have been told that they are closed, into which somebody has come back since, by a correction that was heard late. Asked every
 * few seconds: who has ended is not looked at, which the indexes of closing jobs and of who is on their way see to.
 */
export async function findUntold(database: Database): Promise<string[]> {
  return (await database.$queryRaw<{ id: string }[]>(untoldJobs)).map(({ id }) => id);
}

/** SQL of it. */
export const untoldJobs = Prisma.sql`
  select j."id" from "job" j where j."status" = 'closing' and j."closesAt" is null
    and exists (select 1 from "application" a where a."organisationId" = j."organisationId" and a."jobId" = j."id" and ${isUntold})`;

/** Tells whoever has come back into a job after its closing was told that it is closed, once each; false where another server was first. */
export async function tellBack(database: Database, jobId: string): Promise<boolean> {
  return database.$transaction(async (transaction) => {
    const [job] = await transaction.$queryRaw<{ organisationId: string }[]>`
      select "organisationId" from "job" where "id" = ${jobId}::uuid and "status" = 'closing' and "closesAt" is null for no key update`;
    if (!job) return false;
    const told = await transaction.$executeRaw`
      insert into "signal" ("id", "organisationId", "applicationId", "kind", "payload", "actorKind", "actorId")
      select gen_random_uuid(), a."organisationId", a."id", 'jobClosed', '{}'::jsonb, case when j."closedBy" is null then 'besked' else 'person' end, j."closedBy"
      from "application" a join "job" j on j."id" = a."jobId" and j."organisationId" = a."organisationId" where j."id" = ${jobId}::uuid and ${isUntold}`;
    if (told === 0) return false;
    await recordChange(transaction, job, { topic: 'job', topicId: jobId, kind: 'closing' });
    return true;
  });
}
