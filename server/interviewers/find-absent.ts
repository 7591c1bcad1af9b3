import type { z } from 'zod';
import { isAmong, recruiters } from '../contract/access.ts';
import type { meetingSchema } from '../contract/meeting-schema.ts';
import type { Meeting } from '../../prisma/client.ts';
import type { Caller } from '../http/caller.ts';
import type { Database, Transaction } from '../parts.ts';

type Absent = z.infer<typeof meetingSchema>['absent'];
type Row = Pick<Meeting, 'id' | 'organisationId' | 'status' | 'startsAt' | 'endsAt' | 'interviewerIds'>;

type Reader = Pick<Caller, 'userId' | 'role'>;

/**
 * Looks up absences of those whom meetings of one organisation name, and what they have said, and answers who of a booked one does not come. Why is
 * for those who find somebody else, and for whoever wrote it.
 */
export async function findAbsent(
  database: Database | Transaction,
  reader: Reader,
  rows: readonly Row[],
): Promise<(row: Row) => Absent> {
  const booked = rows.filter(({ status, interviewerIds }) => status === 'booked' && interviewerIds.length > 0);
  const [first] = booked;
  if (first === undefined) return () => [];
  const people = booked.flatMap(({ interviewerIds }) => interviewerIds);
  const until = new Date(Math.max(...booked.map(({ endsAt }) => endsAt.getTime())));
  const since = new Date(Math.min(...booked.map(({ startsAt }) => startsAt.getTime())));
  const absences = await database.absence.findMany({
    where: {
      ...{ organisationId: first.organisationId, userId: { in: people } },
      ...{ startsAt: { lt: until }, endsAt: { gt: since } },
    },
    orderBy: { endsAt: 'desc' },
  });
  const declines = await database.meetingDecline.findMany({ where: { meetingId: { in: booked.map(({ id }) => id) } } });
  return (row) => {
    if (row.status !== 'booked') return [];
    return row.interviewerIds.flatMap((userId): Absent => {
      const said = declines.find((one) => one.meetingId === row.id && one.userId === userId && isOfNow(one, row));
      const maySee = userId === reader.userId || isAmong(recruiters, reader);
      if (said) return [{ userId, why: 'cannot', lastDay: null, reason: maySee ? said.reason : null }];
      const away = absences.find(
        (one) => one.userId === userId && one.startsAt < row.endsAt && row.startsAt < one.endsAt,
      );
      return away ? [{ userId, why: 'away', lastDay: away.lastDay, reason: null }] : [];
    });
  };
}

type Times = Pick<Meeting, 'startsAt' | 'endsAt'>;

/** Of the meeting as it is now: whoever cannot come at one time may at another. */
const isOfNow = (said: Times, { startsAt, endsAt }: Times) =>
  said.startsAt.getTime() === startsAt.getTime() && said.endsAt.getTime() === endsAt.getTime();
