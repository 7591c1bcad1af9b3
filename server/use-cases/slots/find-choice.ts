import type { OwnDays } from '../../../process/calendar/with-own-days.ts';
import type { State } from '../../../process/interpreter/contract.ts';
import type { TimeChoice } from '../../candidate-page/contract.ts';
import type { Database } from '../../parts.ts';
import type { LinkedApplication } from '../find-candidate-link.ts';
import type { PublishedVersion } from '../load-versions.ts';
import { changesUntil } from './changes-until.ts';
import { choosingStage } from './choosing-stage.ts';
import { freeSlots } from './free-slots.ts';
import { isOtherAsked } from './is-other-asked.ts';

type Message = {
  readonly purpose: string;
  readonly stepId: string;
  readonly visit: number;
  readonly meetingId: string | null;
  readonly createdAt: Date;
};
type Given = {
  readonly application: LinkedApplication;
  readonly state: State | null;
  readonly version: PublishedVersion;
  readonly zone: string;
  readonly days: OwnDays;
  readonly messages: readonly Message[];
  readonly now: number;
};

/** More than anybody reads; the page stays small. */
const mostShown = 60;
const acts = ['meetingBooked', 'meetingMoved', 'meetingCancelled'];

/** What a candidate can choose or change of the meeting to come; null until a message has said that there are times, or when it is. */
export async function findChoice(database: Database, given: Given): Promise<TimeChoice | null> {
  const { application, state, version, zone, days, messages, now } = given;
  const stage = choosingStage(version, state);
  if (!stage || !state) return null;
  const { stepId, visit } = stage;
  const applicationId = application.id;
  const meetings = await database.meeting.findMany({
    where: { applicationId, stepId, visit },
    orderBy: { createdAt: 'desc' },
  });
  // Where a move made two steps one, what was said in the other has kept its id.
  const isOfMeeting = (one: Message) => meetings.some(({ id }) => id === one.meetingId);
  const told = messages.filter((one) => (one.stepId === stepId && one.visit === visit) || isOfMeeting(one));
  if (!told.some(({ purpose, meetingId }) => purpose === 'offer' || meetingId !== null)) return null;
  const meeting = meetings.find(({ status }) => status === 'booked' || status === 'missed') ?? null;
  const ofVisit = meetings.map(({ id }) => ({ payload: { path: ['meetingId'], equals: id } }));
  const [own, asking, asked, slots] = await Promise.all([
    database.signal.findFirst({
      where: { applicationId, actorKind: 'candidate', kind: { in: acts }, refusedAt: null, OR: ofVisit },
      orderBy: { createdAt: 'desc' },
    }),
    database.signal.findFirst({ where: { applicationId, kind: 'otherTimeAsked', appliedAt: null, refusedAt: null } }),
    isOtherAsked(database, applicationId, { tasks: state.tasks, stepId, visit }),
    freeSlots(database, {
      jobId: application.jobId,
      stepId,
      versionId: application.versionId,
      applicationId,
      now,
      most: mostShown,
    }),
  ]);
  const isTold = told.some(
    ({ meetingId, createdAt }) => meetingId !== null && own !== null && createdAt >= own.createdAt,
  );
  const until = meeting ? changesUntil(stage, { version, zone, days, startsAt: meeting.startsAt.getTime() }) : null;
  return {
    slots: slots
      .filter(({ id }) => id !== meeting?.slotId)
      .map(({ id, startsAt, endsAt, place }) => ({
        id,
        startsAt: startsAt.getTime(),
        endsAt: endsAt.getTime(),
        place,
      })),
    own: own === null || isTold ? null : { calledOff: own.kind === 'meetingCancelled', ...timesOf(own.payload) },
    isBooked: meeting !== null,
    changesUntil: until !== null && now <= until ? until : null,
    isOtherAsked: asking !== null || asked,
  };
}

function timesOf(payload: unknown): { startsAt: number | null; endsAt: number | null } {
  const { startsAt, endsAt } = payload as { startsAt?: number; endsAt?: number };
  return { startsAt: startsAt ?? null, endsAt: endsAt ?? null };
}
