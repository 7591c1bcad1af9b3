import type { Prisma } from '../../prisma/client.ts';
import type { Transaction } from '../parts.ts';

const told = {
  calls: true,
  application: {
    include: {
      candidate: { select: { firstName: true, lastName: true } },
      job: { select: { id: true, title: true } },
    },
  },
} as const;

export type UntoldMeeting = Prisma.MeetingGetPayload<{ include: typeof told }>;

/** A meeting with what its interviewers hear of it and have heard. */
export function loadMeeting(transaction: Transaction, id: string): Promise<UntoldMeeting> {
  return transaction.meeting.findUniqueOrThrow({ where: { id }, include: told });
}

/** Whether the meeting is still to be held: booked, and its candidate stands there. */
export function isToBeHeld({ status, stepId, visit, endsAt, application }: UntoldMeeting, now: number): boolean {
  const isThere = application.stepId === stepId && application.visit === visit;
  const goesOn = application.status === 'new' || application.status === 'active';
  return status === 'booked' && isThere && goesOn && endsAt.getTime() > now;
}
