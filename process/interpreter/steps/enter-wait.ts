import type { WaitStep } from '../../definition/schema.ts';
import { factsOf, instantsOf } from '../facts.ts';
import { phoneUnanswered } from '../phone-unanswered.ts';
import { cancelTimer, closeTasksAbout, patch, setTimer, type Turn, visitKey } from '../turn.ts';
import { askForDate } from './enter-message.ts';

/** Waits for the span or until the date. Answers `next` where there is nothing to wait for. */
export function enterWait(turn: Turn, step: WaitStep): string | null {
  patch(turn, { step: { kind: 'wait' } });
  if (step.for.kind === 'until') return awaitUntil(turn, step);
  const [due = turn.now] = instantsOf(turn.lookup, [{ kind: 'add', span: step.for.span, from: turn.now }], turn.now);
  if (due <= turn.now) return 'next';
  phoneUnanswered(turn);
  setTimer(turn, waitTimer(turn), { due, rule: { kind: 'wait' } });
  return null;
}

/** Waits until the date of the field as it is now; a date that has passed waits no longer, a missing one is asked for. */
export function awaitUntil(turn: Turn, step: WaitStep): string | null {
  if (step.for.kind !== 'until') return null;
  const { field, time } = step.for;
  const [due] = factsOf(turn.lookup, [{ kind: 'field', field, time }]);
  cancelTimer(turn, waitTimer(turn));
  if (typeof due !== 'number') {
    phoneUnanswered(turn);
    askForDate(turn);
    return null;
  }
  closeTasksAbout(turn, 'missingDate');
  if (due <= turn.now) return 'next';
  phoneUnanswered(turn);
  setTimer(turn, waitTimer(turn), { due, rule: { kind: 'wait', field } });
  return null;
}

const waitTimer = (turn: Turn) => `${visitKey(turn)}/wait`;
