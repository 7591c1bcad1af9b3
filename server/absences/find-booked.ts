import type { Absence } from '../../prisma/client.ts';
import { isStillToCome, type Meeting, withItsApplication } from '../interviewers/tell-deserted.ts';
import type { Database, Transaction } from '../parts.ts';

/** The meetings to come that somebody is to hold during an absence, the first one first. */
export async function findBooked(
  transaction: Database | Transaction,
  { organisationId, userId, startsAt, endsAt }: Pick<Absence, 'organisationId' | 'userId' | 'startsAt' | 'endsAt'>,
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
