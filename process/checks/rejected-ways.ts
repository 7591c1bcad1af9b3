import { targetOf } from '../definition/connections-of.ts';
import { exitsOf } from '../definition/exits-of.ts';
import type { Definition } from '../definition/schema.ts';

/** The ends with the outcome `rejected` that can be reached from the steps by exits that may be taken. */
export function rejectedEnds(
  definition: Definition,
  from: readonly string[],
  mayTake: (stepId: string, exitId: string) => boolean,
): string[] {
  return [...reachedBy(definition, from, mayTake)].filter((id) => isRejectedEnd(definition, id));
}

/** The steps that can be reached by exits that may be taken, those begun from included. */
export function reachedBy(
  definition: Definition,
  from: readonly string[],
  mayTake: (stepId: string, exitId: string) => boolean,
): Set<string> {
  const seen = new Set<string>();
  const open = [...from];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const step = definition.steps[id];
    const stepId = id;
    if (!step || seen.has(stepId)) continue;
    seen.add(stepId);
    for (const exit of exitsOf(step).filter((one) => mayTake(stepId, one))) {
      const target = targetOf(definition, stepId, exit);
      if (target !== undefined) open.push(target);
    }
  }
  return seen;
}

/** The steps from which an end with the outcome `rejected` can be reached by exits that may be taken, those ends included. */
export function leadingToRejection(
  definition: Definition,
  mayTake: (stepId: string, exitId: string) => boolean,
): ReadonlySet<string> {
  const before = new Map<string, string[]>();
  for (const [stepId, step] of Object.entries(definition.steps))
    for (const exit of exitsOf(step)) {
      const target = mayTake(stepId, exit) ? targetOf(definition, stepId, exit) : undefined;
      if (target === undefined) continue;
      const known = before.get(target);
      if (known) known.push(stepId);
      else before.set(target, [stepId]);
    }
  const leading = new Set<string>();
  const open = Object.keys(definition.steps).filter((stepId) => isRejectedEnd(definition, stepId));
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (leading.has(id)) continue;
    leading.add(id);
    open.push(...(before.get(id) ?? []));
  }
  return leading;
}

function isRejectedEnd(definition: Definition, stepId: string): boolean {
  const step = definition.steps[stepId];
  return step?.kind === 'end' && step.outcome === 'rejected';
}

export function isRejectExit(definition: Definition, stepId: string, exitId: string): boolean {
  const step = definition.steps[stepId];
  return step?.kind === 'stage' && step.exits[exitId]?.kind === 'reject';
}
