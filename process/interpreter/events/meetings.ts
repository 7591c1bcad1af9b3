import type { StageStep } from '../../definition/schema.ts';
import type { Event, Instant, Meeting, Pending, Purpose } from '../contract.ts';
import { instantsOf } from '../facts.ts';
import { armLadder } from '../ladder.ts';
import { knowsOfMeeting } from '../knows-of-meeting.ts';
import { cancelMessage } from '../leave-visit.ts';
import { bringForward, obligationOf } from '../obligations.ts';
import { inTimeFor, leavesBefore, leavesInWindow, orderMessage } from '../order-message.ts';
import { armReminders, cancelReminders } from '../reminders.ts';
import { askForBooking } from '../steps/enter-stage.ts';
import { waitingDecision } from '../take-back-decision.ts';
import { overtakePause } from './paused.ts';
import { closeTask, closeTasksAbout, count, currentStage, isHere, note, patch, type Turn, visitKey } from '../turn.ts';

type Stage = StageStep & { readonly meeting: NonNullable<StageStep['meeting']> };

/** Booked: the invitation tells the answer date, which counts from the planned end. A second booking stands in for the first. */
export function meetingBooked(turn: Turn, event: Extract<Event, { kind: 'meetingBooked' }>): void {
  const stage = meetingStage(turn, event.meetingId);
  if (!stage) return;
  if (event.stepId !== turn.state.stepId || event.visit !== turn.state.visit)
    return note(turn, 'otherVisit', event.meetingId);
  arrange(turn, stage, event, 'invitation');
}

/** Moved: everything is reckoned anew, and the new date told before the old one. Who has not heard of it yet is invited. */
export function meetingMoved(turn: Turn, event: Extract<Event, { kind: 'meetingMoved' }>): void {
  const stage = meetingStage(turn, event.meetingId);
  if (!stage || !isArranged(turn, event.meetingId)) return;
  arrange(turn, stage, event, knowsOfMeeting(turn) || event.by?.kind === 'candidate' ? 'moved' : 'invitation');
}

/** Changed at the same time: told like an invitation, and what has been promised stands. What has not left is told as it is now, also where nobody asked for it. */
export function meetingChanged(turn: Turn, event: Extract<Event, { kind: 'meetingChanged' }>): void {
  const stage = meetingStage(turn, event.meetingId);
  if (!stage || !isArranged(turn, event.meetingId) || turn.state.step.kind !== 'stage') return;
  const { meeting, obligationId } = turn.state.step;
  if (!meeting) return;
  const waited = withdrawWaiting(turn);
  if (event.tells === 'nobody' && waited.length === 0) return;
  const isUntold = waited.some((purpose) => purpose === 'invitation' || purpose === 'moved');
  const due = isUntold ? answerBy(turn, stage, meeting.endsAt) : obligationOf(turn, obligationId)?.due;
  const told = stage.promise.from === 'meeting' ? due : undefined;
  const about = { due: told, meetingId: event.meetingId, begins: meeting.startsAt };
  if (isUntold) tell(turn, stage, waited.includes('moved') ? 'moved' : 'invitation', about);
  else tell(turn, stage, 'invitation', { ...about, changed: true });
}

/**
 * Cancelled: the promise falls back to "booked by", or counts anew where that has passed. Where the candidate cannot have heard of the meeting
 * there is nothing to tell, and the date that they were told stands.
 */
export function meetingCancelled(turn: Turn, event: Extract<Event, { kind: 'meetingCancelled' }>): void {
  const stage = meetingStage(turn, event.meetingId);
  if (!stage || !isArranged(turn, event.meetingId)) return;
  const isUnheard = isSurelyUnheard(turn) && event.by?.kind !== 'candidate';
  withdrawMessages(turn);
  const begins = stillToBegin(turn);
  setMeeting(turn, null);
  const due = isUnheard ? toldBy(turn, stage) : bookedBy(turn, stage);
  if (!isUnheard) tell(turn, stage, 'cancelled', { due, meetingId: event.meetingId, begins });
  if (due !== undefined) armAnew(turn, stage, turn.now, due);
  askForBooking(turn, stage, due ?? turn.now);
}

/** It took place. An earlier end makes the answer date earlier; a later one does not make it later, because nobody told it. */
export function met(turn: Turn, event: Extract<Event, { kind: 'met' }>): void {
  const stage = meetingStage(turn, event.meetingId);
  if (!stage || !isArranged(turn, event.meetingId) || turn.state.step.kind !== 'stage') return;
  const meeting = turn.state.step.meeting;
  if (!meeting) return;
  cancelReminders(turn);
  setMeeting(turn, { ...meeting, endsAt: event.endedAt, met: true });
  const obligation = obligationOf(turn, turn.state.step.obligationId);
  const due = answerBy(turn, stage, event.endedAt);
  if (due === undefined || obligation?.status !== 'open' || due >= obligation.due || due <= turn.now) return;
  bringForward(turn, obligation.id, due);
  armAnew(turn, stage, event.endedAt, due);
}

function armAnew(turn: Turn, stage: Stage, from: Instant, due: Instant): void {
  overtakePause(turn);
  armLadder(turn, stage, { from, due, rungs: true });
}

type Arranged = Extract<Event, { kind: 'meetingBooked' | 'meetingMoved' }>;

function arrange(turn: Turn, stage: Stage, event: Arranged, purpose: 'invitation' | 'moved'): void {
  const { meetingId, startsAt, endsAt, by } = event;
  const wasChosen =
    event.kind === 'meetingMoved' && turn.state.step.kind === 'stage' && turn.state.step.meeting?.chosen;
  const chosen = by?.kind === 'candidate' || wasChosen ? ({ chosen: true } as const) : {};
  const meeting: Meeting = { meetingId, startsAt, endsAt, met: false, ...chosen };
  withdrawMessages(turn);
  const begins = Math.min(meeting.startsAt, stillToBegin(turn) ?? meeting.startsAt);
  setMeeting(turn, meeting);
  closeTasksAbout(turn, 'bookMeeting');
  closeTasksAbout(turn, 'otherTime');
  const due = answerBy(turn, stage, meeting.endsAt);
  tell(turn, stage, purpose, { due, meetingId: meeting.meetingId, begins });
  if (due !== undefined) armAnew(turn, stage, meeting.endsAt, due);
  cancelReminders(turn);
  armReminders(turn, stage.meeting.reminders, meeting.startsAt, true);
}

/** The stage, where a meeting can be arranged now; else a note says why not. */
function meetingStage(turn: Turn, meetingId: string): Stage | undefined {
  const stage = currentStage(turn);
  const code = !stage
    ? 'notAStage'
    : !stage.meeting
      ? 'noMeeting'
      : waitingDecision(turn)
        ? 'decisionWaits'
        : undefined;
  if (code) note(turn, code, meetingId);
  return code ? undefined : (stage as Stage);
}

function isArranged(turn: Turn, meetingId: string): boolean {
  const meeting = turn.state.step.kind === 'stage' ? turn.state.step.meeting : null;
  if (meeting?.meetingId === meetingId && !meeting.met) return true;
  note(turn, 'meetingUnknown', meetingId);
  return false;
}

function answerBy(turn: Turn, stage: Stage, endsAt: Instant): Instant | undefined {
  if (stage.promise.from !== 'meeting') return undefined;
  const [due = endsAt] = instantsOf(
    turn.lookup,
    [{ kind: 'add', span: stage.promise.within, from: endsAt, promise: true }],
    endsAt,
  );
  return due;
}

function bookedBy(turn: Turn, stage: Stage): Instant | undefined {
  if (stage.promise.from !== 'meeting' || turn.state.step.kind !== 'stage') return undefined;
  const original = obligationOf(turn, turn.state.step.obligationId)?.original ?? turn.now;
  if (original > turn.now) return original;
  const [due = turn.now] = instantsOf(
    turn.lookup,
    [{ kind: 'add', span: stage.promise.bookedBy, from: turn.now, promise: true }],
    turn.now,
  );
  return due;
}

/** Whether nothing of the meeting can have reached the candidate: what would tell it has not been due yet, nor does a person tell it. */
function isSurelyUnheard(turn: Turn): boolean {
  const mayBeOnItsWay = Object.values(turn.state.pending).some(
    (message) => isAboutMeetingHere(turn, message) && message.due <= turn.now,
  );
  return !mayBeOnItsWay && tasksAboutMeeting(turn).length === 0 && !knowsOfMeeting(turn);
}

/** The date that the candidate was told; where that has passed, or none is owed, as for a meeting that they knew of. */
function toldBy(turn: Turn, stage: Stage): Instant | undefined {
  const obligation = turn.state.step.kind === 'stage' ? obligationOf(turn, turn.state.step.obligationId) : undefined;
  const isBound = stage.promise.from === 'meeting' && obligation !== undefined && obligation.due > turn.now;
  return isBound ? obligation.due : bookedBy(turn, stage);
}

/** When the meeting begins for which the candidate may be on their way by then; undefined once it has begun. */
function stillToBegin({ state, now }: Turn): Instant | undefined {
  const meeting = state.step.kind === 'stage' ? state.step.meeting : null;
  return meeting && meeting.startsAt > now ? meeting.startsAt : undefined;
}

type About = {
  readonly due: Instant | undefined;
  readonly meetingId: string;
  readonly begins: Instant | undefined;
  readonly changed?: true;
};

/** In the window, unless that opens too late for the meeting: then at once. */
function tell(turn: Turn, stage: Stage, purpose: Purpose, { due, begins, ...about }: About): void {
  if (turn.state.step.kind !== 'stage') return;
  const obligation = obligationOf(turn, turn.state.step.obligationId);
  const text =
    purpose === 'invitation'
      ? stage.meeting.invitation
      : purpose === 'moved'
        ? stage.meeting.moved
        : stage.meeting.cancelled;
  const isBound = due !== undefined && obligation?.status === 'open';
  orderMessage(turn, {
    messageKey: `${visitKey(turn)}/${purpose}/${count(turn)}`,
    purpose,
    stepId: turn.state.stepId,
    visit: turn.state.visit,
    text,
    leaves: inTimeFor(
      turn,
      begins,
      isBound ? leavesBefore(turn, turn.now, obligation.due) : leavesInWindow(turn, turn.now),
    ),
    ...(isBound ? { tells: { obligationId: obligation.id, due } } : {}),
    ...about,
    begins,
    urgent: true,
  });
}

/** What spoke of the meeting as it was and has not left does not leave any more. */
function withdrawMessages(turn: Turn): void {
  cancelReminders(turn);
  withdrawWaiting(turn);
}

/** The same without the reminders to come; answers of which purposes something waited. That a meeting is off is told though another is booked. */
function withdrawWaiting(turn: Turn): Purpose[] {
  const waited: Purpose[] = [];
  for (const message of Object.values(turn.state.pending))
    if (isAboutMeetingHere(turn, message) && message.purpose !== 'cancelled') {
      waited.push(message.purpose);
      cancelMessage(turn, message.messageKey);
    }
  for (const [key, purpose] of tasksAboutMeeting(turn)) if (purpose !== 'cancelled') closeTask(turn, key);
  return waited;
}

const isAboutMeetingHere = (turn: Turn, { messageKey, purpose }: Pending): boolean =>
  messageKey.startsWith(`${visitKey(turn)}/`) && aboutMeeting.includes(purpose);

/** The keys of calls that a person is asked to make in place of such messages. */
function tasksAboutMeeting(turn: Turn): [string, Purpose][] {
  return Object.entries(turn.state.tasks).flatMap(([key, task]): [string, Purpose][] =>
    task.message && isHere(turn, task) && aboutMeeting.includes(task.message.purpose)
      ? [[key, task.message.purpose]]
      : [],
  );
}

/** What tells of a meeting, or of times for one. */
export const aboutMeeting: readonly Purpose[] = ['offer', 'invitation', 'moved', 'cancelled', 'reminder'];

function setMeeting(turn: Turn, meeting: Meeting | null): void {
  if (turn.state.step.kind === 'stage') patch(turn, { step: { ...turn.state.step, meeting } });
}
