import { expect, test } from 'vitest';
import { fillOnce, nameApart } from '../../../server/imports/fill-once.ts';
import { columnsTwice, mapHeadings } from '../../../server/imports/map-headings.ts';

const meant = (...headings: string[]) =>
  mapHeadings(headings).map((meaning) => (meaning.kind === 'known' ? meaning.column : meaning));
const field = (name: string) => ({ kind: 'field', name }) as const;

test.each(['Stage', 'Steg', 'Sedan', 'Lovat'])('the heading %s alone is a column like any other', (heading) => {
  expect(meant('Namn', heading)).toEqual(['fullName', field(heading)]);
  expect(meant(heading, 'Namn', heading)).toEqual([field(heading), 'fullName', field(heading)]);
});

test('two of the headings that say where somebody stands are meant so, and what is missing is told at each row', () => {
  expect(meant('Stage', 'Since')).toEqual(['stage', 'since']);
  expect(meant('Lovat', 'Steg', 'Sedan')).toEqual(['promised', 'stage', 'since']);
});

const filled = (...headings: [heading: string, target: string | null, isEmpty?: 'empty'][]) =>
  fillOnce(headings.map(([heading, target, isEmpty]) => ({ heading, target, isEmpty: isEmpty === 'empty' })));

test.each([
  [
    'a mobile number before a telephone',
    [
      ['Telefon', 'phone'],
      ['Mobil', 'phone'],
    ],
    'Mobil',
    ['Telefon'],
  ],
  [
    'a mobile number before a telephone that comes later',
    [
      ['Cell', 'phone'],
      ['Tel', 'phone'],
    ],
    'Cell',
    ['Tel'],
  ],
  [
    'the first of several that are as good',
    [
      ['E-post', 'email'],
      ['Mail', 'email'],
      ['Mejl', 'email'],
    ],
    'E-post',
    ['Mail', 'Mejl'],
  ],
  [
    'one with cells before an empty one',
    [
      ['Mobil', 'phone', 'empty'],
      ['Tel', 'phone'],
    ],
    'Tel',
    ['Mobil'],
  ],
  [
    'the first of two that are empty',
    [
      ['E-post', 'email', 'empty'],
      ['Mail', 'email', 'empty'],
    ],
    'E-post',
    ['Mail'],
  ],
  [
    'the first of two for a field',
    [
      ['Licence', 'field:licence'],
      ['licence', 'field:licence'],
    ],
    'Licence',
    ['licence'],
  ],
] as const)('of columns that mean the same %s is taken, and the others are told', (_, headings, instead, out) => {
  const { columns, leftOut } = filled(['Namn', 'fullName'], ...(headings as never as [string, string][]), [
    'Annat',
    null,
  ]);
  expect(leftOut).toEqual(out.map((heading) => ({ heading, instead })));
  expect(Object.entries(columns).filter(([, target]) => target !== null)).toEqual([
    ['Namn', 'fullName'],
    [instead, headings[0][1]],
  ]);
  expect(Object.keys(columns)).toHaveLength(headings.length + 2);
});

test('headings that come again are told apart by a number that no other has', () => {
  expect(nameApart(['Namn', 'Kommentar', 'Kommentar', 'Kommentar (2)', 'Kommentar', '', ''])).toEqual([
    'Namn',
    'Kommentar',
    'Kommentar (3)',
    'Kommentar (2)',
    'Kommentar (4)',
    '',
    '(2)',
  ]);
});

test('a field of the name of a column is another than the column', () => {
  expect(columnsTwice([{ kind: 'known', column: 'source' }, field('source')])).toEqual([]);
  expect(columnsTwice([field('source'), { kind: 'known', column: 'source' }, field('source')])).toEqual(['source']);
});
