import { expect, test } from 'vitest';
import { moveWords } from '../../../../editor/canvas/versions/move-words.ts';

const t = (key: string, { count }: { count: number }) => `${count} ${key}`;
const move = { moved: 10, waiting: 2, undone: 0, undoneAt: null };
const undoneAt = '2026-11-02T08:00:00.000Z';

test('a move says how many went, those who are still under way among them', () => {
  expect(moveWords(move, t)).toBe('12 moved');
});

test('a move that was undone says how many are back, and how many are not', () => {
  expect(moveWords({ moved: 0, waiting: 0, undone: 12, undoneAt }, t)).toBe('12 undone');
  expect(moveWords({ moved: 2, waiting: 0, undone: 10, undoneAt }, t)).toBe('10 undone · 2 moved');
});
