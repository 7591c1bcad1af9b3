import type { Absence } from '../../prisma/client.ts';
import { isStillToCome, type Meeting, withItsApplication } from '../interviewers/tell-deserted.ts';
import type { Transaction } from '../parts.ts';

/** The meetings to come that somebody is to hold during an absence, the first one first. */
export async function findBooked(
  transaction: Transaction,
  { organisationId, userId, startsAt, endsAt }: Absence,
): Promise<Meeting[]> {
  const booked = await transaction.meeting.findMany({
    where: {
      ...{ organisationId, status: 'booked', interviewerIds: { has: userId } },
      ...{ startsAt: { lt: endsAt, gt: new Date() }, endsAt: { gt: startsAt } },
    },
    include: withItsApplication,
    orderBy: [{ startsAt: 'asc' }, { id: 'asc' }],
  });
  return booked.filter(isStillToCome);
}
