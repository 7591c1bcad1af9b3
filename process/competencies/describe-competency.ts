import type { LocalText } from '../definition/schema.ts';
import { inLibrary } from './in-library.ts';

/** A competency as a process names it. */
export type Named = {
  readonly id: string;
  readonly name: LocalText;
  readonly description?: LocalText | undefined;
  readonly anchors?: readonly LocalText[] | undefined;
};

/** The competency with what it means and what one sees at each level: its own words first, then the library's of the same id. */
export function describeCompetency({ id, name, ...own }: Named): Named {
  const known = inLibrary(id);
  const description = own.description ?? known?.description;
  const anchors = own.anchors ?? known?.anchors;
  return { id, name, ...(description ? { description } : {}), ...(anchors ? { anchors } : {}) };
}
