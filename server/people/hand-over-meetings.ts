import { randomUUID } from 'node:crypto';
import { recordChange } from '../changes/record-change.ts';
import { findComing } from '../interviewers/find-coming.ts';
import type { Transaction } from '../parts.ts';
import { asItWas } from '../use-cases/as-it-was.ts';
import { withoutDoubles } from '../use-cases/change-meeting.ts';
import { storeTold } from '../use-cases/tell-run.ts';
import { findToldWhom } from './find-told-whom.ts';

type Handed = {
  readonly organisationId: string;
  readonly userId: string;
  readonly successorId: string;
  /** Who removes them. */
  readonly byId: string;
};

/**
 * The meetings to come and the offered times of somebody who leaves name the successor in their place, once each. Runs and calendars hear of it as of a
 * change by hand, and candidates where they have been told whom they meet. Answers how many meetings there were.
 */
export async function handOverMeetings(transaction: Transaction, handed: Handed): Promise<number> {
  const { organisationId, userId, successorId, byId } = handed;
  const named = { organisationId, people: [userId] };
  const before = await findComing(transaction, named);
  // What their runs refuse in this moment would put back people whom we have not replaced yet.
  await transaction.$queryRaw`select 1 from "application" where "id" = any(${before.map((one) => one.applicationId)}::uuid[])
    order by "id" for no key update`;
  await handOverOffers(transaction, handed);
  await handOverPutBack(transaction, handed);
  const coming = await findComing(transaction, named);
  const toldWhom = await findToldWhom(transaction, coming);
  for (const { id, applicationId, jobId } of coming) {
    const meeting = await transaction.meeting.findUniqueOrThrow({ where: { id } });
    const replaced = meeting.interviewerIds.map((one) => (one === userId ? successorId : one));
    const interviewerIds = withoutDoubles(replaced);
    await transaction.meeting.update({
      where: { id },
      data: { interviewerIds, sequence: { increment: 1 }, untoldSince: new Date() },
    });
    await storeTold(
      transaction,
      { organisationId, userId: byId },
      {
        ...{ signalId: randomUUID(), applicationId, jobId, kind: 'meetingChanged' },
        payload: { meetingId: id, tells: toldWhom.has(id) ? 'candidate' : 'nobody' },
        about: { interviewerIds },
        before: asItWas({ ...meeting, interviewerIds }),
      },
    );
  }
  return coming.length;
}

type Offer = { readonly jobId: string; readonly stepId: string };

/** Whoever chooses one of these times meets the successor. */
async function handOverOffers(transaction: Transaction, { organisationId, userId, successorId }: Handed) {
  const offers = await transaction.$queryRaw<Offer[]>`
    update "meeting_slot" set "interviewerIds" = case when "interviewerIds" @> array[${successorId}]::text[]
      then array_remove("interviewerIds", ${userId}) else array_replace("interviewerIds", ${userId}, ${successorId}) end
    where "organisationId" = ${organisationId} and "interviewerIds" @> array[${userId}]::text[]
      and "withdrawnAt" is null and "startsAt" > now()
    returning "jobId"::text as "jobId", "stepId"`;
  const stages = new Map(offers.map((one) => [`${one.jobId} ${one.stepId}`, one]));
  for (const { jobId, stepId } of stages.values())
    await recordChange(
      transaction,
      { organisationId },
      { topic: 'job', topicId: jobId, kind: 'slots', data: { stepId } },
    );
}

/** A change that a run has still to take puts back, where it is refused, the successor and not whoever has left. */
async function handOverPutBack(transaction: Transaction, { organisationId, userId, successorId }: Handed) {
  const [was, is] = [JSON.stringify(userId), JSON.stringify(successorId)];
  await transaction.$executeRaw`
    update "signal" set "before" = jsonb_set("before", '{interviewerIds}', case when "before" -> 'interviewerIds' ? ${successorId}
      then ("before" -> 'interviewerIds') - ${userId}::text else replace(("before" -> 'interviewerIds')::text, ${was}, ${is})::jsonb end)
    where "organisationId" = ${organisationId} and "appliedAt" is null and "refusedAt" is null
      and "before" -> 'interviewerIds' ? ${userId}`;
}
