import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepTrying } from '../../../activities/providers/keep-trying.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('what fails is done again until it succeeds', async () => {
  const work = vi.fn(async () => 'kept');
  work.mockRejectedValueOnce(new Error('away')).mockRejectedValueOnce(new Error('away'));
  const answer = keepTrying(work);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(await answer).toBe('kept');
  expect(work).toHaveBeenCalledTimes(3);
});

test('what never succeeds is given up before Temporal gives the attempt up', async () => {
  const answer = keepTrying(() => Promise.reject(new Error('away for good'))).catch((error: Error) => error.message);
  await vi.advanceTimersByTimeAsync(8 * 60_000);
  expect(await answer).toBe('away for good');
});
