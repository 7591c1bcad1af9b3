import type { Edit, Range } from '../../../../../editor/canvas/texts-editor/marking/edit.ts';

/** A text in which ‹ and › stand around what is selected, or | where the cursor is. */
export function readMarked(marked: string): { readonly text: string; readonly range: Range } {
  const cursor = marked.indexOf('|');
  if (cursor !== -1) return { text: marked.replace('|', ''), range: { from: cursor, to: cursor } };
  const from = marked.indexOf('‹');
  return { text: marked.replace(/[‹›]/g, ''), range: { from, to: marked.indexOf('›') - 1 } };
}

/** The text with the edit done, and what it selects; nothing where there is none. */
export function writeMarked(text: string, edit: Edit | undefined): string | undefined {
  if (!edit) return undefined;
  const after = text.slice(0, edit.from) + edit.words + text.slice(edit.to);
  const { from, to } = edit.then;
  if (from === to) return `${after.slice(0, from)}|${after.slice(from)}`;
  return `${after.slice(0, from)}‹${after.slice(from, to)}›${after.slice(to)}`;
}
