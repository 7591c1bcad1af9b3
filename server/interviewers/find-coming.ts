import { Prisma } from '../../prisma/client.ts';
import type { Database, Transaction } from '../parts.ts';

type Named = { readonly organisationId: string; readonly people: readonly string[] };
export type ComingMeeting = { readonly id: string; readonly applicationId: string; readonly jobId: string };

const columns = Prisma.sql`m."id"::text as "id", a."id"::text as "applicationId", a."jobId"::text as "jobId"`;
/** Booked, not begun, and their candidate stands there. */
const coming = (organisationId: string) => Prisma.sql`"meeting" m
  join "application" a on a."id" = m."applicationId" and a."stepId" = m."stepId" and a."visit" = m."visit" and a."status" in ('new', 'active')
    and m."organisationId" = ${organisationId} and m."status" = 'booked' and m."startsAt" > now()`;

/** The meetings to come that name one of these people, by user id; the next first. */
export function findComing(
  database: Database | Transaction,
  { organisationId, people }: Named,
): Promise<ComingMeeting[]> {
  return database.$queryRaw<ComingMeeting[]>`
    select ${columns} from ${coming(organisationId)} where m."interviewerIds" && ${[...people]}::text[]
    order by m."startsAt", m."id"`;
}

/** The meetings to come that name somebody who is no member any more, once for each of them. */
export function findForsaken(
  database: Database,
  organisationId: string,
): Promise<(ComingMeeting & { readonly userId: string })[]> {
  return database.$queryRaw`
    select ${columns}, n."userId" from ${coming(organisationId)} cross join unnest(m."interviewerIds") n ("userId")
    where not exists (select 1 from "member" b where b."organizationId" = m."organisationId" and b."userId" = n."userId")
    order by m."startsAt", m."id"`;
}
