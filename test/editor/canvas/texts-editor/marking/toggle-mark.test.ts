import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Mark } from '../../../../../editor/canvas/texts-editor/marking/atoms.ts';
import { hasMark, toggleMark } from '../../../../../editor/canvas/texts-editor/marking/toggle-mark.ts';
import { markupToText } from '../../../../../process/texts/markup-to-text.ts';
import { parseMarkup } from '../../../../../process/texts/markup.ts';
import { readMarked, writeMarked } from './marked.ts';

const toggled = (marked: string, mark: Mark) => {
  const { text, range } = readMarked(marked);
  return writeMarked(text, toggleMark(text, range, mark));
};

describe('a mark is toggled', () => {
  test.each([
    ['Hej ‹du› där', 'Hej **‹du›** där'],
    ['Hej **‹du›** där', 'Hej ‹du› där'],
    ['Hej ‹**du**› där', 'Hej ‹du› där'],
    ['Hej ‹ du › där', 'Hej  **‹du›**  där'],
    ['Hej d|u där', 'Hej **‹du›** där'],
    ['Hej |', 'Hej **|**'],
    ['Hej **|**', 'Hej |'],
    ['**Hej ‹du› där**', '**Hej** ‹du› **där**'],
    ['**Hej** ‹du **där**›', '**Hej** **‹du där›**'],
    ['- ‹ett\n- två›', '- **‹ett**\n- **två›**'],
    ['# ‹Rubrik›', '# **‹Rubrik›**'],
    ['‹ett\n\ntvå›', '**‹ett**\n\n**två›**'],
    ['‹**ett**\n\n**två**›', '‹ett\n\ntvå›'],
    ['Hej {{ candi‹date.first›Name }}!', 'Hej **‹{{ candidate.firstName }}›**!'],
    ['‹{% if fields.x %}\nja\n{% endif %}›', '{% if fields.x %}\n**‹ja›**\n{% endif %}'],
    ['Se [din ‹sida›]({{ page.url }}).', 'Se **‹[din sida]({{ page.url }})›**.'],
    ['2 * 3 = ‹6›', '2 * 3 = **‹6›**'],
    ['😀‹hej›', '😀**‹hej›**'],
  ])('strong: %j becomes %j', (before, after) => expect(toggled(before, 'strong')).toBe(after));

  test.each([
    ['Hej ‹du›', 'Hej *‹du›*'],
    ['Hej *‹du›*', 'Hej ‹du›'],
    ['**Hej ‹du› där**', '**Hej *‹du›* där**'],
    // The mail has no way to write both marks around the same words.
    ['**‹du›**', '*‹du›*'],
    ['Hej |', 'Hej *|*'],
    ['**|**', '***|***'],
  ])('emphasis: %j becomes %j', (before, after) => expect(toggled(before, 'emphasis')).toBe(after));
});

test.each([
  ['**H|ej** du', true],
  ['**Hej** d|u', false],
  ['‹**Hej** du›', false],
  ['**Hej**\n‹- **du**›', true],
])('%j is strong: %s', (marked, is) => {
  const { text, range } = readMarked(marked);
  expect(hasMark(text, range, 'strong')).toBe(is);
});

test('whatever is written and selected, the mail says the same words, and a mark that was put is there', () => {
  const piece = fc.constantFrom(
    'a',
    'bo',
    ' ',
    '\n',
    '*',
    '**',
    '- ',
    '1. ',
    '# ',
    '[x](https://b.se)',
    '{{ job.title }}',
    'å',
  );
  const plain = (text: string) => markupToText(parseMarkup(text)).replace(/[*\s():]/g, '');
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 12 }),
      fc.nat(30),
      fc.nat(30),
      fc.constantFrom<Mark>('strong', 'emphasis'),
      (pieces, one, other, mark) => {
        const text = pieces.join('');
        const [from = 0, to = 0] = [one, other].map((at) => Math.min(at, text.length)).toSorted((a, b) => a - b);
        const edit = toggleMark(text, { from, to }, mark);
        if (!edit) return;
        const after = text.slice(0, edit.from) + edit.words + text.slice(edit.to);
        // An empty pair is there for the word that is written next, without which a line beside it may be read otherwise.
        const isPair = edit.then.from === edit.then.to;
        const written = (words: string, at: number) => (isPair ? `${words.slice(0, at)}x${words.slice(at)}` : words);
        expect(plain(written(after, edit.then.from))).toBe(plain(written(text, (edit.from + edit.to) / 2)));
        if (edit.then.from < edit.then.to)
          expect(hasMark(after, edit.then, mark)).toBe(!hasMark(text, { from, to }, mark));
      },
    ),
    { numRuns: 2_000 },
  );
});
