import type { ChannelRule, StageStep } from '../../definition/schema.ts';
import type { Event, NoteCode, Obligation, Pending } from '../contract.ts';
import { type CallingOff, callingOffAtOnce } from '../call-off.ts';
import { enter } from '../go-on.ts';
import { cancelMessage, leaveVisit } from '../leave-visit.ts';
import { earliestDue, openObligations, unansweredObligations } from '../obligations.ts';
import { type Departure, inTimeFor, leavesBefore, leavesInWindow, orderMessage } from '../order-message.ts';
import { own } from '../own.ts';
import { promiseAhead, type Told } from '../steps/enter-stage.ts';
import { waitingDecision } from '../take-back-decision.ts';
import { cancelTimers, closeTask, count, note, patch, stepOf, type Turn } from '../turn.ts';

type Corrected = Extract<Event, { kind: 'corrected' }>;

/**
 * What a message told was wrong: the right words leave at once, by the same channel. Where the application goes back into a stage they tell
 * that stage's date and answer for what is owed where it stood.
 */
export function corrected(turn: Turn, event: Corrected): void {
  const refusal = refuse(turn, event);
  if (refusal) return note(turn, refusal, event.correctionId);
  const stage = event.backTo === undefined ? undefined : stageOf(turn, event.backTo);
  if (event.backTo === undefined || !stage) return orderCorrection(turn, event, { tells: null, owed: [] });
  const tells = promiseAhead(turn, event.backTo, stage, turn.now);
  takeBackAnswers(turn);
  leaveForGood(turn);
  orderCorrection(turn, event, { tells, owed: owedHere(turn) });
  enter(turn, event.backTo, tells, []);
}

function refuse(turn: Turn, { messageKey, backTo, asked }: Corrected): NoteCode | undefined {
  if (own(turn.state.heard, messageKey) === undefined) return 'unknownMessage';
  if (backTo === undefined) return undefined;
  if (isClosedSince(turn, asked)) return 'ended';
  if (waitingDecision(turn)) return 'decisionWaits';
  if (!stageOf(turn, backTo) || !own(turn.state.visits, backTo)) return 'unknownStep';
  return turn.state.step.kind === 'stage' && turn.state.stepId === backTo ? 'standsThere' : undefined;
}

/** Who withdrew meanwhile, or was told that it is over for another reason, is not taken up again by whoever could not know. */
function isClosedSince({ state: { step } }: Turn, asked: number | undefined): boolean {
  return step.kind === 'ended' && step.closedAt !== undefined && asked !== undefined && asked < step.closedAt;
}

function stageOf(turn: Turn, stepId: string): StageStep | undefined {
  const step = stepOf(turn, stepId);
  return step?.kind === 'stage' ? step : undefined;
}

/** What would have answered, and has not been heard, is as wrong as what was: the correction answers for it. Another correction stands. */
function takeBackAnswers(turn: Turn): void {
  const answers = ({ discharges, purpose }: Pending) => discharges !== undefined && purpose !== 'correction';
  for (const message of Object.values(turn.state.pending))
    if (answers(message)) cancelMessage(turn, message.messageKey);
  for (const [key, { message }] of Object.entries(turn.state.tasks))
    if (message && answers(message)) closeTask(turn, key);
}

/** The way that was wrong ends here, by no exit. */
function leaveForGood(turn: Turn): void {
  const { stepId, visit } = turn.state;
  cancelTimers(turn);
  leaveVisit(turn);
  patch(turn, { paused: null });
  turn.commands.push({ kind: 'leaveStep', stepId, visit, exitId: null, at: turn.now });
}

/** What is owed where the run stands, too: nobody can answer it any more. */
function owedHere(turn: Turn): readonly Obligation[] {
  const here = turn.state.step.kind === 'stage' ? turn.state.step.obligationId : null;
  return [...unansweredObligations(turn), ...openObligations(turn).filter(({ id }) => id === here)];
}

type About = { readonly tells: Told; readonly owed: readonly Obligation[] };

function orderCorrection(turn: Turn, event: Corrected, { tells, owed }: About): void {
  const [stepId = '', visit = ''] = event.messageKey.split('/');
  const off: CallingOff = event.backTo === undefined ? {} : callingOffAtOnce(turn);
  orderMessage(turn, {
    messageKey: `${stepId}/${visit}/correction/${count(turn)}`,
    purpose: 'correction',
    stepId,
    visit: Number(visit),
    text: { text: 'correction', channels: channelsOf(event.channel) },
    leaves: inTimeFor(turn, off.begins, departure(turn, event.channel, owed)),
    tells: tells ?? undefined,
    discharges: owed.map(({ id }) => id),
    correctionId: event.correctionId,
    corrects: event.messageKey,
    ...off,
    urgent: true,
  });
}

/** By the way that the wrong one had come; the other way where that one is closed by now. */
function channelsOf(channel: Corrected['channel']): ChannelRule {
  if (channel === 'both') return { kind: 'both' };
  return { kind: 'order', order: channel === 'sms' ? ['sms', 'email'] : ['email', 'sms'] };
}

/** A mail at once, whatever the hour: every hour more somebody may act on what was wrong. An SMS wakes nobody. */
function departure(turn: Turn, channel: Corrected['channel'], owed: readonly Obligation[]): Departure {
  const promise = earliestDue(owed);
  const leaves = promise === undefined ? leavesInWindow(turn, turn.now) : leavesBefore(turn, turn.now, promise);
  return channel === 'sms' ? leaves : { ...leaves, due: turn.now };
}
