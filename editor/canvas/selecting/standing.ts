import type { Definition } from '../../../process/definition/schema.ts';
import type { Selection } from '../editing.ts';
import { areasOf } from '../edits/change-areas.ts';

/** The selection without what the drawing does not have, as when it was undone or somebody else has removed it; the same object where all of it is there. */
export function standing(selection: Selection, definition: Definition): Selection {
  const { steps, connections, layout } = definition;
  const marks = new Set([...layout.notes, ...areasOf(definition)].map(({ id }) => id));
  switch (selection.kind) {
    case 'nothing':
    case 'process':
      return selection;
    case 'connection':
      return connections[selection.from]?.[selection.exit] === undefined ? { kind: 'nothing' } : selection;
    case 'notes': {
      const left = selection.ids.filter((id) => marks.has(id));
      return left.length === selection.ids.length ? selection : toSelection([], left);
    }
    case 'steps': {
      const along = selection.with ?? [];
      const left = selection.ids.filter((id) => Object.hasOwn(steps, id));
      const leftAlong = along.filter((id) => marks.has(id));
      const isWhole = left.length === selection.ids.length && leftAlong.length === along.length;
      return isWhole ? selection : toSelection(left, leftAlong);
    }
  }
}

/** Steps, with the notes and areas that are selected along, or these alone; nothing where there is none of either. */
export function toSelection(steps: readonly string[], marks: readonly string[]): Selection {
  if (steps.length > 0) return { kind: 'steps', ids: steps, ...(marks.length > 0 && { with: marks }) };
  return marks.length > 0 ? { kind: 'notes', ids: marks } : { kind: 'nothing' };
}

export function isSameSelection(a: Selection, b: Selection): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
