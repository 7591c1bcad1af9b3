import type { LibraryCompetency } from './contract.ts';
import { library } from './library.ts';

const byId = new Map(library.map((competency) => [competency.id, competency]));

/** The competency of the library that has this id; undefined where a process made up its own. */
export function inLibrary(id: string): LibraryCompetency | undefined {
  return byId.get(id);
}
