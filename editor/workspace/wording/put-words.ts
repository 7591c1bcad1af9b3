/** Where words are written. */
export type Field = HTMLTextAreaElement | HTMLInputElement;

/**
 * Puts other words where some stand, as if they had been typed: Ctrl-Z takes them back, and React hears of it. There is no newer way to do both
 * than this old command, which every browser still has.
 */
export function putWords(field: Field, { from, to }: { from: number; to: number }, words: string): void {
  selectWords(field, { from, to });
  const command = words === '' ? 'delete' : 'insertText';
  document.execCommand(command, false, words);
  const placeholder = words.indexOf('[');
  if (placeholder === -1) return;
  selectWords(field, { from: from + placeholder, to: from + words.indexOf(']') + 1 });
}

/** Marks words in a field, and brings them into view. */
export function selectWords(field: Field, { from, to }: { from: number; to: number }): void {
  field.focus();
  field.setSelectionRange(from, to);
}
