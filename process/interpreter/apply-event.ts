import type { Event } from './contract.ts';
import { forgetMove } from './forget-move.ts';
import { answered } from './events/answered.ts';
import { bounced } from './events/bounced.ts';
import { calendarChanged } from './events/calendar-changed.ts';
import { dataChanged, responsibleChanged } from './events/changes.ts';
import { close, erased, waived } from './events/closings.ts';
import { corrected } from './events/corrected.ts';
import { decided } from './events/decided.ts';
import { confirmed, delivered } from './events/heard.ts';
import { meetingBooked, meetingCancelled, meetingChanged, meetingMoved, met } from './events/meetings.ts';
import { otherTimeAsked, timesOffered } from './events/offered-times.ts';
import { moveUndone } from './events/move-undone.ts';
import { movedToVersion } from './events/moved-to-version.ts';
import { paused, resumed } from './events/paused.ts';
import { replyAnswered } from './events/reply-answered.ts';
import { started } from './events/started.ts';
import { takenBack } from './events/taken-back.ts';
import { timerFired } from './events/timer-fired.ts';
import { undeliverable } from './events/undeliverable.ts';
import { note, type Turn } from './turn.ts';

/** What still means something when the application has its outcome: what was said, and what is owed. */
const afterTheEnd: readonly Event['kind'][] = [
  'timerFired',
  'delivered',
  'undeliverable',
  'bounced',
  'confirmed',
  'withdrawn',
  'waived',
  'erased',
  'corrected',
  'replyAnswered',
];

export function applyEvent(turn: Turn): void {
  const { event, state } = turn;
  if (event.kind === 'started') return started(turn);
  if (state.visit === 0) return note(turn, 'notStarted');
  if (state.step.kind === 'ended' && !afterTheEnd.includes(event.kind)) return note(turn, 'ended', referenceOf(event));
  apply(turn, event);
  forgetMove(turn, state);
}

function apply(turn: Turn, event: Exclude<Event, { kind: 'started' }>): void {
  switch (event.kind) {
    case 'timerFired':
      return timerFired(turn, event);
    case 'decided':
      return decided(turn, event);
    case 'takenBack':
      return takenBack(turn, event);
    case 'answered':
      return answered(turn, event);
    case 'timesOffered':
      return timesOffered(turn, event);
    case 'otherTimeAsked':
      return otherTimeAsked(turn, event);
    case 'meetingBooked':
      return meetingBooked(turn, event);
    case 'meetingMoved':
      return meetingMoved(turn, event);
    case 'meetingChanged':
      return meetingChanged(turn, event);
    case 'meetingCancelled':
      return meetingCancelled(turn, event);
    case 'met':
      return met(turn, event);
    case 'delivered':
      return delivered(turn, event);
    case 'undeliverable':
      return undeliverable(turn, event);
    case 'bounced':
      return bounced(turn, event);
    case 'confirmed':
      return confirmed(turn, event);
    case 'waived':
      return waived(turn, event);
    case 'corrected':
      return corrected(turn, event);
    case 'replyAnswered':
      return replyAnswered(turn, event);
    case 'withdrawn':
    case 'jobClosed':
    case 'hiredElsewhere':
      return close(turn, event.kind);
    case 'erased':
      return erased(turn, event.by);
    case 'paused':
      return paused(turn, event);
    case 'resumed':
      return resumed(turn);
    case 'responsibleChanged':
      return responsibleChanged(turn);
    case 'calendarChanged':
      return calendarChanged(turn, event);
    case 'dataChanged':
      return dataChanged(turn);
    case 'movedToVersion':
      return movedToVersion(turn, event);
    case 'moveUndone':
      return moveUndone(turn, event);
  }
}

function referenceOf(event: Event): string | undefined {
  if (event.kind === 'corrected') return event.correctionId;
  if ('decisionId' in event) return event.decisionId;
  if ('meetingId' in event) return event.meetingId;
  if (event.kind === 'moveUndone') return event.moveId;
  return undefined;
}
