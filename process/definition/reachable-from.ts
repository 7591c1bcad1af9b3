import { exitsOf } from './exits-of.ts';
import { targetOf } from './connections-of.ts';
import type { Definition } from './schema.ts';

/** The ids of all steps that a candidate standing in `stepId` can come to, that step included. */
export function reachableFrom(definition: Definition, stepId: string): Set<string> {
  return reachableFromAll(definition, [stepId]);
}

/** As `reachableFrom`, from several steps at once; unknown ids are left out. */
export function reachableFromAll(definition: Definition, stepIds: readonly string[]): Set<string> {
  const seen = new Set<string>();
  const open = stepIds.filter((id) => Object.hasOwn(definition.steps, id));
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const step = definition.steps[id];
    if (!step || seen.has(id)) continue;
    seen.add(id);
    for (const exit of exitsOf(step)) {
      const target = targetOf(definition, id, exit);
      if (target !== undefined && !seen.has(target)) open.push(target);
    }
  }
  return seen;
}
