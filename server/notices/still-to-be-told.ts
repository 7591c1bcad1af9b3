import type { StaffNotice } from '../../prisma/client.ts';
import { isOfComing } from '../contract/notice-kinds.ts';
import { requestKinds } from '../contract/requests.ts';
import type { Transaction } from '../parts.ts';
import { oneOfEachMeeting } from './one-of-each-meeting.ts';
import { placeIn } from './place-in.ts';
import { isStopped } from './told-as.ts';
import { taskTimer } from '../../process/interpreter/turn.ts';

const rungs: readonly string[] = ['remind', 'escalate', 'page'];
const tasks: readonly string[] = ['task', 'failedMessage'];

/** Without those that have been read, and those that somebody has seen to since: decided, handed in, done; of a meeting the last of it. Oldest first. */
export async function stillToBeTold(transaction: Transaction, notices: readonly StaffNotice[]): Promise<StaffNotice[]> {
  const unread = notices.filter(({ readAt }) => readAt === null);
  const [undecided, calls, done, assessed, asked, meetings, waiting, standing] = [
    await findUndecided(transaction, unread),
    await findCalls(transaction, unread),
    await findDone(transaction, unread),
    await findAssessed(transaction, unread),
    await findAsked(transaction, unread),
    await findMeetings(transaction, unread),
    await findTakingPart(transaction, unread),
    await findStanding(transaction, unread),
  ];
  const told = unread
    .filter(({ kind, key, about, subjectId, userId, due, applicationId, missing }) => {
      if (isByLaw(about)) return asked.has(subjectId ?? '');
      if (isStopped(about)) return standing.has(subjectId ?? '');
      const { place, isOwed, isOpen } = undecided.get(placeIn(key)) ?? nowhere;
      if (isOfComing(about)) return isStillNamed(meetings.get(subjectId ?? ''), { due, missing });
      if (rungs.includes(kind)) return isOwed || calls.some((one) => key.startsWith(one));
      if (tasks.includes(kind)) return !done.has(subjectId ?? '');
      if (kind === 'application') return waiting.has(applicationId ?? '');
      if (kind === 'scorecardsIn') return isOpen;
      if (kind === 'meeting') return isOpen && meetings.get(subjectId ?? '')?.state === stateOf({ about, due });
      return kind !== 'scorecard' || (isOwed && !assessed.has(`${place}/${userId}`));
    })
    .toSorted((one, other) => one.at.getTime() - other.at.getTime());
  return oneOfEachMeeting(told, unread);
}

const isByLaw = (about: string) => requestKinds.some((kind) => kind === about);

/** What candidates have asked for by law and nobody has answered. */
async function findAsked(transaction: Transaction, notices: readonly StaffNotice[]): Promise<Set<string>> {
  const ids = notices.flatMap(({ about, subjectId }) => (isByLaw(about) && subjectId !== null ? [subjectId] : []));
  const rows = await transaction.candidateRequest.findMany({
    where: { id: { in: ids }, status: 'open' },
    select: { id: true },
  });
  return new Set(rows.map(({ id }) => id));
}

/** What was set going for many and stands still, since nobody has gone on with it or taken it back. */
async function findStanding(transaction: Transaction, notices: readonly StaffNotice[]): Promise<Set<string>> {
  const ids = notices.flatMap(({ about, subjectId }) => (isStopped(about) && subjectId !== null ? [subjectId] : []));
  if (ids.length === 0) return new Set();
  const batches = await transaction.decisionBatch.findMany({
    where: { id: { in: ids }, status: 'stopped' },
    select: { id: true },
  });
  const lists = await transaction.import.findMany({
    where: { id: { in: ids }, status: { in: ['failed', 'paused', 'checked'] } },
    select: { id: true },
  });
  return new Set([...batches, ...lists].map(({ id }) => id));
}

/** Who has applied and takes part still. */
async function findTakingPart(transaction: Transaction, notices: readonly StaffNotice[]): Promise<Set<string>> {
  const ids = idsOf(notices.filter(({ kind }) => kind === 'application'));
  const rows = await transaction.application.findMany({
    where: { id: { in: ids }, status: { in: ['new', 'active'] } },
    select: { id: true },
  });
  return new Set(rows.map(({ id }) => id));
}

const idsOf = (notices: readonly StaffNotice[]) => [
  ...new Set(notices.flatMap(({ applicationId }) => applicationId ?? [])),
];

type Undecided = { readonly place: string; readonly isOwed: boolean; readonly isOpen: boolean };
const nowhere: Undecided = { place: '', isOwed: false, isOpen: false };

/**
 * Where nobody has decided: whether an answer is owed there still, and whether the candidate still takes part. Where a move has given the stage another
 * id, what was told before stands under the one under which it was entered, as its obligation does.
 */
async function findUndecided(
  transaction: Transaction,
  notices: readonly StaffNotice[],
): Promise<ReadonlyMap<string, Undecided>> {
  const rows = await transaction.$queryRaw<
    { id: string; here: string; entered: string | null; isOwed: boolean; isOpen: boolean }[]
  >`
    select a."id"::text as "id", concat(a."stepId", '/', a."visit") as "here", o."id" as "entered",
      a."promiseDue" is not null as "isOwed", a."status" in ('new', 'active') as "isOpen"
    from "application" a left join lateral (
      select e."id" from (values (a."state" -> 'step' ->> 'obligationId')) e("id")
      where a."state" -> 'obligations' -> e."id" ->> 'stepId' = a."stepId" and split_part(e."id", '/', 1) <> a."stepId"
    ) o on true
    where a."id" = any(${idsOf(notices)}::uuid[]) and a."waitingDecisionId" is null`;
  return new Map(
    rows.flatMap(({ id, here, entered, ...of }) => {
      const undecided = { ...of, place: `${id}/${here}` };
      return [entered ?? here, here].map((one) => [`${id}/${one}`, undecided] as const);
    }),
  );
}

/** How the keys of reminders begin whose call has not been made, also where the stage is long left. */
async function findCalls(transaction: Transaction, notices: readonly StaffNotice[]): Promise<string[]> {
  const rows = await transaction.task.findMany({
    where: { applicationId: { in: idsOf(notices) }, doneAt: null },
    select: { applicationId: true, key: true },
  });
  return rows.map(({ applicationId, key }) => `${applicationId}/${taskTimer(key)}/`);
}

async function findDone(transaction: Transaction, notices: readonly StaffNotice[]): Promise<Set<string>> {
  const ids = notices.flatMap(({ kind, subjectId }) => (tasks.includes(kind) && subjectId !== null ? [subjectId] : []));
  const rows = await transaction.task.findMany({
    where: { id: { in: ids }, doneAt: { not: null } },
    select: { id: true },
  });
  return new Set(rows.map(({ id }) => id));
}

/** A meeting as a notice tells of it: off, or when it begins. */
const stateOf = ({ about, due }: Pick<StaffNotice, 'about' | 'due'>) =>
  about === 'meetingCancelled' ? 'cancelled' : (due?.toISOString() ?? '');

/** How meetings stand now, in the same words: of what has changed since, a later notice tells. */
async function findMeetings(
  transaction: Transaction,
  notices: readonly StaffNotice[],
): Promise<ReadonlyMap<string, Standing>> {
  const ids = notices.flatMap(({ kind, about, subjectId }) =>
    (kind === 'meeting' || isOfComing(about)) && subjectId !== null ? [subjectId] : [],
  );
  const rows = await transaction.meeting.findMany({
    where: { id: { in: ids } },
    select: { id: true, status: true, startsAt: true, interviewerIds: true },
  });
  return new Map(
    rows.map(({ id, status, startsAt, interviewerIds }) => [
      id,
      { state: status === 'booked' ? startsAt.toISOString() : status, interviewerIds },
    ]),
  );
}

type Standing = { readonly state: string; readonly interviewerIds: readonly string[] };

/** Whether a meeting is still to be at that time with whoever does not come, or does after all. */
const isStillNamed = (meeting: Standing | undefined, { due, missing }: Pick<StaffNotice, 'due' | 'missing'>): boolean =>
  meeting?.state === due?.toISOString() && missing.every((userId) => meeting?.interviewerIds.includes(userId));

async function findAssessed(transaction: Transaction, notices: readonly StaffNotice[]): Promise<Set<string>> {
  const asked = notices.filter(({ kind }) => kind === 'scorecard');
  const rows = await transaction.scorecard.findMany({
    where: { applicationId: { in: idsOf(asked) }, authorId: { in: asked.flatMap(({ userId }) => userId ?? []) } },
    select: { applicationId: true, stepId: true, visit: true, authorId: true },
  });
  return new Set(rows.map(({ authorId, ...of }) => `${of.applicationId}/${of.stepId}/${of.visit}/${authorId}`));
}
