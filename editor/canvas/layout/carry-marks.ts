import type { Definition } from '../../../process/definition/schema.ts';
import { areasOf } from '../edits/change-areas.ts';
import { boundsOf, overlap, type Rect, standsOn } from './box.ts';
import { distanceBetween } from './distance-between.ts';

const near = 240;
const room = { side: 32, top: 64 };

type Rects = ReadonlyMap<string, Rect>;

/**
 * The drawing with its notes and areas brought along after steps were moved from `before` to `after`: a note goes with the step that it stands
 * nearest to, and an area stays around what stood on it.
 */
export function carryMarks(definition: Definition, before: Rects, after: Rects): Definition {
  const notes = definition.layout.notes.map((note) => {
    const to = carriedNote(note, before, after);
    return to.x === note.x && to.y === note.y ? note : { ...note, ...to };
  });
  const areas = areasOf(definition).map((area) => ({ ...area, ...carriedArea(area, before, after) }));
  const layout = { ...definition.layout, notes, ...(areas.length > 0 && { areas }) };
  return { ...definition, layout };
}

function carriedNote(note: Rect, before: Rects, after: Rects): { x: number; y: number } {
  const stay = { x: note.x, y: note.y };
  const [nearest] = [...before].sort(([, a], [, b]) => distanceBetween(note, a) - distanceBetween(note, b));
  if (!nearest || distanceBetween(note, nearest[1]) > near) return stay;
  const to = after.get(nearest[0]);
  if (!to || (to.x === nearest[1].x && to.y === nearest[1].y)) return stay;
  const { x, y } = { x: Math.round(note.x + to.x - nearest[1].x), y: Math.round(note.y + to.y - nearest[1].y) };
  return { x, y: freeHeight({ ...note, x, y }, [...after.values()]) };
}

function carriedArea(area: Rect, before: Rects, after: Rects): Rect {
  const held = [...before].filter(([, rect]) => standsOn(rect, area));
  const moves = held.map(([id, from]) => {
    const to = after.get(id) ?? from;
    return { x: to.x - from.x, y: to.y - from.y };
  });
  const [first] = moves;
  const { x, y, width, height } = area;
  if (!first) return { x, y, width, height };
  if (moves.every((move) => move.x === first.x && move.y === first.y))
    return { x: Math.round(x + first.x), y: Math.round(y + first.y), width, height };
  const around = boundsOf(held.map(([id, from]) => after.get(id) ?? from)) ?? area;
  return areaAround(around);
}

/** The rectangle of an area around what stands on it, with room for its name. */
export function areaAround(bounds: Rect): Rect {
  return {
    x: Math.round(bounds.x - room.side),
    y: Math.round(bounds.y - room.top),
    width: Math.round(bounds.width + 2 * room.side),
    height: Math.round(bounds.height + room.top + room.side),
  };
}

/** The nearest height at or below where it is at which a rectangle lies on no other. */
function freeHeight(rect: Rect, others: readonly Rect[]): number {
  let { y } = rect;
  const inTheWay = () => others.find((other) => overlap({ ...rect, y }, other));
  for (let other = inTheWay(); other; other = inTheWay()) y = Math.round(other.y + other.height + 16);
  return y;
}
