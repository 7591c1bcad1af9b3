import { Prisma } from '../../prisma/client.ts';
import type { CarriedBySurveys } from './carried-by-surveys.ts';

const address = Prisma.sql`array_remove(array[lower(c."email"), c."phone"], null)`;
/** Every application of the person, by entry, address or number. */
const ofPerson = Prisma.sql`
  select x."id" from "candidate" d join "application" x on x."candidateId" = d."id"
  where d."organisationId" = a."organisationId" and (d."id" = c."id" or d."email" = c."email" or d."phone" = c."phone")`;

/** A way to the candidate works, is consented to and is carried, as `known-ways.ts` has it. */
const isReached = ({ email, sms }: CarriedBySurveys) => Prisma.sql`(
  (c."email" is not null and not c."emailOptedOut" and not c."emailDead" and a."organisationId" = any(${email}))
  or (c."phone" is not null and c."phoneIsMobile" and not c."smsOptedOut" and not c."phoneDead" and a."organisationId" = any(${sms})))`;

const hasRefused = Prisma.sql`exists (select 1 from "survey_refusal" r where r."organisationId" = a."organisationId"
  and (r."who" = any(${address}) or r."who" in (select p."id"::text from (${ofPerson}) p)))`;

const isStopped = Prisma.sql`exists (select 1 from "emergency_stop" e where e."organisationId" = a."organisationId" and e."releasedAt" is null
  and (e."jobId" is null or e."jobId" = a."jobId"))`;

/** Of a due application: the candidate is reached, has not said no to surveys, and nothing is stopped. */
export const mayBeAsked = (carried: CarriedBySurveys): Prisma.Sql =>
  Prisma.sql`${isReached(carried)} and not ${hasRefused} and not ${isStopped}`;

/** And nobody has asked the same person within six months, or about the same application. */
export function isNotAskedLately(now: Date): Prisma.Sql {
  return Prisma.sql`not exists (select 1 from "survey" v where v."applicationId" = a."id")
    and not exists (select 1 from "survey" v where v."organisationId" = a."organisationId" and v."invitedAt" > ${now}::timestamptz - interval '6 months'
      and (v."addresses" && ${address} or v."applicationId" in (${ofPerson})))`;
}
