import { expect, test } from 'vitest';
import { findReady } from '../../../editor/processes/gallery/find-ready.ts';
import { describeEntry } from '../../../process/gallery/describe-entry.ts';
import { gallery } from '../../../process/gallery/gallery.ts';

const items = gallery.map((entry) => ({ ...describeEntry(entry), longestSilence: null }));
const find = (words: string, suit?: 'leaders' | 'students', language: 'sv' | 'en' = 'sv') =>
  findReady(items, { words, suit }, language).map(({ id }) => id);

test.each([
  ['lärare', ['teacher']],
  ['LÄRARE  provlektion', ['teacher']],
  ['sms', ['shop', 'warehouse']],
  ['kosmonaut', []],
])('“%s” finds %j', (words, ids) => expect(find(words)).toEqual(ids));

test('every word must be said, in the language of the reader', () => {
  expect(find('teacher')).toEqual([]);
  expect(find('teacher', undefined, 'en')).toEqual(['teacher']);
  expect(find('lärare kosmonaut')).toEqual([]);
});

test('what it suits narrows what the words find, and alone shows all that suit', () => {
  expect(find('', 'students')).toEqual(['trainee']);
  expect(find('sms', 'leaders')).toEqual([]);
  expect(find('')).toHaveLength(8);
});
