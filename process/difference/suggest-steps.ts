import type { Definition } from '../definition/schema.ts';
import { isSame } from './is-same.ts';

/**
 * Where a candidate of each step of `from` would stand in `to`: the step with the same id and kind, else the only one of the kind with the
 * same name that is new there; null where nothing fits. Ends are left out: who has ended does not move.
 */
export function suggestSteps(from: Definition, to: Definition): Record<string, string | null> {
  const suggested: Record<string, string | null> = {};
  for (const [stepId, step] of Object.entries(from.steps)) {
    if (step.kind === 'end') continue;
    const same = Object.hasOwn(to.steps, stepId) ? to.steps[stepId] : undefined;
    if (same?.kind === step.kind) {
      suggested[stepId] = stepId;
      continue;
    }
    const namesakes = Object.entries(to.steps).filter(
      ([id, other]) => !Object.hasOwn(from.steps, id) && other.kind === step.kind && isSame(other.name, step.name),
    );
    suggested[stepId] = namesakes.length === 1 ? (namesakes[0]?.[0] ?? null) : null;
  }
  return suggested;
}
