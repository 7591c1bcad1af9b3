import type { Outcome } from '../../definition/schema.ts';
import type { Actor, Event, Obligation, Pending } from '../contract.ts';
import { callingOffAtOnce } from '../call-off.ts';
import { isEndUnheard } from '../end-unheard.ts';
import { endsWithoutStage } from '../ends-without-stage.ts';
import { unheardOf } from '../unheard-of.ts';
import { cancelMessage } from '../leave-visit.ts';
import { dischargeObligation, earliestDue, lastOpened, obligationOf, openObligations } from '../obligations.ts';
import { inTimeFor, leavesBefore, leavesInWindow, type Order, orderMessage } from '../order-message.ts';
import { own } from '../own.ts';
import { complete } from '../steps/enter-end.ts';
import { keepForClosing, takeBackDecision, waitingDecision } from '../take-back-decision.ts';
import { cancelTimers, closeTask, note, patch, type Turn, visitKey } from '../turn.ts';
import { releaseOverdue } from './release.ts';

type Closing = 'withdrawn' | 'jobClosed' | 'hiredElsewhere';

/**
 * Withdrawn, the job closed or hired elsewhere: one confirmation answers for all that is owed, and the application has its outcome. Where the
 * job is closed, a decision that ends the application stands: it keeps its undo window, and its own words answer, wherever the run goes meanwhile.
 * Who has heard them hears nothing of the closing, nor that they are hired elsewhere. Who withdraws before they have heard how it ended hears that alone.
 */
export function close(turn: Turn, kind: Closing): void {
  releaseOverdue(turn);
  if (turn.state.step.kind === 'ended' && !(kind === 'withdrawn' && isEndUnheard(turn.state)))
    return note(turn, 'ended');
  // It ends by its own no, and not for the other job.
  if (kind === 'hiredElsewhere' && hasSaidTheLast(turn)) return note(turn, 'ended');
  if (kind === 'jobClosed' && (waitsToEnd(turn) || isSayingTheLast(turn) || hasSaidTheLast(turn))) return;
  takeBackDecision(turn, kind);
  dropEverything(turn);
  confirm(turn, kind);
  const outcome: Outcome = kind === 'withdrawn' ? 'withdrew' : 'closed';
  complete(turn, outcome, false);
  patch(turn, { step: { kind: 'ended', outcome, closedAt: turn.now } });
}

/** What was decided about one candidate, and written to them, comes before words for everybody. The closing comes only if it is taken back. */
function waitsToEnd(turn: Turn): boolean {
  const decision = waitingDecision(turn);
  if (decision === null || !endsWithoutStage(turn.definition, decision.route.stepId)) return false;
  keepForClosing(turn);
  return true;
}

/** A decision has led here, and what it says to the candidate is on its way, or waits for a person to call. */
function isSayingTheLast(turn: Turn): boolean {
  const { step, pending, obligations, stepId } = turn.state;
  if (step.kind === 'stage') return false;
  const isInMessage = step.kind === 'message' && Object.hasOwn(pending, step.messageKey);
  const isAnswering = unheardOf(turn.state).some(({ discharges = [] }) => discharges.length > 0);
  if (!(isInMessage && Object.keys(obligations).length > 0) && !isAnswering) return false;
  return endsWithoutStage(turn.definition, stepId);
}

/** A decision has led here, and the candidate has heard what it says: from now on they hear only what is drawn up to the end. */
function hasSaidTheLast(turn: Turn): boolean {
  const { definition, state } = turn;
  const last = lastOpened(state);
  if (state.step.kind === 'stage' || !last) return false;
  const heard = ['delivered', 'otherChannel', 'confirmed'].includes(last.status);
  // Of a waived promise nothing tells but the words themselves.
  return (heard || hasHeardWords(turn, last)) && endsWithoutStage(definition, state.stepId);
}

/** Whether the candidate has heard what the exit of the stage says, or a message on the way from it to the end. */
function hasHeardWords({ definition, state }: Turn, { id, stepId, openedAt }: Obligation): boolean {
  // A stage that has another id since a move says it under that one.
  const exits = [id, `${stepId}/${state.visits[stepId] ?? 0}`].map((visit) => `${visit}/exit/`);
  return Object.entries(state.heard).some(([key, at]) => {
    if (exits.some((exit) => key.startsWith(exit))) return true;
    const [from = ''] = key.split('/');
    const isMessage = own(definition.steps, from)?.kind === 'message';
    return isMessage && at >= openedAt && endsWithoutStage(definition, from);
  });
}

function confirm(turn: Turn, kind: Closing): void {
  const owed = openObligations(turn);
  const promise = earliestDue(owed);
  const { begins, ...off } = callingOffAtOnce(turn);
  const atOnce = kind === 'withdrawn' ? { due: turn.now } : leavesInWindow(turn, turn.now);
  orderMessage(turn, {
    messageKey: `${visitKey(turn)}/${kind}`,
    purpose: kind,
    stepId: turn.state.stepId,
    visit: turn.state.visit,
    text: wordsFor(turn, kind),
    leaves: inTimeFor(
      turn,
      begins,
      promise === undefined || kind === 'withdrawn' ? bind(atOnce, promise) : leavesBefore(turn, turn.now, promise),
    ),
    ...off,
    // Who withdraws hears of it at once by whichever way.
    ...(kind === 'withdrawn' ? {} : { begins }),
    discharges: owed.map(({ id }) => id),
    urgent: owed.length > 0,
  });
}

/** A stage may have words of its own for those who stand in it when the job is closed. */
function wordsFor({ definition, state }: Turn, kind: Closing): Order['text'] {
  const step = definition.steps[state.stepId];
  const own = kind === 'jobClosed' && step?.kind === 'stage' ? step.jobClosed : undefined;
  return own ?? { text: definition.policy.texts[kind], channels: { kind: 'candidate' } };
}

/** A confirmation that leaves at once has half the time to its promise before its channel is given up. */
function bind(leaves: { readonly due: number }, promise: number | undefined) {
  if (promise === undefined) return leaves;
  const giveUpAt = leaves.due + Math.max(0, Math.floor((promise - leaves.due) / 2));
  return { ...leaves, bound: { promise, giveUpAt } };
}

/** The person is erased: nothing is sent any more, and what was owed is waived by whoever erased. */
export function erased(turn: Turn, by: Actor): void {
  takeBackDecision(turn, 'erased');
  dropEverything(turn);
  for (const { id } of openObligations(turn)) dischargeObligation(turn, id, 'waived', by);
  if (turn.state.step.kind === 'ended') return;
  patch(turn, { step: { kind: 'ended', outcome: 'withdrew', closedAt: turn.now }, paused: null });
  turn.commands.push({ kind: 'complete', outcome: 'withdrew', endsOtherApplications: false, lingersUntil: turn.now });
}

/** A person waives one obligation: nothing holds, pages or phones for it any more. The run stays where it is. */
export function waived(turn: Turn, event: Extract<Event, { kind: 'waived' }>): void {
  const obligation = obligationOf(turn, event.obligationId);
  if (!obligation) return note(turn, 'unknownObligation', event.obligationId);
  if (obligation.status !== 'open') return note(turn, 'alreadyDischarged', event.obligationId);
  dischargeObligation(turn, event.obligationId, 'waived', event.by);
  cancelTimers(turn, ({ rule }) => rule.kind === 'holding' && rule.obligationId === event.obligationId);
  if (turn.state.step.kind === 'stage' && turn.state.step.obligationId === event.obligationId)
    cancelTimers(turn, ({ rule }) => rule.kind === 'rung');
  for (const [key, { message }] of Object.entries(turn.state.tasks))
    if (message && isOnlyFor(turn, message)) closeTask(turn, key);
}

function isOnlyFor(turn: Turn, message: Pending): boolean {
  const owed = message.discharges ?? [];
  return owed.length > 0 && owed.every((id) => obligationOf(turn, id)?.status !== 'open');
}

function dropEverything(turn: Turn): void {
  cancelTimers(turn);
  for (const messageKey of Object.keys(turn.state.pending)) cancelMessage(turn, messageKey);
  for (const key of Object.keys(turn.state.tasks)) closeTask(turn, key);
}
