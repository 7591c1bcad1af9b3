import type { StageStep } from '../../definition/schema.ts';
import type { Instant } from '../contract.ts';
import { instantsOf } from '../facts.ts';
import { armLadder } from '../ladder.ts';
import { earliestDue, obligationIdOf, openObligation, unansweredObligations } from '../obligations.ts';
import { leavesBefore, leavesInWindow, orderMessage } from '../order-message.ts';
import { phoneUnanswered } from '../phone-unanswered.ts';
import { count, openTask, patch, type Turn, visitKey } from '../turn.ts';

/** The date that the message on the way here tells; null: the stage tells it itself. */
export type Told = { readonly obligationId: string; readonly due: Instant } | null;

/** The span of the promise that counts from entering: for a promise from a meeting it is "booked by". */
export function firstSpan(stage: StageStep) {
  return stage.promise.from === 'meeting' ? stage.promise.bookedBy : stage.promise.within;
}

/** What a stage would promise if it were entered at `at`, and the obligation that it would open. */
export function promiseAhead(turn: Turn, stepId: string, stage: StageStep, at: Instant): NonNullable<Told> {
  const [due = at] = instantsOf(turn.lookup, [{ kind: 'add', span: firstSpan(stage), from: at, promise: true }], at);
  const visit = (Object.hasOwn(turn.state.visits, stepId) ? (turn.state.visits[stepId] ?? 0) : 0) + 1;
  return { obligationId: obligationIdOf(stepId, visit), due };
}

/** Opens the obligation of this visit, arms its ladder and tells its date where the way here has not. */
export function enterStage(turn: Turn, stage: StageStep, told: Told): void {
  const here = obligationIdOf(turn.state.stepId, turn.state.visit);
  const known = told?.obligationId === here ? told.due : undefined;
  const [reckoned = turn.now] =
    known === undefined
      ? instantsOf(turn.lookup, [{ kind: 'add', span: firstSpan(stage), from: turn.now, promise: true }], turn.now)
      : [known];
  const obligationId = openObligation(turn, reckoned, firstSpan(stage));
  patch(turn, { step: { kind: 'stage', obligationId, meeting: null, decision: null } });
  armLadder(turn, stage, { from: turn.now, due: reckoned, rungs: true });
  if (known === undefined) tellAtEntry(turn, stage, { obligationId, due: reckoned });
  phoneUnanswered(turn);
  if (stage.meeting) askForBooking(turn, stage, reckoned);
}

/** Tells the date of the visit by the stage's own words, where it has any. */
export function tellAtEntry(turn: Turn, stage: StageStep, tells: NonNullable<Told>): void {
  if (!stage.entryMessage) return;
  const owed = unansweredObligations(turn);
  const promise = earliestDue(owed);
  orderMessage(turn, {
    messageKey: `${visitKey(turn)}/entry`,
    purpose: 'entry',
    stepId: turn.state.stepId,
    visit: turn.state.visit,
    text: stage.entryMessage,
    leaves: promise === undefined ? leavesInWindow(turn, turn.now) : leavesBefore(turn, turn.now, promise),
    tells,
    discharges: owed.map((obligation) => obligation.id),
    urgent: true,
  });
}

/** A person is asked to book the meeting by the date. */
export function askForBooking(turn: Turn, stage: StageStep, due: Instant): void {
  const { stepId, visit } = turn.state;
  openTask(
    turn,
    `${visitKey(turn)}/bookMeeting/${count(turn)}`,
    { about: 'bookMeeting', stepId, visit },
    { to: stage.responsible, due },
  );
}
