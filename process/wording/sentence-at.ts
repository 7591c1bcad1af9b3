const ends = /[.!?](?=\s|$)|\n/g;

/** The sentence of a text in which an offset lies, without what ends it. */
export function sentenceAt(text: string, offset: number): string {
  let from = 0;
  for (const { index } of text.matchAll(ends)) {
    if (index >= offset) return text.slice(from, index);
    from = index + 1;
  }
  return text.slice(from);
}
