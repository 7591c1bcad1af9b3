import { gap, type Piece } from './pieces.ts';
import type { Source } from './composed.ts';

/** A composed sentence in a text: characters from `from` up to `to`, and what it rests on. */
export type Span = { readonly from: number; readonly to: number; readonly source: Source };

/** Where in a text its composed sentences stand, in the order of the text. What was written by hand, or rewritten since, is in none. */
export function spansOf(text: string, pieces: readonly Piece[]): Span[] {
  const spans: Span[] = [];
  let after = 0;
  for (const { text: sentence, source } of pieces) {
    if (source.kind === 'hand' || sentence === gap) continue;
    const from = text.indexOf(sentence.trim(), after);
    if (from < 0) continue;
    after = from + sentence.trim().length;
    spans.push({ from, to: after, source });
  }
  return spans;
}
