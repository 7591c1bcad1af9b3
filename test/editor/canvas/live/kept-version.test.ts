import { expect, test } from 'vitest';
import { keptVersion, withKept } from '../../../../editor/canvas/live/kept-version.ts';

const version = (number: number, candidates = 1) => ({
  id: `v${number}`,
  number,
  publishedAt: '2026-11-02T08:00:00.000Z',
  candidates,
});

test('the newest is shown first, and goes on being shown when a newer one is published', () => {
  const first = keptVersion([version(3), version(2)], undefined);
  expect(first?.id).toBe('v3');
  expect(keptVersion([version(4, 0), version(3, 7), version(2)], first)).toEqual(version(3, 7));
  expect(keptVersion([], undefined)).toBeUndefined();
});

test('a version that its last candidate has left goes on being shown, and stays among the choices', () => {
  const shown = keptVersion([version(4), version(2)], version(3));
  expect(shown?.id).toBe('v3');
  expect(withKept([version(4), version(2)], shown).map(({ id }) => id)).toEqual(['v4', 'v3', 'v2']);
  expect(withKept([version(3)], shown).map(({ id }) => id)).toEqual(['v3']);
});
