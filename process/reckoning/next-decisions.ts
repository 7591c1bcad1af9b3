import { targetOf } from '../definition/connections-of.ts';
import { exitsOf } from '../definition/exits-of.ts';
import type { Definition } from '../definition/schema.ts';

/** The stages and ends that an exit can lead to next, through whatever sends, waits, asks or branches in between. */
export function nextDecisions(definition: Definition, stepId: string, exitId: string): string[] {
  const found: string[] = [];
  const seen = new Set<string>();
  const open = [targetOf(definition, stepId, exitId)];
  while (open.length > 0) {
    const id = open.pop();
    const step = id === undefined ? undefined : definition.steps[id];
    if (id === undefined || !step || seen.has(id)) continue;
    seen.add(id);
    if (step.kind === 'stage' || step.kind === 'end') found.push(id);
    else open.push(...exitsOf(step).map((exit) => targetOf(definition, id, exit)));
  }
  return found;
}
