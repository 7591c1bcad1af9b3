import { expect, test } from 'vitest';
import { levelsOf } from '../../../process/feedback/levels-of.ts';

test('the levels of a scorecard are those that were given, and of what is none there are none', () => {
  expect(
    levelsOf({ care: { level: 4 }, calm: { level: null }, order: null, pace: { level: 2, strength: 'x' } }),
  ).toEqual([4, 2]);
  expect([levelsOf(null), levelsOf(undefined), levelsOf('4'), levelsOf({})]).toEqual([[], [], [], []]);
});
