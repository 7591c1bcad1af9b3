import { callOffMeeting } from '../call-off.ts';
import { goOn } from '../go-on.ts';
import { releaseTimer } from '../plan-release.ts';
import { waitingDecision } from '../take-back-decision.ts';
import { cancelTimer, patch, type Turn } from '../turn.ts';

/** The undo window is over: the run goes the way that was fixed when it was decided. The obligation stays open until the message is accepted. */
export function release(turn: Turn): void {
  const decision = waitingDecision(turn);
  if (!decision || turn.state.step.kind !== 'stage') return;
  cancelTimer(turn, releaseTimer(turn));
  turn.commands.push({ kind: 'releaseDecision', decisionId: decision.decisionId, at: turn.now });
  patch(turn, { step: { ...turn.state.step, decision: null } });
  const { isForMany } = turn;
  turn.isForMany = decision.many === true;
  if (!decision.callsOff) callOffMeeting(turn);
  goOn(turn, decision.exitId, { decisionId: decision.decisionId, exits: decision.route.exits, told: decision.next });
  turn.isForMany = isForMany;
}

/** Releases a decision whose undo window is over although its timer has not been heard yet; then whatever comes is later than it. */
export function releaseOverdue(turn: Turn): void {
  const decision = waitingDecision(turn);
  if (decision && decision.releaseAt <= turn.now) release(turn);
}
