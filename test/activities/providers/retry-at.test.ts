import { expect, test } from 'vitest';
import { retryAt } from '../../../activities/providers/retry-at.ts';

const minute = 60_000;
const after = (retryAfterMs: number) => retryAt(0, { attempts: 1, retryAfterMs, messageId: '0000' });

test('a provider that asks for patience is given it, an hour at the most', () => {
  expect([10 * minute, 24 * 60 * minute, Number.MAX_VALUE].map(after)).toEqual([10 * minute, 60 * minute, 60 * minute]);
});
