import type { Absence } from '../../prisma/client.ts';
import { isStillToCome, tellDeserted, withItsApplication } from '../interviewers/tell-deserted.ts';
import type { Transaction } from '../parts.ts';

/** Of each meeting to come with somebody who is away then those who answer for the candidate hear at once; not of those that were booked knowing of it. */
export async function tellBookedMeetings(transaction: Transaction, absence: Absence): Promise<void> {
  const { id, organisationId, userId, startsAt, endsAt, daysSetAt } = absence;
  const booked = await transaction.meeting.findMany({
    where: {
      ...{ organisationId, status: 'booked', interviewerIds: { has: userId }, createdAt: { lt: daysSetAt } },
      ...{ startsAt: { lt: endsAt, gt: new Date() }, endsAt: { gt: startsAt } },
    },
    include: withItsApplication,
    orderBy: [{ startsAt: 'asc' }, { id: 'asc' }],
  });
  for (const meeting of booked)
    if (isStillToCome(meeting))
      await tellDeserted(transaction, meeting, { about: 'interviewerAway', userId, what: id });
}
