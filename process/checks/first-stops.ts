import { targetOf } from '../definition/connections-of.ts';
import { exitsOf } from '../definition/exits-of.ts';
import type { Definition } from '../definition/schema.ts';

/** The steps that an exit can lead to at once: branches are passed through, since they take no time. */
export function firstStops(definition: Definition, stepId: string, exitId: string): string[] {
  const stops: string[] = [];
  const seen = new Set<string>();
  const open = [targetOf(definition, stepId, exitId)];
  while (open.length > 0) {
    const id = open.pop();
    const step = id === undefined ? undefined : definition.steps[id];
    if (id === undefined || !step || seen.has(id)) continue;
    seen.add(id);
    if (step.kind === 'branch') open.push(...exitsOf(step).map((exit) => targetOf(definition, id, exit)));
    else stops.push(id);
  }
  return stops;
}
