import type { z } from 'zod';
import { recordChange } from '../changes/record-change.ts';
import type { meetingSchema } from '../contract/meeting-schema.ts';
import type { Caller } from '../http/caller.ts';
import { nowOf } from '../http/now-of.ts';
import { orNotFound, Refusal } from '../http/refusal.ts';
import type { Parts } from '../parts.ts';
import { toMeetingViews } from './meeting-views.ts';
import { recordAside } from './record-aside.ts';
import { recordAudit } from './record-audit.ts';

/**
 * The candidate did not come: nobody is asked for a scorecard of the meeting any more. Refuses a meeting that has not begun and one that is over; said
 * twice it is said once. The run hears nothing, since what was promised stands: it is a decision, or another time, that answers the candidate.
 */
export async function markMissed(
  { database }: Parts,
  caller: Caller,
  meetingId: string,
): Promise<z.infer<typeof meetingSchema>> {
  const { organisationId, userId } = caller;
  const meeting = await database.$transaction(async (transaction) => {
    const found = orNotFound(
      await transaction.meeting.findFirst({
        where: { id: meetingId, organisationId },
        include: { application: { select: { jobId: true } } },
      }),
    );
    const { application, ...row } = found;
    if (row.status === 'missed') return row;
    if (row.startsAt.getTime() > nowOf(caller)) throw new Refusal('meetingAhead');
    // Of two who say how it went at the same moment the first is believed.
    const where = { id: meetingId, status: 'booked' };
    const { count } = await transaction.meeting.updateMany({ where, data: { status: 'missed' } });
    if (count === 0) throw new Refusal('meetingOver');
    const { applicationId, stepId } = row;
    const { jobId } = application;
    const kind = 'meetingMissed';
    await recordAside(transaction, { applicationId, kind, byId: userId, data: { meetingId, stepId } });
    await recordChange(transaction, caller, { topic: 'job', topicId: jobId, kind, data: { applicationId } });
    await recordAudit(transaction, {
      ...{ organisationId, by: { kind: 'person', id: userId }, action: kind, target: 'application' },
      ...{ targetId: applicationId, after: { meetingId } },
    });
    return { ...row, status: 'missed' };
  });
  const [view] = await toMeetingViews(database, caller, [meeting]);
  return orNotFound(view);
}
