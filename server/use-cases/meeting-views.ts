import type { z } from 'zod';
import type { Interviewer } from '../contract/meeting-details.ts';
import type { meetingSchema } from '../contract/meeting-schema.ts';
import type { Prisma } from '../../prisma/client.ts';
import type { Database } from '../parts.ts';
import { peopleOf } from './process-views.ts';

type Meeting = Prisma.MeetingGetPayload<object>;

/** Meetings as everybody who may see the candidate sees them, in the order given. */
export async function toMeetingViews(
  database: Database,
  rows: readonly Meeting[],
): Promise<z.infer<typeof meetingSchema>[]> {
  const [withNames, members] = await Promise.all([nameInterviewers(database, rows), findMembers(database, rows)]);
  return rows.map((row) => {
    const { id, stepId, visit, startsAt, endsAt, place, link, guests, slotId, bookedBy, status, endedAt, sequence } =
      row;
    return {
      ...{ id, stepId, visit, sequence, place, link, guests },
      startsAt: startsAt.toISOString(),
      endsAt: endsAt.toISOString(),
      interviewers: withNames(row),
      left: row.interviewerIds.filter((userId) => !members.has(userId)),
      chosenByCandidate: slotId !== null && bookedBy === null,
      status: status as 'booked',
      endedAt: status === 'held' ? (endedAt?.toISOString() ?? null) : null,
    };
  });
}

/** Of whom meetings of one organisation name, those who belong to it, or to the one that rehearses there. */
async function findMembers(database: Database, rows: readonly Meeting[]): Promise<Set<string>> {
  const named = rows.flatMap(({ interviewerIds }) => interviewerIds);
  if (named.length === 0) return new Set();
  const members = await database.$queryRaw<{ userId: string }[]>`
    select m."userId" from "member" m join "organization" o on m."organizationId" = coalesce(o."rehearsalOf", o."id")
    where o."id" = ${rows[0]?.organisationId} and m."userId" = any(${named})`;
  return new Set(members.map(({ userId }) => userId));
}

type Held = { readonly interviewerIds: readonly string[] };

/** Looks up who meets the candidate in any of these, and answers how to name them in one; whoever has no account any more is left out. */
export async function nameInterviewers(
  database: Database,
  rows: readonly Held[],
): Promise<(row: Held) => Interviewer[]> {
  const people = await peopleOf(
    database,
    rows.flatMap(({ interviewerIds }) => interviewerIds),
  );
  return ({ interviewerIds }) =>
    interviewerIds.flatMap((userId) => {
      const name = people.get(userId);
      return name === undefined ? [] : [{ userId, name }];
    });
}
