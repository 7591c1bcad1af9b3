import { expect, test } from 'vitest';
import { createReadingRoom } from '../../../server/apply-page/reading-room.ts';

test('has six places for one line, twenty in all, and takes in others when they are given back', () => {
  const room = createReadingRoom();
  const ofOne = Array.from({ length: 7 }, (_, index) => room.enter(`2001:db8:1:1::${index}`));
  expect(ofOne.map((leave) => leave !== undefined)).toEqual([true, true, true, true, true, true, false]);
  const others = Array.from({ length: 15 }, (_, index) => room.enter(`203.0.113.${index}`));
  expect(others.filter((leave) => leave !== undefined)).toHaveLength(14);
  ofOne[0]?.();
  expect(room.enter('198.51.100.1')).toBeDefined();
  expect(room.enter('198.51.100.2')).toBeUndefined();
  for (const leave of [...ofOne.slice(1), ...others]) leave?.();
  expect(room.enter('2001:db8:1:1::9')).toBeDefined();
});
