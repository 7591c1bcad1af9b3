/**
 * Of an offered time `s` and an absence `b`: the absence is of one of its interviewers, and was set since the time was offered. Of one that stood
 * already whoever offered the time knew.
 */
export const isAwaySince = `b."organisationId" = s."organisationId" and b."userId" = any(s."interviewerIds") and b."daysSetAt" > s."createdAt"
  and b."startsAt" < s."endsAt" and b."endsAt" > s."startsAt"`;

/**
 * Of an offered time `s` and the candidate `w` who would choose it: one of its interviewers meets somebody else by now. What stood there when the time
 * was offered was known to whoever offered it, and so are guests, who are only names.
 */
export const isBookedSince = `exists (
  select 1 from "meeting" m join "application" a on a."id" = m."applicationId"
  where m."organisationId" = s."organisationId" and m."startsAt" < s."endsAt" and m."endsAt" > s."startsAt"
    and m."status" = 'booked' and m."interviewerIds" && s."interviewerIds"
    and m."slotId" is distinct from s."id" and m."applicationId" <> w."applicationId"
    and a."status" in ('new', 'active') and a."stepId" = m."stepId" and a."visit" = m."visit"
    and (m."createdAt" > s."createdAt" or exists (
      select 1 from "signal" g where g."applicationId" = m."applicationId" and g."kind" in ('meetingMoved', 'meetingChanged')
        and g."payload" ->> 'meetingId' = m."id"::text and g."createdAt" > s."createdAt")))`;

/** Of meetings `m` and their applications `a`: who has a place at its time. A meeting that is called off gives it back, and so does a candidate who no longer stands there. */
export const hasPlace = `m."status" in ('booked', 'held', 'missed')
  and a."status" in ('new', 'active') and a."stepId" = m."stepId" and a."visit" = m."visit"`;

/** What the stage of an offered time `s` is called in a version: it has another id there after a move. */
export const stepIdIn = (versionId: string) => `coalesce(s."stepIds" ->> (${versionId})::text, s."stepId")`;

/** What the stage of an offered time `s` is called for the candidate `w`. */
const stepIdForCandidate = stepIdIn(`select v."versionId" from "application" v where v."id" = w."applicationId"`);

/** Whether there is a time for `w` to choose: who ("applicationId"), where ("jobId", "stepId") and as of when ("now"). */
export const hasFreeTime = hasFreeTimeOf('true');

/** The same, of those offered times `s` alone for which a condition holds. */
export function hasFreeTimeOf(condition: string): string {
  return `exists (select 1 from "meeting_slot" s
  where s."jobId" = w."jobId" and ${stepIdForCandidate} = w."stepId" and s."withdrawnAt" is null and s."startsAt" > w."now"
    and (s."applicationId" is null or s."applicationId" = w."applicationId")
    and (select count(*) from "meeting" m join "application" a on a."id" = m."applicationId"
      where m."slotId" = s."id" and ${hasPlace}) < s."places"
    and not exists (select 1 from "absence" b where ${isAwaySince})
    and not ${isBookedSince} and ${condition})`;
}
