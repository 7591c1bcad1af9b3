import type { Definition } from '../../../process/definition/schema.ts';
import type { Place } from './add-step.ts';
import { moveSteps } from './move-steps.ts';

/** New places by id: of steps, and of notes and areas, whose ids are their own. */
export type Places = {
  readonly steps: Readonly<Record<string, Place>>;
  readonly marks: Readonly<Record<string, Place>>;
};

/** Steps, notes and areas at new places, rounded to whole pixels; unchanged where all stand there already. */
export function moveThings(definition: Definition, { steps, marks }: Places): Definition {
  const moved = moveSteps(definition, steps);
  const { layout } = moved;
  const notes = movedAll(layout.notes, marks);
  const areas = layout.areas && movedAll(layout.areas, marks);
  if (notes === layout.notes && areas === layout.areas) return moved;
  return { ...moved, layout: { ...layout, notes, ...(areas && { areas }) } };
}

function movedAll<T extends { id: string; x: number; y: number }>(list: T[], places: Places['marks']): T[] {
  let isMoved = false;
  const next = list.map((one) => {
    const to = Object.hasOwn(places, one.id) ? places[one.id] : undefined;
    if (!to || (Math.round(to.x) === one.x && Math.round(to.y) === one.y)) return one;
    isMoved = true;
    return { ...one, x: Math.round(to.x), y: Math.round(to.y) };
  });
  return isMoved ? next : list;
}
