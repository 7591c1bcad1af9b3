import { targetOf } from '../definition/connections-of.ts';
import { exitsOf } from '../definition/exits-of.ts';
import { reachableFrom } from '../definition/reachable-from.ts';
import type { Definition } from '../definition/schema.ts';

export type OpenExit = { readonly stepId: string; readonly exitId: string };

/** The exits that a candidate can come to and that lead nowhere yet, in the order of steps and exits. */
export function openExitsOf(definition: Definition, startId: string): OpenExit[] {
  const reached = reachableFrom(definition, startId);
  return Object.entries(definition.steps).flatMap(([stepId, step]) =>
    reached.has(stepId)
      ? exitsOf(step)
          .filter((exitId) => targetOf(definition, stepId, exitId) === undefined)
          .map((exitId) => ({ stepId, exitId }))
      : [],
  );
}
