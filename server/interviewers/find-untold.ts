import type { Transaction } from '../parts.ts';

const atATime = 20;

/**
 * Ids of meetings whose interviewers may not know how they stand, locked: changed since, or the candidate no longer stands there. What a run has
 * still to apply or refuse is told once it has.
 */
export async function findUntold(transaction: Transaction, now: number): Promise<string[]> {
  const rows = await transaction.$queryRaw<{ id: string }[]>`
    select m."id"::text as "id" from "meeting" m
    where m."id" in (
        select "id" from "meeting" where "untoldSince" is not null
        union
        select c."meetingId" from "meeting_call" c join "meeting" l on l."id" = c."meetingId"
          join "application" a on a."id" = l."applicationId"
        where c."startsAt" > ${new Date(now)} and l."status" = 'booked'
          and (a."status" not in ('new', 'active') or a."stepId" is distinct from l."stepId" or a."visit" is distinct from l."visit")
      )
      and not exists (select 1 from "signal" s where s."applicationId" = m."applicationId"
        and s."payload"->>'meetingId' = m."id"::text and s."appliedAt" is null and s."refusedAt" is null)
    order by m."untoldSince", m."id" limit ${atATime} for update of m skip locked`;
  return rows.map(({ id }) => id);
}
