import type { Prisma } from '../../../prisma/client.ts';
import type { Slot } from '../../contract/slots.ts';
import type { Database } from '../../parts.ts';
import { nameInterviewers } from '../meeting-views.ts';
import { findAwaySince } from './away-since.ts';
import { placesTaken } from './places-taken.ts';

/** Offered times as staff see them, in the order given. */
export async function toSlots(
  database: Database,
  rows: readonly Prisma.MeetingSlotGetPayload<object>[],
): Promise<Slot[]> {
  const ids = rows.map(({ id }) => id);
  const taken = await placesTaken(database, ids);
  const away = await findAwaySince(database, ids);
  const withNames = await nameInterviewers(database, rows);
  return rows.map((row) => {
    const { id, stepId, applicationId, startsAt, endsAt, place, link, guests, places, withdrawnAt } = row;
    return {
      ...{ id, stepId, applicationId, place, link, guests, places },
      startsAt: startsAt.toISOString(),
      endsAt: endsAt.toISOString(),
      interviewers: withNames(row),
      chosenBy: taken.flatMap(({ slotId, ...who }) => (slotId === id ? [who] : [])),
      withdrawn: withdrawnAt !== null,
      away: withNames(row).flatMap(({ userId, name }) => (away.get(id)?.includes(userId) ? [name] : [])),
    };
  });
}
