import type { StageStep, WaitStep } from '../../definition/schema.ts';
import type { Event, Instant, NoteCode, Pending } from '../contract.ts';
import { armLadder, holdingInstant, sendHolding, silenceLadder } from '../ladder.ts';
import { cancelMessage } from '../leave-visit.ts';
import { obligationOf } from '../obligations.ts';
import { leavesBefore, leavesInWindow, orderMessage } from '../order-message.ts';
import { countsFrom } from '../reckon-promise.ts';
import { startAskClock } from '../steps/enter-ask.ts';
import { awaitUntil } from '../steps/enter-wait.ts';
import { goOn } from '../go-on.ts';
import {
  cancelTimer,
  cancelTimers,
  closeTask,
  count,
  currentStage,
  note,
  patch,
  setTimer,
  stepOf,
  type Turn,
  visitKey,
} from '../turn.ts';
import { waitingDecision } from '../take-back-decision.ts';

/**
 * A pause tells its new date. In a stage the ladder is silent until the holding text of that date is due, so that the date told is kept;
 * in an ask or a wait the clock stands still.
 */
export function paused(turn: Turn, event: Extract<Event, { kind: 'paused' }>): void {
  const stage = currentStage(turn);
  const ends = stage ? holdingInstant(turn, stage, turn.now, event.until) : event.until;
  const refusal = refuse(turn, event.until, ends);
  if (refusal) return note(turn, refusal);
  if (stage) pauseStage(turn, ends, event.until);
  else stopClocks(turn, event.until);
  tellPause(turn, event.until);
}

function refuse(turn: Turn, until: Instant, ends: Instant): NoteCode | undefined {
  const { kind } = turn.state.step;
  if (kind !== 'stage' && kind !== 'ask' && kind !== 'wait') return 'notAStage';
  if (waitingDecision(turn)) return 'decisionWaits';
  if (turn.state.paused) return 'pausedAlready';
  return until <= turn.now || ends <= turn.now ? 'pauseTooEarly' : undefined;
}

function pauseStage(turn: Turn, ends: Instant, until: Instant): void {
  silenceLadder(turn);
  patch(turn, { paused: { until, since: turn.now, silenced: {} } });
  setTimer(turn, pauseTimer(turn), { due: ends, rule: { kind: 'pauseEnds' } });
}

function stopClocks(turn: Turn, until: Instant): void {
  const silenced = cancelTimers(turn);
  patch(turn, { paused: { until, since: turn.now, silenced } });
  setTimer(turn, pauseTimer(turn), { due: until, rule: { kind: 'pauseEnds' } });
}

function tellPause(turn: Turn, until: Instant): void {
  const obligation = turn.state.step.kind === 'stage' ? obligationOf(turn, turn.state.step.obligationId) : undefined;
  const isOpen = obligation?.status === 'open';
  orderMessage(turn, {
    messageKey: `${visitKey(turn)}/paused/${count(turn)}`,
    purpose: 'paused',
    stepId: turn.state.stepId,
    visit: turn.state.visit,
    text: { text: turn.definition.policy.texts.paused, channels: { kind: 'candidate' } },
    leaves: isOpen ? leavesBefore(turn, turn.now, obligation.due) : leavesInWindow(turn, turn.now),
    ...(isOpen ? { tells: { obligationId: obligation.id, due: until } } : {}),
    urgent: true,
  });
}

const pauseTimer = (turn: Turn) => `${visitKey(turn)}/pause`;

/** The pause is over by itself. In a stage nobody acted before its date: the ladder goes on with the holding text. */
export function endPause(turn: Turn): void {
  if (currentStage(turn)) {
    patch(turn, { paused: null });
    sendHolding(turn);
  } else if (turn.state.paused) goOnAfterPause(turn, turn.now - turn.state.paused.since);
}

/** A person ends the pause: the told date stands, and a message about the pause that has not left does not leave any more. */
export function resumed(turn: Turn): void {
  const stage = currentStage(turn);
  if (!turn.state.paused) return note(turn, 'notPaused');
  if (waitingDecision(turn)) return note(turn, 'decisionWaits');
  const heardOf = forgetPause(turn);
  if (stage) resumeStage(turn, stage);
  // A pause of which the candidate heard nothing was none: whoever paused night after night would put the clocks off in silence.
  else goOnAfterPause(turn, heardOf ? turn.now - turn.state.paused.since : 0);
}

/** Nothing waits for the end of the pause any more, and nobody is told of it who has not been, nor asked to tell it. Answers whether it had been told. */
function forgetPause(turn: Turn): boolean {
  cancelTimer(turn, pauseTimer(turn));
  const isPause = (message?: Pending) => message?.purpose === 'paused';
  const handed = Object.entries(turn.state.tasks).filter(([, { message }]) => isPause(message));
  for (const [key] of handed) closeTask(turn, key);
  const untold = [
    ...Object.values(turn.state.pending).filter(isPause),
    ...handed.flatMap(([, { message }]) => message ?? []),
  ];
  for (const { messageKey } of untold) cancelMessage(turn, messageKey);
  return untold.length === 0;
}

/** A meeting that is booked, moved or cancelled tells a date of its own: the pause, if there is one, is over. */
export function overtakePause(turn: Turn): void {
  if (!turn.state.paused) return;
  forgetPause(turn);
  patch(turn, { paused: null });
}

function resumeStage(turn: Turn, stage: StageStep): void {
  patch(turn, { paused: null });
  const obligation = turn.state.step.kind === 'stage' ? obligationOf(turn, turn.state.step.obligationId) : undefined;
  if (obligation?.status !== 'open') return;
  const from = countsFrom(turn.state.step, stage, obligation);
  armLadder(turn, stage, { from, due: obligation.due, rungs: obligation.round === 0 });
}

function readDateAgain(turn: Turn, step: WaitStep): void {
  const exit = awaitUntil(turn, step);
  if (exit !== null) goOn(turn, exit);
}

/** Every clock goes on by as much later as the pause lasted; a date read from a field stays that date. */
function goOnAfterPause(turn: Turn, lasted: number): void {
  const { paused: pause } = turn.state;
  if (!pause) return;
  patch(turn, { paused: null });
  for (const [timerId, timer] of Object.entries(pause.silenced))
    setTimer(turn, timerId, { ...timer, due: timer.due + lasted });
  const { step, stepId } = turn.state;
  const drawn = stepOf(turn, stepId);
  if (drawn?.kind === 'wait' && drawn.for.kind === 'until') return readDateAgain(turn, drawn);
  if (step.kind !== 'ask') return;
  if (step.deadline !== null) return patch(turn, { step: { ...step, deadline: step.deadline + lasted } });
  if (step.acceptedAt !== null && drawn?.kind === 'ask') startAskClock(turn, drawn, turn.now);
}
