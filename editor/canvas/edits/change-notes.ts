import type { Definition } from '../../../process/definition/schema.ts';

export type Note = Definition['layout']['notes'][number];

/** A note put on the canvas, or the note of that id changed. */
export function putNote(definition: Definition, note: Note): Definition {
  const { notes } = definition.layout;
  const known = notes.some(({ id }) => id === note.id);
  const next = known ? notes.map((other) => (other.id === note.id ? note : other)) : [...notes, note];
  return { ...definition, layout: { ...definition.layout, notes: next } };
}

/** Without these notes. */
export function removeNotes(definition: Definition, noteIds: readonly string[]): Definition {
  const left = definition.layout.notes.filter(({ id }) => !noteIds.includes(id));
  if (left.length === definition.layout.notes.length) return definition;
  return { ...definition, layout: { ...definition.layout, notes: left } };
}
