import { channelsOf } from '../../definition/channels-of.ts';
import type { ChannelRule, StageExit, StageStep } from '../../definition/schema.ts';
import { wantedScorecards } from '../../definition/wanted-scorecards.ts';
import type { Actor, Event, NoteCode } from '../contract.ts';
import { endsWithoutStage } from '../ends-without-stage.ts';
import { instantsOf } from '../facts.ts';
import { routeFrom, takenOf } from '../follow-route.ts';
import { holdOverdue } from '../ladder.ts';
import { obligationOf } from '../obligations.ts';
import { windowAsk } from '../order-message.ts';
import { own } from '../own.ts';
import { planRelease, shortestUndo } from '../plan-release.ts';
import { currentStage, note, type Turn } from '../turn.ts';
import { keepForClosing, takeBackDecision, waitingDecision } from '../take-back-decision.ts';

type Decided = Extract<Event, { kind: 'decided' }>;

/** A person chose an exit: refused with its reason, or planned to be released when its undo window is over. */
export function decided(turn: Turn, event: Decided): void {
  const stage = currentStage(turn);
  const refusal = stage ? refuse(turn, stage, event) : 'notAStage';
  if (!stage || refusal) return note(turn, refusal ?? 'notAStage', event.decisionId);
  const earlier = waitingDecision(turn);
  takeBackDecision(turn, 'replaced');
  if (earlier || !answersSoon(turn, stage, event)) holdOverdue(turn);
  planRelease(turn, stage, event);
  if (earlier?.jobClosed) keepForClosing(turn);
}

/**
 * Whether the answer makes the word superfluous that it takes longer, where downtime has kept that back: it has a message, which leaves before
 * the told date, or, where that has passed already, ten minutes later than the holding text could leave.
 */
function answersSoon(turn: Turn, stage: StageStep, { exitId }: Decided): boolean {
  const exit = own(stage.exits, exitId);
  if (!exit?.message || turn.state.step.kind !== 'stage') return false;
  const due = obligationOf(turn, turn.state.step.obligationId)?.due ?? turn.now;
  return due > turn.now ? turn.now + shortestUndo <= due : leavesWithHolding(turn, stage, exit);
}

/** Of what is late a mail leaves at any hour and a text message in its window: who reads which is not known here, so each is waited for that may be chosen. */
function leavesWithHolding(turn: Turn, { ladder }: StageStep, { message, window }: StageExit): boolean {
  const release = turn.now + shortestUndo;
  if (!message || isMailAlone(message.channels)) return true;
  const asks = [windowAsk(release, window), windowAsk(turn.now, undefined)];
  const [exitOpens = release, holdingOpens = turn.now] = instantsOf(turn.lookup, asks, release);
  const isSameWay = JSON.stringify(message.channels) === JSON.stringify(ladder.holdingChannels);
  const holdingLeaves = isSameWay || isTextAlone(ladder.holdingChannels) ? holdingOpens : turn.now;
  return exitOpens <= holdingLeaves + shortestUndo;
}

const isMailAlone = (rule: ChannelRule) => !channelsOf(rule).includes('sms');
const isTextAlone = (rule: ChannelRule) => !channelsOf(rule).includes('email');

function refuse(turn: Turn, stage: StageStep, event: Decided): NoteCode | undefined {
  if (event.stepId !== turn.state.stepId || event.visit !== turn.state.visit) return 'otherVisit';
  const exit = own(stage.exits, event.exitId);
  if (!exit) return 'unknownExit';
  if (waitsPastRelease(turn)) return 'alreadyReleased';
  if (exit.limit && takenOf(turn, event.stepId, event.exitId) >= exit.limit.times) return 'exitUsedUp';
  if (!mayDecide(turn, exit, event.by)) return 'notADecider';
  return missing(stage, exit, event) ?? leadsNowhere(turn, event);
}

function leadsNowhere(turn: Turn, { stepId, exitId }: Decided): NoteCode | undefined {
  const route = routeFrom(turn, stepId, exitId);
  if (!route) return 'connectionMissing';
  return waitingDecision(turn)?.jobClosed && !endsWithoutStage(turn.definition, route.stepId) ? 'jobClosed' : undefined;
}

function missing(stage: StageStep, exit: StageExit, { brings, fields, scorecards }: Decided): NoteCode | undefined {
  if (exit.kind === 'reject' && !brings.reason) return 'reasonMissing';
  if (exit.owes === 'text' && !brings.text) return 'feedbackMissing';
  if (exit.owes === 'strengthAndDevelopment' && !(brings.strength && brings.development)) return 'feedbackMissing';
  if (exit.requires.some((field) => !fields.includes(field))) return 'fieldsMissing';
  if (scorecards < wantedScorecards(stage, exit)) return 'scorecardsMissing';
  return undefined;
}

/** No rejection without a person (G6), unless the process is declared automatic; a candidate never decides. */
function mayDecide(turn: Turn, exit: StageExit, by: Actor): boolean {
  if (by.kind === 'person') return true;
  return by.kind === 'besked' && (exit.kind !== 'reject' || turn.definition.policy.automaticRejection);
}

/** The release is due but its timer has not been heard yet: the message may be on its way. */
function waitsPastRelease(turn: Turn): boolean {
  const decision = turn.state.step.kind === 'stage' ? turn.state.step.decision : null;
  return decision !== null && decision.releaseAt <= turn.now;
}
