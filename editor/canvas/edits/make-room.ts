import { exitsOf } from '../../../process/definition/exits-of.ts';
import { targetOf } from '../../../process/definition/connections-of.ts';
import type { Definition } from '../../../process/definition/schema.ts';
import { overlap, type Rect, standsOn } from '../layout/box.ts';
import { distanceBetween } from '../layout/distance-between.ts';
import { partOf } from '../layout/part.ts';
import { pushRight } from '../layout/push-right.ts';
import { areasOf } from './change-areas.ts';
import { moveThings } from './move-things.ts';
import type { Size } from './tidy-up.ts';

type Rects = ReadonlyMap<string, Rect>;

/** Between two steps that follow each other, in pixels of the canvas; nearer than `least` there is no room for the line. */
const gap = 112;
const least = 40;
/** A note so near to a step is about it and goes along. */
const near = 240;
const side = 32;
const noteKey = (id: string) => `note ${id}`;

/**
 * The drawing with room for a step that was put into a connection out of `from`: it moves right of what it lay on, and what follows is moved
 * right as far as it is in the way, with what hangs on it, its notes and its areas. Everything else stays.
 */
export function makeRoom(
  definition: Definition,
  stepId: string,
  from: string,
  sizes: Readonly<Record<string, Size>> = {},
): Definition {
  const before = clearOfLeft(rectsOf(definition, sizes), stepId);
  const [placed, source] = [before.get(stepId), before.get(from)];
  if (!placed || !source) return definition;
  const next = nextOf(definition, stepId);
  const target = next === undefined ? undefined : before.get(next);
  const isTight = target && target.x > source.x && target.x < placed.x + placed.width + least;
  const withIt = (id: string, rects: Rects) => hangingOn(definition, id, rects, new Set([stepId, from]));
  const after = pushRight(stepId, isTight ? next : undefined, { rects: before, withIt, gap });
  return withAreas(moveThings(definition, placesOf(definition, after)), stepId, before, after);
}

function rectsOf(definition: Definition, sizes: Readonly<Record<string, Size>>): Map<string, Rect> {
  const { sizeOf } = partOf(definition, Object.keys(definition.steps), sizes);
  const places = Object.entries(definition.layout.steps).filter(([id]) => Object.hasOwn(definition.steps, id));
  return new Map<string, Rect>([
    ...places.map(([id, place]) => [id, { ...place, ...sizeOf(id) }] as const),
    ...definition.layout.notes.map(({ id, x, y, width, height }) => [noteKey(id), { x, y, width, height }] as const),
  ]);
}

/** The step right of whatever begins left of it and reaches under it. */
function clearOfLeft(rects: Map<string, Rect>, stepId: string): Rects {
  const others = [...rects].filter(([id]) => id !== stepId).map(([, rect]) => rect);
  let placed = rects.get(stepId);
  const under = () => others.find((other) => placed && other.x < placed.x && overlap(other, placed, 8));
  for (let other = under(); placed && other; other = under()) placed = { ...placed, x: other.x + other.width + gap };
  return placed ? new Map(rects).set(stepId, placed) : rects;
}

function nextOf(definition: Definition, stepId: string): string | undefined {
  const step = definition.steps[stepId];
  const [first] = step ? exitsOf(step) : [];
  return first === undefined ? undefined : targetOf(definition, stepId, first);
}

/** The steps that follow to the right without going back, and the notes beside them. */
function hangingOn(definition: Definition, id: string, rects: Rects, staying: ReadonlySet<string>): Set<string> {
  const found = new Set<string>();
  const left = rects.get(id)?.x ?? 0;
  const open = [id];
  for (let one = open.pop(); one !== undefined; one = open.pop()) {
    if (found.has(one) || (rects.get(one)?.x ?? left) < left || (one !== id && staying.has(one))) continue;
    found.add(one);
    const step = definition.steps[one];
    for (const exit of step ? exitsOf(step) : []) {
      const target = targetOf(definition, one, exit);
      if (target !== undefined) open.push(target);
    }
  }
  for (const { id: note } of definition.layout.notes) {
    const about = stepOfNote(definition, noteKey(note), rects);
    if (about !== undefined && found.has(about)) found.add(noteKey(note));
  }
  return found;
}

function stepOfNote(definition: Definition, key: string, rects: Rects): string | undefined {
  const note = rects.get(key);
  if (!note) return undefined;
  const [nearest] = [...rects]
    .filter(([id]) => Object.hasOwn(definition.steps, id))
    .map(([id, rect]) => ({ id, far: distanceBetween(note, rect) }))
    .sort((one, other) => one.far - other.far);
  return nearest && nearest.far <= near ? nearest.id : undefined;
}

function placesOf({ steps, layout }: Definition, rects: Rects) {
  const at = (key: string, id: string) => {
    const rect = rects.get(key);
    return rect ? [[id, { x: rect.x, y: rect.y }] as const] : [];
  };
  return {
    steps: Object.fromEntries(Object.keys(steps).flatMap((id) => at(id, id))),
    marks: Object.fromEntries(layout.notes.flatMap(({ id }) => at(noteKey(id), id))),
  };
}

/** An area goes with all that stands on it, and grows where only some of that moves. */
function withAreas(definition: Definition, stepId: string, before: Rects, after: Rects): Definition {
  const areas = areasOf(definition).map((area) => {
    const held = [...before].filter(([id, rect]) => id !== stepId && standsOn(rect, area));
    const moves = held.map(([id, rect]) => (after.get(id)?.x ?? rect.x) - rect.x);
    const [first = 0] = moves;
    if (moves.every((move) => move === first)) return { ...area, x: Math.round(area.x + first) };
    const right = Math.max(...held.map(([id, { width }]) => (after.get(id)?.x ?? 0) + width + side));
    return { ...area, width: Math.round(Math.max(area.width, right - area.x)) };
  });
  return areas.length === 0 ? definition : { ...definition, layout: { ...definition.layout, areas } };
}
