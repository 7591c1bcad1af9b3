import type { MessageStep } from '../../definition/schema.ts';
import type { Ask, Instant } from '../contract.ts';
import { factsOf } from '../facts.ts';
import { earliestDue, unansweredObligations } from '../obligations.ts';
import { type Departure, leavesBefore, leavesInWindow, orderMessage } from '../order-message.ts';
import { phoneUnanswered } from '../phone-unanswered.ts';
import { startTaskClock } from '../task-clock.ts';
import { closeTasksAbout, count, openTask, patch, responsibleFor, setTimer, type Turn, visitKey } from '../turn.ts';

/** The effect key of the message of the step where the run stands. */
export const messageKeyOf = (turn: Turn): string => `${visitKey(turn)}/message`;

/** Orders the message now, or waits for the date that it hangs on. */
export function enterMessage(turn: Turn, step: MessageStep): void {
  patch(turn, { step: { kind: 'message', messageKey: messageKeyOf(turn) } });
  if (step.when.kind === 'now' || step.when.kind === 'nextWindow') sendStepMessage(turn, step);
  else awaitDate(turn, step);
}

/** Waits for the date of the field; without one a person is asked for it, and the step goes on once it is there. */
export function awaitDate(turn: Turn, step: MessageStep): void {
  const ask = fieldAsk(step);
  if (!ask) return;
  const [due] = factsOf(turn.lookup, [ask]);
  if (typeof due !== 'number') {
    phoneUnanswered(turn);
    return askForDate(turn);
  }
  closeTasksAbout(turn, 'missingDate');
  if (due <= turn.now) return sendStepMessage(turn, step);
  if (due > (earliestDue(unansweredObligations(turn)) ?? due)) phoneUnanswered(turn);
  setTimer(turn, `${visitKey(turn)}/message-due`, { due, rule: { kind: 'messageDue', field: ask.field } });
}

/** Orders the message of the step where the run stands. A date in the field sends at that time: its window is the designer's choice. */
export function sendStepMessage(turn: Turn, step: MessageStep): void {
  const owed = unansweredObligations(turn);
  orderMessage(turn, {
    messageKey: messageKeyOf(turn),
    purpose: 'message',
    stepId: turn.state.stepId,
    visit: turn.state.visit,
    text: step,
    leaves: departure(turn, step, earliestDue(owed)),
    discharges: owed.map((obligation) => obligation.id),
    urgent: owed.length > 0,
  });
}

function departure(turn: Turn, step: MessageStep, promise: Instant | undefined): Departure {
  if (promise !== undefined) return leavesBefore(turn, turn.now, promise);
  return step.when.kind === 'now' || step.when.kind === 'at' ? { due: turn.now } : leavesInWindow(turn, turn.now);
}

function fieldAsk(step: MessageStep): Extract<Ask, { kind: 'field' }> | undefined {
  if (step.when.kind === 'at') return { kind: 'field', field: step.when.field, time: step.when.time };
  if (step.when.kind !== 'relative') return undefined;
  return { kind: 'field', field: step.when.field, span: step.when.span, direction: step.when.direction };
}

/** A date that the step needs is missing: a person is asked for it, and reminded until it is there, since the run stands still. */
export function askForDate(turn: Turn): void {
  const { stepId, visit } = turn.state;
  if (Object.values(turn.state.tasks).some(({ about }) => about === 'missingDate')) return;
  const key = `${visitKey(turn)}/missingDate/${count(turn)}`;
  openTask(turn, key, { about: 'missingDate', stepId, visit }, { to: responsibleFor(turn, stepId) });
  startTaskClock(turn, key, undefined);
}
