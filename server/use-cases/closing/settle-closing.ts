import type { Database } from '../../parts.ts';

/** Closes the jobs whose runs have been told and in which nothing is owed any more. */
export async function settleClosing(database: Database, organisationId: string): Promise<void> {
  await database.$executeRaw`
    update "job" j set "status" = 'closed', "closedAt" = now()
    where j."organisationId" = ${organisationId} and j."status" = 'closing' and j."closesAt" is null
      and not exists (select 1 from "application" a where a."jobId" = j."id" and a."status" in ('new', 'active'))
      and not exists (select 1 from "obligation" o join "application" a on a."id" = o."applicationId"
        where a."jobId" = j."id" and o."status" = 'open')`;
}
