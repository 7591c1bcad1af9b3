import type { Absence } from '../../prisma/client.ts';
import { type Meeting, tellDeserted } from '../interviewers/tell-deserted.ts';
import type { Transaction } from '../parts.ts';
import { findBooked } from './find-booked.ts';

/**
 * Of each meeting to come with somebody who is away then those who answer for the candidate hear at once; not of those that were booked knowing of it,
 * nor of those that the absence covered `before` it was changed.
 */
export async function tellBookedMeetings(
  transaction: Transaction,
  absence: Absence,
  before: Absence | undefined,
): Promise<void> {
  const { id, userId, daysSetAt } = absence;
  const what = `${id}/${daysSetAt.getTime()}`;
  for (const meeting of await findBooked(transaction, absence))
    if (meeting.createdAt < daysSetAt && !(before && isDuring(before, meeting)))
      await tellDeserted(transaction, meeting, { about: 'interviewerAway', userId, what });
}

const isDuring = (absence: Absence, { startsAt, endsAt }: Meeting): boolean =>
  startsAt < absence.endsAt && endsAt > absence.startsAt;
