import type { Area, Definition } from '../../../process/definition/schema.ts';
import { without } from './without.ts';

/** The coloured areas of a drawing, the first one at the back. */
export function areasOf(definition: Definition): readonly Area[] {
  return definition.layout.areas ?? [];
}

/** An area put on the canvas, or the area of that id changed. */
export function putArea(definition: Definition, area: Area): Definition {
  const areas = areasOf(definition);
  const known = areas.some(({ id }) => id === area.id);
  return withAreas(definition, known ? areas.map((other) => (other.id === area.id ? area : other)) : [...areas, area]);
}

/** Without these areas; what stands on them stays. */
export function removeAreas(definition: Definition, areaIds: readonly string[]): Definition {
  const areas = areasOf(definition);
  const left = areas.filter(({ id }) => !areaIds.includes(id));
  return left.length === areas.length ? definition : withAreas(definition, left);
}

/** A file without areas does not speak of them, so that it stays the bytes that it was. */
function withAreas(definition: Definition, areas: Area[]): Definition {
  const layout = areas.length === 0 ? without(definition.layout, 'areas') : { ...definition.layout, areas };
  return { ...definition, layout };
}
