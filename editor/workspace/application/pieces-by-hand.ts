import type { ApplicationDetail } from '../../../server/contract/applications.ts';

type Sentence = NonNullable<ApplicationDetail['decisions'][number]['basis']>['sentences'][number];
type Shown = {
  readonly from: number;
  readonly text: string;
  readonly source: Sentence['source'] | { readonly kind: 'hand' };
};

/** A text in its order: the composed sentences with their sources, and between them what was written by hand. */
export function piecesByHand(text: string, sentences: readonly Sentence[]): Shown[] {
  const pieces: Shown[] = [];
  let after = 0;
  const add = (from: number, to: number, source: Shown['source']) => {
    const piece = text.slice(from, to).trim();
    if (piece !== '') pieces.push({ from, text: piece, source });
    after = to;
  };
  for (const { from, to, source } of sentences.toSorted((one, other) => one.from - other.from)) {
    add(after, from, { kind: 'hand' });
    add(from, to, source);
  }
  add(after, text.length, { kind: 'hand' });
  return pieces;
}
