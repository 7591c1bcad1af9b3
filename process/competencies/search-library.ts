import type { Field, LibraryCompetency } from './contract.ts';
import { library } from './library.ts';

/** The competencies of the library whose name or description has every word that is sought, in either language; those named so come first. */
export function searchLibrary(sought: string, field?: Field): LibraryCompetency[] {
  const words = sought.toLocaleLowerCase('sv').split(/\s+/u).filter(Boolean);
  const inField = library.filter(({ fields }) => field === undefined || fields.includes(field));
  const found = inField.filter((one) => hasAll(`${namesOf(one)} ${one.description.sv} ${one.description.en}`, words));
  return found.toSorted((one, other) => Number(hasAll(namesOf(other), words)) - Number(hasAll(namesOf(one), words)));
}

function namesOf({ name }: LibraryCompetency): string {
  return `${name.sv} ${name.en}`;
}

function hasAll(text: string, words: readonly string[]): boolean {
  const within = text.toLocaleLowerCase('sv');
  return words.every((word) => within.includes(word));
}
