import type { Absence } from '../../prisma/client.ts';
import { tellStaff } from '../notices/tell-staff.ts';
import type { Transaction } from '../parts.ts';
import { placesTaken } from '../use-cases/slots/places-taken.ts';

/** Whoever recruits in a job hears that times offered there with somebody who is away then are hidden from its candidates: once for each job. */
export async function tellHiddenTimes(transaction: Transaction, absence: Absence): Promise<void> {
  const { id, organisationId, userId, startsAt, endsAt, daysSetAt } = absence;
  const slots = await transaction.meetingSlot.findMany({
    where: {
      ...{ organisationId, withdrawnAt: null, interviewerIds: { has: userId }, job: { status: { not: 'closed' } } },
      ...{ startsAt: { lt: endsAt, gt: new Date() }, endsAt: { gt: startsAt }, createdAt: { lt: daysSetAt } },
    },
    select: { id: true, jobId: true, places: true },
  });
  const taken = await placesTaken(
    transaction,
    slots.map(({ id }) => id),
  );
  const free = slots.filter(({ id, places }) => taken.filter(({ slotId }) => slotId === id).length < places);
  for (const jobId of new Set(free.map((slot) => slot.jobId)))
    await tellStaff(transaction, {
      key: `timesHidden/${id}/${jobId}/${daysSetAt.getTime()}`,
      ...{ organisationId, jobId, kind: 'task', about: 'timesHidden' },
      to: [{ kind: 'role', role: 'recruiter' }],
    });
}
