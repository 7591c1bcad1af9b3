import type { Event, Timer } from '../contract.ts';
import { goOn } from '../go-on.ts';
import { climbRung, sendHolding } from '../ladder.ts';
import { own, without } from '../own.ts';
import { sendReminder } from '../reminders.ts';
import { sendStepMessage } from '../steps/enter-message.ts';
import { remindOfTask } from '../task-clock.ts';
import { note, patch, stepOf, type Turn } from '../turn.ts';
import { endPause } from './paused.ts';
import { release } from './release.ts';

/** A timer that was cancelled or moved meanwhile changes nothing. */
export function timerFired(turn: Turn, event: Extract<Event, { kind: 'timerFired' }>): void {
  const timer = own(turn.state.timers, event.timerId);
  if (!timer || timer.due !== event.due) return note(turn, 'staleTimer', event.timerId);
  patch(turn, { timers: without(turn.state.timers, event.timerId) });
  carryOut(turn, timer);
}

function carryOut(turn: Turn, timer: Timer): void {
  switch (timer.rule.kind) {
    case 'rung':
      return climbRung(turn, timer);
    case 'holding':
      return sendHolding(turn);
    case 'release':
      return release(turn);
    case 'wait':
      return goOn(turn, 'next');
    case 'askDeadline':
      return goOn(turn, 'no-answer');
    case 'reminder':
      return remind(turn, timer);
    case 'messageDue':
      return messageDue(turn);
    case 'pauseEnds':
      return endPause(turn);
    case 'task':
      return remindOfTask(turn, timer);
    case 'linger':
      return;
  }
}

function remind(turn: Turn, timer: Timer): void {
  const step = stepOf(turn, turn.state.stepId);
  if (step?.kind === 'ask') return sendReminder(turn, step.reminders, timer);
  const meeting = turn.state.step.kind === 'stage' ? turn.state.step.meeting : null;
  // Where nobody worked across the meeting, its reminder fires when there is nothing left to remind of.
  if (step?.kind === 'stage' && step.meeting && meeting && meeting.startsAt > turn.now)
    sendReminder(turn, step.meeting.reminders, timer, meeting.meetingId);
}

function messageDue(turn: Turn): void {
  const step = stepOf(turn, turn.state.stepId);
  if (step?.kind === 'message') sendStepMessage(turn, step);
}
