import type { z } from 'zod';
import type { Interviewer } from '../contract/meeting-details.ts';
import type { meetingSchema } from '../contract/meeting-schema.ts';
import type { Prisma } from '../../prisma/client.ts';
import type { Database } from '../parts.ts';
import { findAbsent } from '../interviewers/find-absent.ts';
import { peopleOf } from './process-views.ts';

type Meeting = Prisma.MeetingGetPayload<object>;

/** Meetings as whoever may see the candidate sees them, in the order given; `missedId`: the one that a decision which waits says was missed. */
export async function toMeetingViews(
  database: Database,
  reader: Parameters<typeof findAbsent>[1],
  rows: readonly Meeting[],
  missedId?: string,
): Promise<z.infer<typeof meetingSchema>[]> {
  const [withNames, members, leftBehind, absent] = await Promise.all([
    nameInterviewers(database, rows),
    findMembers(database, rows),
    findLeftBehind(database, rows),
    findAbsent(database, reader, rows),
  ]);
  return rows.map((row) => {
    const { id, stepId, visit, startsAt, endsAt, place, link, guests, slotId, bookedBy, status, endedAt, sequence } =
      row;
    return {
      ...{ id, stepId, visit, sequence, place, link, guests },
      startsAt: startsAt.toISOString(),
      endsAt: endsAt.toISOString(),
      interviewers: withNames(row),
      left: row.interviewerIds.filter((userId) => !members.has(userId)),
      absent: absent(row),
      chosenByCandidate: slotId !== null && bookedBy === null,
      status: status === 'booked' && id === missedId ? 'missed' : (status as 'booked'),
      leftBehind: leftBehind.get(id) ?? null,
      endedAt: status === 'held' ? (endedAt?.toISOString() ?? null) : null,
    };
  });
}

/** By meeting, of those that are booked still although their stage was left, by an exit or with the application: whether they had begun by then. */
async function findLeftBehind(
  database: Database,
  rows: readonly Meeting[],
): Promise<Map<string, 'over' | 'calledOff'>> {
  const booked = rows.flatMap(({ id, status }) => (status === 'booked' ? [id] : []));
  if (booked.length === 0) return new Map();
  const left = await database.$queryRaw<{ id: string; isOff: boolean }[]>`
    select m."id"::text as "id", coalesce(m."startsAt" > coalesce(l."at", a."endedAt", a."enteredAt"), false) as "isOff"
    from "meeting" m join "application" a on a."id" = m."applicationId" cross join lateral (
      select max(e."at") as "at" from "applied_event" e cross join lateral jsonb_array_elements(e."story") s(line)
      where e."applicationId" = a."id" and s.line->>'kind' = 'leaveStep' and s.line->>'stepId' = m."stepId"
        and (s.line->'data'->>'visit')::int = m."visit"
    ) l
    where m."id" = any(${booked}::uuid[])
      and (a."status" not in ('new', 'active') or a."stepId" is distinct from m."stepId" or a."visit" is distinct from m."visit")`;
  return new Map(left.map(({ id, isOff }) => [id, isOff ? 'calledOff' : 'over']));
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
