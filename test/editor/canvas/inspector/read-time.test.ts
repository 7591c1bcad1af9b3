import { expect, test } from 'vitest';
import { readTime } from '../../../../editor/canvas/inspector/inputs/read-time.ts';

test.each([
  ['8', '08:00'],
  ['17', '17:00'],
  ['830', '08:30'],
  ['1730', '17:30'],
  ['8.30', '08:30'],
  [' 23:59 ', '23:59'],
  ['0', '00:00'],
])('%s is read as %s', (typed, time) => expect(readTime(typed)).toBe(time));

test.each(['', '24', '8:60', '17:0', 'five', '123456', '8 am'])('"%s" is no time', (typed) =>
  expect(readTime(typed)).toBeUndefined(),
);
