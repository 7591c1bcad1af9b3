import type { Paragraph, Source } from './composed.ts';

/** A sentence of a text that may have been edited, with its source where it was composed; or the gap between two paragraphs. */
export type Piece = { readonly text: string; readonly source: Source | { readonly kind: 'hand' } };

/** What stands between two paragraphs. */
export const gap = '\n\n';

/** The sentences of a written text, with a gap between its paragraphs. */
export function piecesOfText(text: string): Piece[] {
  return text.split(/\n\s*\n/u).flatMap((paragraph, at) => {
    const sentences = split(paragraph).map((sentence): Piece => ({ text: sentence, source: { kind: 'hand' } }));
    return at > 0 && sentences.length > 0 ? [gapPiece, ...sentences] : sentences;
  });
}

/** The same pieces that the composed text would give, each with its source. */
export function piecesOf(paragraphs: readonly Paragraph[], channel: 'email' | 'sms'): Piece[] {
  return paragraphs.flatMap(({ sentences }, at) => {
    const said = sentences.flatMap(({ text, source }) => split(text).map((piece): Piece => ({ text: piece, source })));
    return at > 0 && channel === 'email' ? [gapPiece, ...said] : said;
  });
}

/** The text that the pieces make. */
export function textOf(pieces: readonly Piece[]): string {
  return pieces.reduce((text, { text: next }) => {
    if (next === gap || text === '' || text.endsWith('\n')) return text + next;
    return `${text} ${next}`;
  }, '');
}

const gapPiece: Piece = { text: gap, source: { kind: 'frame', id: 'gap' } };

// A line break within a paragraph stays with the line before it.
function split(paragraph: string): string[] {
  return paragraph
    .split(/(?<=[.!?:])[ \t]+(?=\S)|(?<=\n)/u)
    .map((piece) => piece.replace(/^[ \t]+|[ \t]+$/gu, ''))
    .filter((piece) => piece.trim() !== '');
}
