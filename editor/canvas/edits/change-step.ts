import { exitsOf } from '../../../process/definition/exits-of.ts';
import type { Definition, Step } from '../../../process/definition/schema.ts';
import { without } from './without.ts';

/** A step with other settings; connections and limits of exits that it has no more go with them. */
export function changeStep(definition: Definition, stepId: string, step: Step): Definition {
  const before = definition.steps[stepId];
  if (!before || before === step) return definition;
  const exits = exitsOf(step);
  const changed = { ...definition, steps: { ...definition.steps, [stepId]: withKnownLimits(step, exits) } };
  const led = definition.connections[stepId];
  const stale = Object.keys(led ?? {}).filter((exit) => !exits.includes(exit) && exitsOf(before).includes(exit));
  if (!led || stale.length === 0) return changed;
  const left = without(led, ...stale);
  const connections =
    Object.keys(left).length === 0
      ? without(definition.connections, stepId)
      : { ...definition.connections, [stepId]: left };
  return { ...changed, connections };
}

function withKnownLimits(step: Step, exits: readonly string[]): Step {
  if (step.kind === 'stage') {
    const entries = Object.entries(step.exits).map(([id, exit]) =>
      exit.limit && !exits.includes(exit.limit.then) ? [id, without(exit, 'limit')] : [id, exit],
    );
    return { ...step, exits: Object.fromEntries(entries) };
  }
  if (!('limits' in step) || !step.limits) return step;
  const known = Object.entries(step.limits).filter(([id, limit]) => exits.includes(id) && exits.includes(limit.then));
  return known.length === 0 ? (without(step, 'limits') as Step) : { ...step, limits: Object.fromEntries(known) };
}
