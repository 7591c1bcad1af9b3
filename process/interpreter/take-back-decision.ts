import type { Command, WaitingDecision } from './contract.ts';
import { restoreTimers } from './ladder.ts';
import { cancelMessage } from './leave-visit.ts';
import { releaseTimer } from './plan-release.ts';
import { cancelTimer, closeTask, patch, type Turn } from './turn.ts';

type Why = Extract<Command, { kind: 'takeBackDecision' }>['why'];

export function waitingDecision(turn: Turn): WaitingDecision | null {
  return turn.state.step.kind === 'stage' ? turn.state.step.decision : null;
}

/** The job has been closed while the decision waits: the closing is heard where it is taken back. */
export function keepForClosing(turn: Turn): void {
  const { step } = turn.state;
  if (step.kind !== 'stage' || !step.decision) return;
  patch(turn, { step: { ...step, decision: { ...step.decision, jobClosed: true } } });
}

/** Deletes the plan of the waiting decision, if there is one: its message, its release, and the silence of the ladder. */
export function takeBackDecision(turn: Turn, why: Why): void {
  const decision = waitingDecision(turn);
  if (!decision || turn.state.step.kind !== 'stage') return;
  cancelTimer(turn, releaseTimer(turn));
  if (decision.messageKey !== null && Object.hasOwn(turn.state.pending, decision.messageKey))
    cancelMessage(turn, decision.messageKey);
  for (const [key, { messageKey }] of Object.entries(turn.state.tasks))
    if (messageKey !== undefined && messageKey === decision.messageKey) closeTask(turn, key);
  turn.commands.push({ kind: 'takeBackDecision', decisionId: decision.decisionId, why });
  patch(turn, { step: { ...turn.state.step, decision: null } });
  restoreTimers(turn, decision.silenced);
}
