import type { Definition } from '../../../process/definition/schema.ts';
import { type Box, type Rect, toPlaces } from '../layout/box.ts';
import { carryMarks } from '../layout/carry-marks.ts';
import { componentsOf } from '../layout/components-of.ts';
import { keepApart } from '../layout/keep-apart.ts';
import { type Part, partOf } from '../layout/part.ts';
import { placePart } from '../layout/place-part.ts';
import { moveThings } from './move-things.ts';

export type Size = { readonly width: number; readonly height: number };

/**
 * Steps laid out left to right, the good way in one row and little crossing; of `only` these where given. Each part that connections hold
 * together stays where its first step stands, and notes and areas go along. Sizes in pixels by step id.
 */
export function tidyUp(
  definition: Definition,
  sizes: Readonly<Record<string, Size>>,
  only?: readonly string[],
): Definition {
  const ids = Object.keys(definition.steps).filter((id) => only === undefined || only.includes(id));
  if (ids.length === 0) return definition;
  const parts = componentsOf(definition, ids).map((part) => partOf(definition, part, sizes));
  const others = Object.keys(definition.steps).filter((id) => !ids.includes(id));
  const boxes = keepApart(
    parts.map((part) => boxesOf(definition, part)),
    standing(definition, partOf(definition, others, sizes)),
  );
  const moved = moveThings(definition, toPlaces(boxes));
  if (moved === definition) return definition;
  const all = partOf(definition, Object.keys(definition.steps), sizes);
  return carryMarks(moved, rectsOf(definition, all), rectsOf(moved, all));
}

function boxesOf(definition: Definition, part: Part): Box[] {
  const places = placePart(part);
  const [[first = '', origin = { x: 0, y: 0 }] = []] = places;
  const anchor = definition.layout.steps[first] ?? { x: 0, y: 0 };
  return [...places].map(([id, { x, y }]) => ({
    id,
    isMark: false,
    x: Math.round(x - origin.x + anchor.x),
    y: Math.round(y - origin.y + anchor.y),
    ...part.sizeOf(id),
  }));
}

/** Boxes of what stays where it is. */
function standing(definition: Definition, part: Part): Box[] {
  return [...rectsOf(definition, part)].map(([id, rect]) => ({ id, isMark: false, ...rect }));
}

function rectsOf({ layout }: Definition, { ids, sizeOf }: Part): ReadonlyMap<string, Rect> {
  return new Map(ids.map((id) => [id, { ...(layout.steps[id] ?? { x: 0, y: 0 }), ...sizeOf(id) }]));
}
