import { exitsOf } from '../../../process/definition/exits-of.ts';
import type { Definition } from '../../../process/definition/schema.ts';
import type { Place } from './add-step.ts';

const card = { width: 240, height: 150 };
const gap = { x: 112, y: 32 };

/** Where a step that follows `after` may stand: to the right of it, below what stands there already. In pixels of the canvas. */
export function placeAfter(definition: Definition, after: string): Place {
  const from = definition.layout.steps[after] ?? { x: 0, y: 0 };
  return freePlace(definition, { x: from.x + card.width + gap.x, y: from.y });
}

/** The nearest place at or below `wanted` where no other card stands. */
export function freePlace(definition: Definition, wanted: Place): Place {
  const taken = Object.values(definition.layout.steps);
  let { y } = wanted;
  const isTaken = () =>
    taken.some((other) => Math.abs(other.x - wanted.x) < card.width && Math.abs(other.y - y) < card.height);
  while (isTaken()) y += card.height + gap.y;
  return { x: wanted.x, y };
}

/** The first exit of a step that leads nowhere yet; undefined where all are connected. */
export function openExitOf(definition: Definition, stepId: string): string | undefined {
  const step = definition.steps[stepId];
  return step && exitsOf(step).find((exit) => definition.connections[stepId]?.[exit] === undefined);
}
