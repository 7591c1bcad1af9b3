import type { Prisma } from '../../../prisma/client.ts';
import type { Database } from '../../parts.ts';
import { findAwaySince } from './away-since.ts';
import { findBookedSince } from './booked-since.ts';
import { placesTaken } from './places-taken.ts';
import { slotIdsOf } from './slot-ids-of.ts';

type Wanted = {
  readonly jobId: string;
  readonly stepId: string;
  /** The candidate's own. */
  readonly versionId: string;
  readonly applicationId: string;
  readonly now: number;
  readonly most: number;
};

/** The times that a candidate can choose from, the next one first: to come, not taken back, with a place left, and with interviewers who by now neither meet anybody else then nor are away. */
export async function freeSlots(
  database: Database,
  { jobId, stepId, versionId, applicationId, now, most }: Wanted,
): Promise<Prisma.MeetingSlotGetPayload<object>[]> {
  const rows = await database.meetingSlot.findMany({
    where: {
      ...{ jobId, withdrawnAt: null, startsAt: { gt: new Date(now) } },
      id: { in: await slotIdsOf(database, { jobId, stepId, versionId }) },
      OR: [{ applicationId: null }, { applicationId }],
    },
    orderBy: [{ startsAt: 'asc' }, { id: 'asc' }],
    take: 10 * most,
  });
  const ids = rows.map(({ id }) => id);
  const [taken, gone, away] = await Promise.all([
    placesTaken(database, ids),
    findBookedSince(database, ids, applicationId),
    findAwaySince(database, ids),
  ]);
  const free = ({ id, places }: Prisma.MeetingSlotGetPayload<object>) =>
    !gone.has(id) && !away.has(id) && taken.filter(({ slotId }) => slotId === id).length < places;
  return rows.filter(free).slice(0, most);
}
