import { expect, test } from 'vitest';
import { mapHeadings } from '../../../server/imports/map-headings.ts';

const meant = (...headings: string[]) =>
  mapHeadings(headings).map((meaning) => (meaning.kind === 'known' ? meaning.column : meaning));
const field = (name: string) => ({ kind: 'field', name });

test.each(['Stage', 'Steg', 'Sedan', 'Lovat'])('the heading %s alone is a column like any other', (heading) => {
  expect(meant('Namn', heading)).toEqual(['fullName', field(heading)]);
  expect(meant(heading, 'Namn', heading)).toEqual([field(heading), 'fullName', field(heading)]);
});

test('two of the headings that say where somebody stands are meant so, and what is missing is told at each row', () => {
  expect(meant('Stage', 'Since')).toEqual(['stage', 'since']);
  expect(meant('Lovat', 'Steg', 'Sedan')).toEqual(['promised', 'stage', 'since']);
});
