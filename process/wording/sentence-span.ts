const ends = /(?<!\b(?:kl|ca|nr|dr|mr|mrs|ms|st|approx|t\.ex|bl\.a|e\.g|i\.e))[.!?]+(?=\s|$)|\n/giu;

/** Where the sentence of a text in which an offset lies begins and ends, with the mark that ends it. */
export function sentenceSpan(text: string, offset: number): { readonly from: number; readonly to: number } {
  let start = 0;
  for (const { index, 0: mark } of text.matchAll(ends)) {
    const to = index + (mark === '\n' ? 0 : mark.length);
    if (index >= offset) return { from: afterBlanks(text, start), to };
    start = index + mark.length;
  }
  return { from: afterBlanks(text, start), to: text.length };
}

function afterBlanks(text: string, from: number): number {
  return from + (text.slice(from).match(/^\s*/)?.[0].length ?? 0);
}
