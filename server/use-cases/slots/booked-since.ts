import { Prisma } from '../../../prisma/client.ts';
import type { Database, Transaction } from '../../parts.ts';

/**
 * Of these offered times, those at which one of the interviewers meets somebody else by now. What stood there when the time was offered was
 * known to whoever offered it, and so are guests, who are only names.
 */
export async function findBookedSince(
  database: Database | Transaction,
  slotIds: readonly string[],
  applicationId: string,
): Promise<ReadonlySet<string>> {
  if (slotIds.length === 0) return new Set();
  const rows = await database.$queryRaw<{ id: string }[]>`
    select s."id"::text as "id" from "meeting_slot" s
    where s."id" in (${Prisma.join(slotIds.map((id) => Prisma.sql`${id}::uuid`))}) and exists (
      select 1 from "meeting" m join "application" a on a."id" = m."applicationId"
      where m."organisationId" = s."organisationId" and m."startsAt" < s."endsAt" and m."endsAt" > s."startsAt"
        and m."status" = 'booked' and m."interviewerIds" && s."interviewerIds"
        and m."slotId" is distinct from s."id" and m."applicationId" <> ${applicationId}::uuid
        and a."status" in ('new', 'active') and a."stepId" = m."stepId" and a."visit" = m."visit"
        and (m."createdAt" > s."createdAt" or exists (
          select 1 from "signal" g where g."applicationId" = m."applicationId" and g."kind" in ('meetingMoved', 'meetingChanged')
            and g."payload" ->> 'meetingId' = m."id"::text and g."createdAt" > s."createdAt")))`;
  return new Set(rows.map(({ id }) => id));
}
