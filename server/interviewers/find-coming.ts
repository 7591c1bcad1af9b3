import type { Database, Transaction } from '../parts.ts';

type Named = { readonly organisationId: string; readonly people: readonly string[] };
export type ComingMeeting = { readonly id: string; readonly applicationId: string; readonly jobId: string };

/** The meetings to come that name one of these people, by user id: booked, not begun, and their candidate stands there. */
export function findComing(
  database: Database | Transaction,
  { organisationId, people }: Named,
): Promise<ComingMeeting[]> {
  return database.$queryRaw<ComingMeeting[]>`
    select m."id"::text as "id", a."id"::text as "applicationId", a."jobId"::text as "jobId" from "meeting" m
    join "application" a on a."id" = m."applicationId" and a."stepId" = m."stepId" and a."visit" = m."visit"
    where m."organisationId" = ${organisationId} and m."interviewerIds" && ${[...people]}::text[]
      and m."status" = 'booked' and m."startsAt" > now() and a."status" in ('new', 'active')
    order by m."startsAt", m."id"`;
}
