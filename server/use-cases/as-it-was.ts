import type { Prisma } from '../../prisma/client.ts';

/** The columns of a meeting's row that a change may touch, as they are: kept with the signal, for a refusal by the run to put back. */
export function asItWas(meeting: Prisma.MeetingGetPayload<object>): Prisma.InputJsonObject {
  const { status, startsAt, endsAt, endedAt, place, link, interviewerIds, guests, slotId } = meeting;
  return {
    ...{ status, place, link, slotId, interviewerIds, guests },
    ...{ startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString(), endedAt: endedAt?.toISOString() ?? null },
  };
}

/** What a refused booking leaves: no place and no time is taken. */
export const neverBooked: Prisma.InputJsonObject = { status: 'cancelled' };
