import type { AskStep } from '../../definition/schema.ts';
import type { Instant, Timer } from '../contract.ts';
import { instantsOf } from '../facts.ts';
import { earliestDue, unansweredObligations } from '../obligations.ts';
import { leavesBefore, leavesInWindow, orderMessage } from '../order-message.ts';
import { armReminders } from '../reminders.ts';
import { cancelTimers, patch, setTimer, type Turn, visitKey } from '../turn.ts';

/** Orders the asking message. Its clock starts when a channel has accepted it. */
export function enterAsk(turn: Turn, step: AskStep): void {
  const messageKey = `${visitKey(turn)}/ask`;
  const owed = unansweredObligations(turn);
  const promise = earliestDue(owed);
  patch(turn, { step: { kind: 'ask', messageKey, acceptedAt: null, deadline: null } });
  orderMessage(turn, {
    messageKey,
    purpose: 'ask',
    stepId: turn.state.stepId,
    visit: turn.state.visit,
    text: step,
    leaves: promise === undefined ? leavesInWindow(turn, turn.now) : leavesBefore(turn, turn.now, promise),
    discharges: owed.map((obligation) => obligation.id),
    urgent: owed.length > 0,
  });
}

/** The candidate has the question: deadline and reminders count from `at`. While the application is paused the clock waits. */
export function startAskClock(turn: Turn, step: AskStep, at: Instant): void {
  if (turn.state.step.kind !== 'ask') return;
  if (turn.state.paused) return patch(turn, { step: { ...turn.state.step, acceptedAt: at } });
  const [deadline = at] = instantsOf(turn.lookup, [{ kind: 'add', span: step.deadline, from: at }], at);
  patch(turn, { step: { ...turn.state.step, acceptedAt: at, deadline } });
  setTimer(turn, `${visitKey(turn)}/deadline`, { due: deadline, rule: { kind: 'askDeadline' } });
  armReminders(turn, step.reminders, deadline);
}

/** The question has not arrived after all: no clock runs until a person has told it, and none goes on when a pause is over. */
export function stopAskClock(turn: Turn): void {
  const { step, paused } = turn.state;
  if (step.kind !== 'ask') return;
  patch(turn, { step: { ...step, acceptedAt: null, deadline: null } });
  cancelTimers(turn, isAskClock);
  if (!paused) return;
  const others = Object.entries(paused.silenced).filter(([, timer]) => !isAskClock(timer));
  patch(turn, { paused: { ...paused, silenced: Object.fromEntries(others) } });
}

const isAskClock = ({ rule }: Timer) => rule.kind === 'askDeadline' || rule.kind === 'reminder';
