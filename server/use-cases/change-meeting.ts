import type { Prisma } from '../../prisma/client.ts';
import type { Caller } from '../http/caller.ts';
import { nowOf } from '../http/now-of.ts';
import { orNotFound, Refusal } from '../http/refusal.ts';
import { refuseStrangers } from '../interviewers/refuse-strangers.ts';
import { asItWas, neverBooked } from './as-it-was.ts';
import type { Parts, Transaction } from '../parts.ts';
import { findApplication, refuseEnded, stageOf } from './find-application.ts';
import { refuseWhileDeciding } from './refuse-while-deciding.ts';
import { lockInterviewers } from './slots/lock-interviewers.ts';
import { refuseTakenFor } from './slots/refuse-taken.ts';
import { tellRun } from './tell-run.ts';

type Times = { readonly startsAt: string; readonly endsAt: string };
type Booking = Times & {
  readonly place?: string | undefined;
  readonly link?: string | undefined;
  readonly interviewerIds?: readonly string[] | undefined;
  readonly guests?: readonly string[] | undefined;
  readonly anyway?: boolean | undefined;
};
type Change = Times & {
  readonly place?: string | null | undefined;
  readonly link?: string | null | undefined;
  readonly interviewerIds?: readonly string[] | undefined;
  readonly guests?: readonly string[] | undefined;
  readonly sequence?: number | undefined;
  readonly tell?: boolean | undefined;
  readonly anyway?: boolean | undefined;
};

/** Books the meeting of the stage where the candidate stands; refuses a stage without one, a second one beside it, and unless the caller knows of it (`anyway`) a time at which somebody whom the candidate is to meet is taken or away. */
export async function bookMeeting(
  parts: Parts,
  caller: Caller,
  { applicationId, body }: { applicationId: string; body: Booking },
  { meetingId, signalId }: { meetingId: string; signalId: string },
) {
  const { database } = parts;
  const { organisationId, userId } = caller;
  const found = await findApplication(database, organisationId, applicationId);
  refuseEnded(found);
  const { stepId, visit, step } = stageOf(found);
  if (!step.meeting) throw new Refusal('noMeetingHere');
  const { interviewerIds = [], guests = [] } = body;
  const { jobId } = found.application;
  await refuseStrangers(database, caller, { jobId, interviewerIds });
  const { startsAt, endsAt } = readTimes(body, nowOf(caller));
  const planned = { meetingId, applicationId, jobId, stepId, interviewerIds, guests, time: { startsAt, endsAt } };
  const view = await tellRun(parts, caller, {
    signalId,
    applicationId,
    jobId,
    kind: 'meetingBooked',
    payload: { stepId, visit, meetingId, startsAt, endsAt },
    about: { interviewerIds },
    write: async (transaction) => {
      await refuseWhileDeciding(transaction, applicationId);
      await refuseSecond(transaction, { applicationId, stepId, visit, id: { not: meetingId } });
      await takeTime(transaction, caller, planned, body.anyway);
      await transaction.meeting.create({
        data: {
          id: meetingId,
          organisationId,
          applicationId,
          stepId,
          visit,
          startsAt: new Date(startsAt),
          endsAt: new Date(endsAt),
          place: body.place ?? null,
          link: body.link ?? null,
          interviewerIds: withoutDoubles(interviewerIds),
          guests: withoutDoubles(guests),
          bookedBy: userId,
        },
      });
      return neverBooked;
    },
  });
  return { ...view, meetingId };
}

/** Asked once nobody else can book for the candidate any more, who may have chosen a time at the same moment. */
async function refuseSecond(transaction: Transaction, where: Prisma.MeetingWhereInput): Promise<void> {
  if (await transaction.meeting.findFirst({ where: { ...where, status: 'booked' } }))
    throw new Refusal('meetingBooked');
}

type Meeting = { readonly meetingId: string; readonly signalId: string };

/**
 * Changes when or where a meeting is, and with whom; what is left out stays. Another time is told to the candidate always, and tells the rest
 * with it; at the same time `tell` says whether they hear of it: unless it is said, of another place or link. Refused, unless the caller knows
 * of it (`anyway`), where somebody is taken or away at the new time, or whoever is new at this one.
 */
export async function changeMeeting(
  parts: Parts,
  caller: Caller,
  { meetingId, signalId }: Meeting,
  { tell, sequence, anyway, ...body }: Change,
) {
  const meeting = await findBooked(parts, caller, meetingId, orMissed);
  const { applicationId, application, interviewerIds: before } = meeting;
  const { jobId } = application;
  await refuseStrangers(parts.database, caller, { jobId, interviewerIds: body.interviewerIds, before });
  const isMoved = areOther(meeting, body);
  if (meeting.status === 'missed' && !isMoved) throw new Refusal('meetingOver');
  const times = isMoved ? readTimes(body, nowOf(caller)) : null;
  const details = detailsOf(body);
  const isTold = tell ?? isElsewhere(meeting, details);
  const tells = isTold && meeting.startsAt.getTime() > nowOf(caller) ? 'candidate' : 'nobody';
  return tellRun(parts, caller, {
    signalId,
    applicationId,
    jobId,
    ...(times
      ? { kind: 'meetingMoved', payload: { meetingId, ...times } }
      : { kind: 'meetingChanged', payload: { meetingId, tells } }),
    ...(body.interviewerIds && { about: { interviewerIds: body.interviewerIds } }),
    write: async (transaction) => {
      await refuseWhileDeciding(transaction, applicationId);
      await takeTime(transaction, caller, plannedOf(meeting, body, times), anyway);
      return changeBooked(
        transaction,
        meetingId,
        {
          ...details,
          ...(times && {
            ...{ startsAt: new Date(times.startsAt), endsAt: new Date(times.endsAt), slotId: null, status: 'booked' },
          }),
          sequence: { increment: 1 },
        },
        { from: orMissed, read: sequence },
      );
    },
  });
}

/** Of two who book the same interviewer at the same moment the second hears of the first, also where the first knew of something else there. */
async function takeTime(
  transaction: Transaction,
  caller: Caller,
  planned: Parameters<typeof refuseTakenFor>[2],
  anyway: boolean | undefined,
): Promise<void> {
  await lockInterviewers(transaction, planned.interviewerIds);
  if (anyway !== true) await refuseTakenFor(transaction, caller, planned);
}

type Stored = Prisma.MeetingGetPayload<object>;

const areOther = ({ startsAt, endsAt }: Stored, times: Times) =>
  startsAt.getTime() !== Date.parse(times.startsAt) || endsAt.getTime() !== Date.parse(times.endsAt);

/** What a change would take: at another time everybody whom the candidate meets, at the same time whoever is new. */
function plannedOf(meeting: Booked, body: Change, times: { startsAt: number; endsAt: number } | null) {
  const { id: meetingId, applicationId, stepId, application, startsAt, endsAt } = meeting;
  const newIn = (before: readonly string[], now: readonly string[] = before) =>
    times ? now : now.filter((one) => !before.includes(one));
  return {
    ...{ meetingId, applicationId, stepId, jobId: application.jobId },
    interviewerIds: newIn(meeting.interviewerIds, body.interviewerIds),
    guests: newIn(meeting.guests, body.guests),
    time: times ?? { startsAt: startsAt.getTime(), endsAt: endsAt.getTime() },
  };
}

export const withoutDoubles = (list: readonly string[]) => [...new Set(list)];

function detailsOf({ place, link, interviewerIds, guests }: Change) {
  return {
    ...(place === undefined ? {} : { place }),
    ...(link === undefined ? {} : { link }),
    ...(interviewerIds === undefined ? {} : { interviewerIds: withoutDoubles(interviewerIds) }),
    ...(guests === undefined ? {} : { guests: withoutDoubles(guests) }),
  };
}

const isElsewhere = (meeting: Stored, { place, link }: ReturnType<typeof detailsOf>) =>
  (place !== undefined && place !== meeting.place) || (link !== undefined && link !== meeting.link);

export async function cancelMeeting(parts: Parts, caller: Caller, { meetingId, signalId }: Meeting) {
  const { applicationId, application } = await findBooked(parts, caller, meetingId);
  return tellRun(parts, caller, {
    signalId,
    applicationId,
    jobId: application.jobId,
    kind: 'meetingCancelled',
    payload: { meetingId },
    write: (transaction) => changeBooked(transaction, meetingId, { status: 'cancelled', sequence: { increment: 1 } }),
  });
}

/** The meeting took place after all, or as planned, and ended then, on whatever day; refuses an end that has not come yet or lies before the application: it may have been held earlier than it was booked for. */
export async function markMet(
  parts: Parts,
  caller: Caller,
  { meetingId, signalId }: Meeting,
  body: { endedAt: string },
) {
  const { applicationId, application, createdAt, startsAt } = await findBooked(parts, caller, meetingId, orMissed);
  const endedAt = Date.parse(body.endedAt);
  const earliest = Math.min(createdAt.getTime(), startsAt.getTime(), application.appliedAt.getTime());
  if (endedAt < earliest - 60_000 || endedAt > nowOf(caller) + 60_000)
    throw new Refusal('invalid', {
      errors: [{ path: 'body.endedAt', code: 'not-between' }],
    });
  return tellRun(parts, caller, {
    signalId,
    applicationId,
    jobId: application.jobId,
    kind: 'met',
    payload: { meetingId, endedAt },
    write: (transaction) =>
      changeBooked(transaction, meetingId, { status: 'held', endedAt: new Date(endedAt) }, { from: orMissed }),
  });
}

type Booked = Awaited<ReturnType<typeof findBooked>>;

const booked = ['booked'];
/** Whoever did not come can have another time, or came after all. */
const orMissed = ['booked', 'missed'];

async function findBooked({ database }: Parts, { organisationId }: Caller, id: string, from = booked) {
  const meeting = orNotFound(
    await database.meeting.findFirst({
      where: { id, organisationId },
      include: { application: { select: { jobId: true, appliedAt: true } } },
    }),
  );
  if (!from.includes(meeting.status)) throw new Refusal('meetingOver');
  return meeting;
}

/** Changes a meeting that is booked, or stands as `from` says, and answers its row as it was; refuses where the run would: once it is over, or while a decision waits. */
async function changeBooked(
  transaction: Transaction,
  meetingId: string,
  data: Prisma.MeetingUncheckedUpdateInput,
  { from = booked, read }: { readonly from?: readonly string[]; readonly read?: number | undefined } = {},
): Promise<Prisma.InputJsonObject> {
  const { applicationId } = await transaction.meeting.findUniqueOrThrow({ where: { id: meetingId } });
  await refuseWhileDeciding(transaction, applicationId);
  const meeting = await transaction.meeting.findUniqueOrThrow({ where: { id: meetingId } });
  if (!from.includes(meeting.status)) throw new Refusal('meetingOver');
  if (read !== undefined && meeting.sequence !== read) throw new Refusal('changedMeanwhile');
  await transaction.meeting.update({ where: { id: meetingId }, data: { ...data, untoldSince: new Date() } });
  return asItWas(meeting);
}

/** Holidays are pinned for two years: what lies beyond could not be reckoned with. */
export function refuseTooFar(instant: number, path: string, now: number): void {
  if (instant > now + furthestMs) throw new Refusal('invalid', { errors: [{ path, code: 'too-far' }] });
}

const furthestMs = 2 * 365 * 24 * 3_600_000;
const longestMs = 24 * 3_600_000;

/** The instants of a meeting to come; refuses what has passed, what ends before it begins and what lasts longer than a day. */
export function readTimes(body: Times, now: number, path = 'body'): { startsAt: number; endsAt: number } {
  const [startsAt, endsAt] = [Date.parse(body.startsAt), Date.parse(body.endsAt)];
  if (endsAt <= startsAt || endsAt - startsAt > longestMs)
    throw new Refusal('invalid', {
      errors: [{ path: `${path}.endsAt`, code: 'out-of-order' }],
    });
  if (startsAt <= now)
    throw new Refusal('invalid', {
      errors: [{ path: `${path}.startsAt`, code: 'past' }],
    });
  refuseTooFar(endsAt, `${path}.endsAt`, now);
  return { startsAt, endsAt };
}
