import type { Definition } from '../../../process/definition/schema.ts';
import { removeAreas } from './change-areas.ts';
import { removeNotes } from './change-notes.ts';

/** Without these notes and areas; unchanged where there are none of them. */
export function removeMarks(definition: Definition, ids: readonly string[]): Definition {
  return removeAreas(removeNotes(definition, ids), ids);
}
