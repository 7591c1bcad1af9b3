import type { Step } from '../definition/schema.ts';
import { branchExit, connectionOf, exitWithinLimit, mostSteps, takenOf } from './follow-route.ts';
import { enterAsk } from './steps/enter-ask.ts';
import { complete } from './steps/enter-end.ts';
import { enterMessage } from './steps/enter-message.ts';
import { enterStage, type Told } from './steps/enter-stage.ts';
import { enterWait } from './steps/enter-wait.ts';
import { leaveVisit } from './leave-visit.ts';
import { cancelTimers, note, patch, stepOf, type Turn } from './turn.ts';

export type Going = {
  readonly decisionId?: string;
  /** The exits of branches on the way, where they were fixed before. */
  readonly exits?: readonly string[];
  /** The date that a message on the way tells. */
  readonly told?: Told;
};

/** Leaves the step by the exit and goes on until the run waits somewhere. */
export function goOn(turn: Turn, exitId: string, going: Going = {}): void {
  const planned = [...(going.exits ?? [])];
  let decisionId = going.decisionId;
  let exit: string | null = exitId;
  for (let steps = 0; exit !== null; steps += 1) {
    if (steps >= mostSteps) return note(turn, 'tooManySteps', turn.state.stepId);
    const target = leave(turn, exit, decisionId);
    if (target === undefined) return;
    exit = enter(turn, target, going.told ?? null, planned);
    decisionId = undefined;
  }
}

/** Enters the step; answers the exit by which it is left at once, or null where the run waits in it. */
export function enter(turn: Turn, stepId: string, told: Told, planned: string[]): string | null {
  const step = stepOf(turn, stepId);
  if (!step) return null;
  const visit = (Object.hasOwn(turn.state.visits, stepId) ? (turn.state.visits[stepId] ?? 0) : 0) + 1;
  patch(turn, {
    stepId,
    visit,
    enteredAt: turn.now,
    step: { kind: 'wait' },
    visits: { ...turn.state.visits, [stepId]: visit },
  });
  turn.commands.push({ kind: 'enterStep', stepId, visit, at: turn.now });
  return begin(turn, step, told, planned);
}

function begin(turn: Turn, step: Step, told: Told, planned: string[]): string | null {
  switch (step.kind) {
    case 'start':
      return 'next';
    case 'branch':
      return planned.shift() ?? branchExit(turn, turn.state.stepId);
    case 'wait':
      return enterWait(turn, step);
    case 'stage':
      enterStage(turn, step, told);
      return null;
    case 'message':
      enterMessage(turn, step);
      return null;
    case 'ask':
      enterAsk(turn, step);
      return null;
    case 'end':
      complete(turn, step.outcome, step.endsOtherApplications);
      return null;
  }
}

function leave(turn: Turn, wanted: string, decisionId: string | undefined): string | undefined {
  const { stepId, visit } = turn.state;
  const step = stepOf(turn, stepId);
  const exitId = step ? exitWithinLimit(turn, step, stepId, wanted) : wanted;
  const target = connectionOf(turn, stepId, exitId);
  if (target === undefined) {
    note(turn, 'connectionMissing', `${stepId}.${exitId}`);
    return undefined;
  }
  cancelTimers(turn);
  leaveVisit(turn);
  const taken = { ...turn.state.taken, [`${stepId}.${exitId}`]: takenOf(turn, stepId, exitId) + 1 };
  patch(turn, { taken, paused: null });
  turn.commands.push({
    kind: 'leaveStep',
    stepId,
    visit,
    exitId,
    ...(decisionId === undefined ? {} : { decisionId }),
    at: turn.now,
  });
  return target;
}
