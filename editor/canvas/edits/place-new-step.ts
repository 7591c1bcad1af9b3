import { targetOf } from '../../../process/definition/connections-of.ts';
import { exitsOf } from '../../../process/definition/exits-of.ts';
import type { Definition } from '../../../process/definition/schema.ts';
import type { Place } from './add-step.ts';
import type { Size } from './tidy-up.ts';

const card: Size = { width: 240, height: 150 };
/** Sizes of the cards as the canvas has measured them, by step id; one that is not drawn yet counts as a usual one. */
type Sizes = Readonly<Record<string, Size>>;
const gap = { x: 112, y: 32 };
/** Closer than this above or below each other, two cards read as one. In pixels of the canvas. */
const margin = 8;

/** Where a step that follows `after` may stand: to the right of it, below what stands there already. In pixels of the canvas. */
export function placeAfter(definition: Definition, after: string, sizes: Sizes = {}): Place {
  const from = definition.layout.steps[after] ?? { x: 0, y: 0 };
  const { width } = sizes[after] ?? card;
  return freePlace(definition, { x: from.x + width + gap.x, y: from.y }, sizes);
}

/** Where a step put into a connection may stand: right of where that begins and level with where it leads, so that what follows can make room; in the open where it leads back. */
export function placeInto(definition: Definition, from: string, exit: string, sizes: Sizes = {}): Place {
  const [source, target] = [from, targetOf(definition, from, exit) ?? from].map((id) => definition.layout.steps[id]);
  if (!source || !target || target.x <= source.x) return placeAfter(definition, from, sizes);
  const { width } = sizes[from] ?? card;
  return { x: source.x + width + gap.x, y: target.y };
}

/** The nearest place at or below `wanted` where no other card or note stands. */
export function freePlace(definition: Definition, wanted: Place, sizes: Sizes = {}): Place {
  const { steps, notes } = definition.layout;
  const taken = [
    ...Object.entries(steps).map(([id, place]) => ({ ...place, ...(sizes[id] ?? card) })),
    ...notes.map(({ x, y, width, height }) => ({ x, y, width, height })),
  ];
  let { y } = wanted;
  const isInTheWay = (other: Place & Size) =>
    wanted.x < other.x + other.width &&
    other.x < wanted.x + card.width &&
    y < other.y + other.height + margin &&
    other.y < y + card.height + margin;
  for (let other = taken.find(isInTheWay); other; other = taken.find(isInTheWay)) y = other.y + other.height + gap.y;
  return { x: wanted.x, y };
}

/** The first exit of a step that leads nowhere yet; undefined where all are connected. */
export function openExitOf(definition: Definition, stepId: string): string | undefined {
  const step = definition.steps[stepId];
  return step && exitsOf(step).find((exit) => definition.connections[stepId]?.[exit] === undefined);
}
