import { expect, test } from 'vitest';
import { linkAt, rangeIn, toAddress, writeLink } from '../../../../../editor/canvas/texts-editor/marking/write-link.ts';
import { parseMarkup } from '../../../../../process/texts/markup.ts';
import { readMarked, writeMarked } from './marked.ts';

test.each([
  ['Se ‹din sida› nu', 'din sida', ''],
  ['Se ‹**din** sida›', 'din sida', ''],
  ['Se [din s|ida](https://b.se) nu', 'din sida', 'https://b.se'],
  ['Se [{{ fields["a-b"] }} |x]({{ page.url }})', '{{ fields["a-b"] }} x', '{{ page.url }}'],
  ['Hej ‹du {{ cand›idate.firstName }}!', 'du {{ candidate.firstName }}', ''],
  ['[a](https://a.se)|[b](https://b.se)', '', ''],
  ['Se ‹ett\n\ntvå›', 'ett  två', ''],
])('in %j a link has the words %j and the address %j', (marked, words, address) => {
  const { text, range } = readMarked(marked);
  expect(linkAt(text, range)).toMatchObject({ words, address });
});

test('a link is put where the words stood, changed as a whole, and taken away with its words left', () => {
  const write = (marked: string, words: string, address: string) => {
    const { text, range } = readMarked(marked);
    return writeMarked(text, writeLink(linkAt(text, range), words, address));
  };
  expect(write('Se ‹din sida› nu', 'din sida', 'https://b.se')).toBe('Se [din sida](https://b.se)| nu');
  expect(write('Se [din s|ida](https://b.se) nu', 'sidan', 'https://c.se')).toBe('Se [sidan](https://c.se)| nu');
  expect(write('Se [din s|ida](https://b.se) nu', 'din sida', '')).toBe('Se din sida| nu');
  expect(write('Se |', '', 'https://b.se')).toBe('Se [https://b.se](https://b.se)|');
});

test('a range is found again in a text that has changed before or behind it, and not where it has changed itself', () => {
  const range = { from: 3, to: 7 };
  const whereIn = (now: string) => {
    const found = rangeIn('Se sida nu', range, now);
    return found && now.slice(found.from, found.to);
  };
  expect(['Se sida nu', 'Se sida genast', 'Hej! Se sida nu', 'e sida nu'].map(whereIn)).toEqual(Array(4).fill('sida'));
  expect(['Se sxda nu', 'nu', ''].map(whereIn)).toEqual(Array(3).fill(undefined));
});

test('words with brackets stay the words of the link', () => {
  const { words } = writeLink({ from: 0, to: 0 }, 'a](b) c', 'https://b.se');
  expect(parseMarkup(`x ${words}`)).toMatchObject([
    { content: [{ text: 'x ' }, { kind: 'link', url: 'https://b.se', content: [{ text: 'a](b) c' }] }] },
  ]);
});

test.each([
  ['https://b.se/a', 'https://b.se/a'],
  [' b.se/a?x=1 ', 'https://b.se/a?x=1'],
  ['anna@b.se', 'mailto:anna@b.se'],
  ['070-123 45 67', 'tel:0701234567'],
  ['{{ page.url }}', '{{ page.url }}'],
  ['https://b.se/{{ job.title }}', 'https://b.se/{{ job.title }}'],
  ['https://b.se/a(b)', 'https://b.se/a(b%29'],
  ['javascript:alert(1)', undefined],
  ['hej', undefined],
  ['hej du', undefined],
  ['', undefined],
])('%j leads to %j', (typed, address) => expect(toAddress(typed)).toBe(address));
