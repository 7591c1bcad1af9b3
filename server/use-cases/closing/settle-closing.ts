import type { Database } from '../../parts.ts';
import { comesBack } from './comes-back.ts';

/** Closes the jobs whose runs have been told, in which nothing is owed any more and into which nobody is about to come back. */
export async function settleClosing(database: Database, organisationId: string): Promise<void> {
  await database.$executeRaw`
    update "job" j set "status" = 'closed', "closedAt" = now()
    where j."organisationId" = ${organisationId} and j."status" = 'closing' and j."closesAt" is null
      and not exists (select 1 from "application" a where a."jobId" = j."id" and (a."status" in ('new', 'active') or ${comesBack}))
      and not exists (select 1 from "obligation" o join "application" a on a."id" = o."applicationId"
        where a."jobId" = j."id" and o."status" = 'open')`;
}
