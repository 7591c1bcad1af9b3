import type { DecisionPreview } from '../contract/applications.ts';
import type { Database } from '../parts.ts';

/**
 * How many other applications of the same person an end that closes them would close as things stand, and in how many of those a decision
 * waits, which it cancels: of those in jobs that may be told of (`seen`, undefined for all). Null where there are none.
 */
export async function endsElsewhere(
  database: Database,
  applicationId: string,
  seen: readonly string[] | undefined,
): Promise<DecisionPreview['endsElsewhere']> {
  const [found] = await database.$queryRaw<{ applications: number; decisions: number }[]>`
    select count(*)::int as "applications",
      (count(*) filter (where exists (select 1 from "decision" d
        where d."applicationId" = o."id" and d."status" in ('stored', 'waiting'))))::int as "decisions"
    from "application" a join "application" o
      on o."candidateId" = a."candidateId" and o."organisationId" = a."organisationId" and o."id" <> a."id" and o."status" in ('new', 'active')
    where a."id" = ${applicationId}::uuid and (${seen === undefined} or o."jobId" = any(${[...(seen ?? [])]}::uuid[]))`;
  return found && found.applications > 0 ? found : null;
}
