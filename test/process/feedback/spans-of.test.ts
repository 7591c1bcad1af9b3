import { expect, test } from 'vitest';
import { piecesOfText } from '../../../process/feedback/pieces.ts';
import type { Piece } from '../../../process/feedback/pieces.ts';
import { spansOf } from '../../../process/feedback/spans-of.ts';

const seen = (evidenceId: string): Piece['source'] => ({
  ...{ kind: 'evidence', scorecardId: 'anna', competencyId: 'care', evidenceId },
});
const text = 'You rang at once. Well done.\n\nNext time, say it aloud.';
const pieces = piecesOfText(text);
const found = (written: string, sources: readonly Piece['source'][]) =>
  spansOf(
    written,
    pieces
      .filter(({ text: sentence }) => sentence !== '\n\n')
      .map((piece, at) => ({ ...piece, source: sources[at] ?? { kind: 'hand' } })),
  ).map(({ from, to, source }) => [written.slice(from, to), source]);

test('each composed sentence is found where it stands, and what was written by hand in none', () => {
  expect(found(text, [seen('one'), { kind: 'hand' }, seen('two')])).toEqual([
    ['You rang at once.', seen('one')],
    ['Next time, say it aloud.', seen('two')],
  ]);
});

test('a sentence that was rewritten since is in none, and those behind it are still found', () => {
  const rewritten = text.replace('You rang at once.', 'You rang.');
  expect(found(rewritten, [seen('one'), seen('two'), seen('three')])).toEqual([
    ['Well done.', seen('two')],
    ['Next time, say it aloud.', seen('three')],
  ]);
});

test('the same sentence twice is found twice', () => {
  const twice: Piece[] = ['one', 'two'].map((id) => ({ text: 'Good.', source: seen(id) }));
  expect(spansOf('Good. Good.', twice).map(({ from, to }) => [from, to])).toEqual([
    [0, 5],
    [6, 11],
  ]);
});
