import type { StageStep } from '../../definition/schema.ts';
import type { Event, Instant, Obligation } from '../contract.ts';
import { instantsOf } from '../facts.ts';
import { armLadder } from '../ladder.ts';
import { bringForward, obligationOf } from '../obligations.ts';
import { leavesBefore, orderMessage } from '../order-message.ts';
import { countsFrom, promiseAsk } from '../reckon-promise.ts';
import { waitingDecision } from '../take-back-decision.ts';
import { count, currentStage, note, type Turn, visitKey } from '../turn.ts';

/**
 * Other days are days off: what is owed here is reckoned anew. A told date becomes earlier by itself, later only by a message that tells it;
 * its ladder runs towards it in the new days. A date that was told by hand (a pause, a holding text) stands.
 */
export function calendarChanged(turn: Turn, event: Extract<Event, { kind: 'calendarChanged' }>): void {
  const stage = currentStage(turn);
  const { step } = turn.state;
  if (!stage || step.kind !== 'stage') return note(turn, 'notAStage');
  if (waitingDecision(turn)) return note(turn, 'decisionWaits');
  if (turn.state.paused) return note(turn, 'pausedAlready');
  const obligation = obligationOf(turn, step.obligationId);
  if (obligation?.status !== 'open') return note(turn, 'alreadyDischarged');
  const due = obligation.round > 0 ? obligation.due : dueAnew(turn, stage, obligation, event.tells === 1);
  armLadder(turn, stage, { from: countsFrom(step, stage, obligation), due, rungs: obligation.round === 0 });
}

/** The date towards which the ladder runs from now on. */
function dueAnew(turn: Turn, stage: StageStep, obligation: Obligation, tells: boolean): Instant {
  const ask = promiseAsk(turn.state.step, stage, obligation);
  const [reckoned = obligation.due] = instantsOf(turn.lookup, [ask], obligation.due);
  if (reckoned <= turn.now || reckoned === obligation.due) return obligation.due;
  if (reckoned > obligation.due && (!tells || obligation.due <= turn.now)) return obligation.due;
  if (reckoned > obligation.due) tellLater(turn, stage, obligation, reckoned);
  else bringForward(turn, obligation.id, reckoned);
  return reckoned;
}

/** The approved text that tells another date, before the one that was told. */
function tellLater(turn: Turn, stage: StageStep, obligation: Obligation, due: Instant): void {
  orderMessage(turn, {
    messageKey: `${visitKey(turn)}/holding/calendar-${count(turn)}`,
    purpose: 'holding',
    stepId: turn.state.stepId,
    visit: turn.state.visit,
    text: { text: stage.ladder.holdingText, channels: stage.ladder.holdingChannels },
    leaves: leavesBefore(turn, turn.now, obligation.due),
    tells: { obligationId: obligation.id, due },
    urgent: true,
  });
}
