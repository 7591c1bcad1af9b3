import type { Range } from '../marking/edit.ts';

/** The value that somebody begins to write, from its braces on, and what was typed of it. */
export type ValueAt = Range & { readonly search: string };

const begun = /\{\{[ \t]*([\p{L}\p{M}\p{N}_.-]*(?: [\p{L}\p{M}\p{N}_.-]*)*)$/u;
/** What is left of a value that was there already: the rest of its name, and its closing braces. */
const rest = /^[\w.-]*[ \t]*\}\}/;

/** The value that is being written behind `{{` where the cursor stands; undefined where none is. */
export function valueAt(text: string, cursor: number): ValueAt | undefined {
  const found = begun.exec(text.slice(0, cursor));
  if (!found) return undefined;
  const left = rest.exec(text.slice(cursor))?.[0] ?? '';
  return { from: found.index, to: cursor + left.length, search: found[1] ?? '' };
}
