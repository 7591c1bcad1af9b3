import type { Definition } from '../../../process/definition/schema.ts';
import type { Place } from './add-step.ts';

/** Steps at new places, rounded to whole pixels; unchanged where all stand there already. */
export function moveSteps(definition: Definition, places: Readonly<Record<string, Place>>): Definition {
  const moved = Object.entries(places)
    .map(([id, { x, y }]) => [id, { x: Math.round(x), y: Math.round(y) }] as const)
    .filter(([id, to]) => {
      const now = definition.layout.steps[id];
      return definition.steps[id] !== undefined && (now?.x !== to.x || now.y !== to.y);
    });
  if (moved.length === 0) return definition;
  const steps = { ...definition.layout.steps, ...Object.fromEntries(moved) };
  return { ...definition, layout: { ...definition.layout, steps } };
}
