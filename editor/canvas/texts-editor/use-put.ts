import { putWords, selectWords } from '../../workspace/wording/put-words.ts';
import { useEditing } from '../editing.ts';
import type { Edit } from './marking/edit.ts';

export type TextField = HTMLTextAreaElement | HTMLInputElement;

/** Does an edit in a field of a text as if it had been typed, as one entry of the history; the cursor goes where the edit says. */
export function usePut(): (field: TextField, edit: Edit) => void {
  const { store } = useEditing();
  return (field, edit) => {
    store.endGesture();
    putWords(field, edit, edit.words);
    store.endGesture();
    selectWords(field, edit.then);
  };
}

/** The edit that puts a value in the place of a range, with the cursor behind it. */
export function insertion({ from, to }: { readonly from: number; readonly to: number }, words: string): Edit {
  return { from, to, words, then: { from: from + words.length, to: from + words.length } };
}
