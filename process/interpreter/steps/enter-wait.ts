import type { WaitStep } from '../../definition/schema.ts';
import type { Instant } from '../contract.ts';
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
  const { field } = step.for;
  const due = dateOf(turn, step);
  cancelTimer(turn, waitTimer(turn));
  if (due === null) {
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

/** During a pause the step stays where it is; whoever is asked for its date is so no more once that is there. */
export function takeDateMeanwhile(turn: Turn, step: WaitStep): void {
  if (dateOf(turn, step) !== null) closeTasksAbout(turn, 'missingDate');
}

function dateOf(turn: Turn, { for: until }: WaitStep): Instant | null {
  if (until.kind !== 'until') return null;
  const [due] = factsOf(turn.lookup, [{ kind: 'field', field: until.field, time: until.time }]);
  return typeof due === 'number' ? due : null;
}

const waitTimer = (turn: Turn) => `${visitKey(turn)}/wait`;
