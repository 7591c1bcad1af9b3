import type { Prisma } from '../../../prisma/client.ts';
import type { Slot } from '../../contract/slots.ts';
import type { Database } from '../../parts.ts';
import { placesTaken } from './places-taken.ts';

/** Offered times as staff see them, in the order given. */
export async function toSlots(
  database: Database,
  rows: readonly Prisma.MeetingSlotGetPayload<object>[],
): Promise<Slot[]> {
  const taken = await placesTaken(
    database,
    rows.map(({ id }) => id),
  );
  return rows.map(
    ({ id, stepId, applicationId, startsAt, endsAt, place, link, interviewers, places, withdrawnAt }) => ({
      id,
      stepId,
      applicationId,
      startsAt: startsAt.toISOString(),
      endsAt: endsAt.toISOString(),
      place,
      link,
      interviewers: interviewers as string[],
      places,
      chosenBy: taken.flatMap(({ slotId, ...who }) => (slotId === id ? [who] : [])),
      withdrawn: withdrawnAt !== null,
    }),
  );
}
