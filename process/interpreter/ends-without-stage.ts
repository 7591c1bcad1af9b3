import { exitsOf } from '../definition/exits-of.ts';
import type { Definition, Step } from '../definition/schema.ts';
import { own } from './own.ts';

/** Whether every way on from the step comes to an end without another stage: through messages, waits, questions and branches. */
export function endsWithoutStage(definition: Definition, stepId: string): boolean {
  return stepsAhead(definition, stepId).every((step) => step !== undefined && step.kind !== 'stage');
}

/** Whether some way on from the step comes, without another stage, to an end that closes the person's other applications. */
export function mayEndOthers(definition: Definition, stepId: string): boolean {
  return stepsAhead(definition, stepId).some((step) => step?.kind === 'end' && step.endsOtherApplications);
}

/** The step and all that lie behind it up to the next stages and ends, each once; undefined where a connection is missing. */
function stepsAhead(
  definition: Definition,
  stepId: string | undefined,
  seen: Set<string> = new Set(),
): (Step | undefined)[] {
  const step = stepId === undefined ? undefined : own(definition.steps, stepId);
  if (stepId === undefined || !step) return [undefined];
  if (seen.has(stepId)) return [];
  seen.add(stepId);
  if (step.kind === 'stage') return [step];
  const exits = own(definition.connections, stepId) ?? {};
  return [step, ...exitsOf(step).flatMap((exitId) => stepsAhead(definition, own(exits, exitId), seen))];
}
