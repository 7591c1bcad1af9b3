import type { Instant } from './contract.ts';
import { knowsOfMeeting } from './knows-of-meeting.ts';
import { obligationOf } from './obligations.ts';
import { inTimeFor, isTooLateFor, leavesBefore, leavesInWindow, type Order, orderMessage } from './order-message.ts';
import { count, currentStage, type Turn, visitKey } from './turn.ts';

export type CallingOff = Pick<Order, 'meetingId' | 'begins' | 'callsOff'>;

/**
 * What a message that leaves then, and with which the stage is left, says of the meeting that would still come: it is off. Nothing where that
 * would be too late, or the candidate knows of none.
 */
export function callingOff(turn: Turn, leaves: Instant): CallingOff {
  const meeting = meetingToCome(turn, leaves);
  if (!meeting || isTooLateFor(meeting.startsAt, leaves, 'email')) return {};
  return { meetingId: meeting.meetingId, begins: meeting.startsAt, callsOff: true };
}

/** The same of a message that can leave at once where it would be too late otherwise. */
export function callingOffAtOnce(turn: Turn): CallingOff {
  const meeting = meetingToCome(turn, turn.now);
  return meeting ? { meetingId: meeting.meetingId, begins: meeting.startsAt, callsOff: true } : {};
}

/** The stage is left before its meeting, and no message of the exit says that this is off: the stage's own words do, with the date that stands. */
export function callOffMeeting(turn: Turn): void {
  const meeting = meetingToCome(turn, turn.now);
  const words = currentStage(turn)?.meeting?.cancelled;
  const { step, stepId, visit } = turn.state;
  if (!meeting || !words || step.kind !== 'stage') return;
  const obligation = obligationOf(turn, step.obligationId);
  const isOpen = obligation?.status === 'open';
  const leaves = isOpen ? leavesBefore(turn, turn.now, obligation.due) : leavesInWindow(turn, turn.now);
  orderMessage(turn, {
    messageKey: `${visitKey(turn)}/cancelled/${count(turn)}`,
    purpose: 'cancelled',
    stepId,
    visit,
    text: words,
    leaves: inTimeFor(turn, meeting.startsAt, leaves),
    ...(obligation ? { tells: { obligationId: obligation.id, due: obligation.due } } : {}),
    meetingId: meeting.meetingId,
    begins: meeting.startsAt,
    urgent: true,
  });
}

function meetingToCome(turn: Turn, from: Instant) {
  const meeting = turn.state.step.kind === 'stage' ? turn.state.step.meeting : null;
  return meeting && !meeting.met && meeting.startsAt > from && knowsOfMeeting(turn) ? meeting : undefined;
}
