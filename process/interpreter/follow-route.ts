import type { StageExit, Step } from '../definition/schema.ts';
import type { Route } from './contract.ts';
import { factsOf } from './facts.ts';
import { own } from './own.ts';
import { stepOf, type Turn } from './turn.ts';

/** More steps than this in one event without waiting is a drawing without end. */
export const mostSteps = 100;

/** Which exit is really taken: where its count is used up, the one that stands in for it. */
export function exitWithinLimit(turn: Turn, step: Step, stepId: string, exitId: string, extra: Counts = {}): string {
  let exit = exitId;
  for (const tried = new Set<string>(); !tried.has(exit); ) {
    tried.add(exit);
    const limit = limitOf(step, exit);
    if (!limit || takenOf(turn, stepId, exit) + (extra[`${stepId}.${exit}`] ?? 0) < limit.times) return exit;
    exit = limit.then;
  }
  return exit;
}

type Counts = Readonly<Record<string, number>>;

export function takenOf(turn: Turn, stepId: string, exitId: string): number {
  return own(turn.state.taken, `${stepId}.${exitId}`) ?? 0;
}

export function connectionOf(turn: Turn, stepId: string, exitId: string): string | undefined {
  const target = own(own(turn.definition.connections, stepId) ?? {}, exitId);
  return target !== undefined && stepOf(turn, target) ? target : undefined;
}

/** The exit that a branch takes on the candidate's data. */
export function branchExit(turn: Turn, stepId: string): string {
  const [exit] = factsOf(turn.lookup, [{ kind: 'branch', stepId }]);
  return typeof exit === 'string' ? exit : 'otherwise';
}

/** The way from an exit through branches to the first other step, without going it; null where a connection is missing or it never ends. */
export function routeFrom(turn: Turn, stepId: string, exitId: string): Route | null {
  const extra: Record<string, number> = { [`${stepId}.${exitId}`]: 1 };
  const exits: string[] = [];
  let at = connectionOf(turn, stepId, exitId);
  while (at !== undefined && exits.length < mostSteps) {
    const step = stepOf(turn, at);
    if (step?.kind !== 'branch') return { exits, stepId: at };
    const exit = exitWithinLimit(turn, step, at, branchExit(turn, at), extra);
    extra[`${at}.${exit}`] = (extra[`${at}.${exit}`] ?? 0) + 1;
    exits.push(exit);
    at = connectionOf(turn, at, exit);
  }
  return null;
}

function limitOf(step: Step, exitId: string): Limit | undefined {
  if (step.kind === 'stage') return own(step.exits, exitId)?.limit;
  if (step.kind === 'message' || step.kind === 'ask' || step.kind === 'branch') return own(step.limits ?? {}, exitId);
  return undefined;
}

type Limit = NonNullable<StageExit['limit']>;
