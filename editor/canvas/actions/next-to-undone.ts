import type { Definition } from '../../../process/definition/schema.ts';
import { areasOf } from '../edits/change-areas.ts';
import { markIdOf } from '../flow/mark-id.ts';
import { nextToRemoved } from './next-to-removed.ts';

/**
 * Where the keyboard goes on once a way back or forth in the history has taken away something of `held`, ids on the canvas: as after a removal,
 * and at the step itself where it only has another id. Undefined where all of it is still there.
 */
export function nextToUndone(before: Definition, now: Definition, held: readonly string[]): string | undefined {
  if (!held.some((id) => isDrawn(before, id) && !isDrawn(now, id))) return undefined;
  const removed = without(before, now);
  const [renamed, ...others] = without(now, before);
  return removed.length === 1 && renamed !== undefined && others.length === 0
    ? renamed
    : nextToRemoved(before, removed);
}

/** The steps of one drawing that the other one does not have. */
function without(one: Definition, other: Definition): string[] {
  return Object.keys(one.steps).filter((id) => !Object.hasOwn(other.steps, id));
}

function isDrawn(definition: Definition, nodeId: string): boolean {
  const mark = markIdOf(nodeId);
  if (mark === undefined) return Object.hasOwn(definition.steps, nodeId);
  return [...definition.layout.notes, ...areasOf(definition)].some(({ id }) => id === mark);
}
