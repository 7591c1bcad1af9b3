import { targetOf } from '../definition/connections-of.ts';
import { exitsOf } from '../definition/exits-of.ts';
import { reachableFrom } from '../definition/reachable-from.ts';
import type { Definition } from '../definition/schema.ts';

export type DrawnExit = { readonly stepId: string; readonly exitId: string };

/** The exits that a candidate can take: connected, and of a step that can be reached; in the order of the drawing. */
export function exitsToWalk(definition: Definition): DrawnExit[] {
  const startId = Object.keys(definition.steps).find((id) => definition.steps[id]?.kind === 'start');
  const reachable = startId === undefined ? new Set<string>() : reachableFrom(definition, startId);
  return Object.entries(definition.steps).flatMap(([stepId, step]) =>
    reachable.has(stepId)
      ? exitsOf(step).flatMap((exitId) =>
          targetOf(definition, stepId, exitId) === undefined ? [] : [{ stepId, exitId }],
        )
      : [],
  );
}
