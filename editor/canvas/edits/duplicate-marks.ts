import type { Definition } from '../../../process/definition/schema.ts';
import { areasOf, putArea } from './change-areas.ts';
import { putNote } from './change-notes.ts';
import { readableId } from './readable-id.ts';

const offset = 48;

/** The ids that copies of these notes and areas would get, by the id of the original. */
export function idsOfMarkCopies(definition: Definition, markIds: readonly string[]): Map<string, string> {
  const all = [...definition.layout.notes, ...areasOf(definition)].map(({ id }) => id);
  const taken = new Set(all);
  const copies = new Map<string, string>();
  for (const id of all.filter((one) => markIds.includes(one))) {
    const copy = readableId(id.replace(/-\d+$/, ''), taken, id);
    taken.add(copy);
    copies.set(id, copy);
  }
  return copies;
}

/** Copies of these notes and areas a little below; what stands on an area is not copied with it. */
export function duplicateMarks(definition: Definition, markIds: readonly string[]): Definition {
  let result = definition;
  const copies = idsOfMarkCopies(definition, markIds);
  const moved = <T extends { readonly x: number; readonly y: number }>(mark: T, id: string) => ({
    ...mark,
    id,
    x: mark.x + offset,
    y: mark.y + offset,
  });
  for (const note of definition.layout.notes) {
    const copy = copies.get(note.id);
    if (copy) result = putNote(result, moved(note, copy));
  }
  for (const area of areasOf(definition)) {
    const copy = copies.get(area.id);
    if (copy) result = putArea(result, moved(area, copy));
  }
  return result;
}
