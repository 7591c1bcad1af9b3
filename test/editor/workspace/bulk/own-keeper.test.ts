import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createOwnKeeper, type OwnKeeper } from '../../../../editor/workspace/bulk/own-keeper.ts';

const quiet = 600;
const about = { jobId: 'job', stepId: 'screening', exitId: 'reject' };
const other = { ...about, exitId: 'later' };
const save = vi.fn<(to: object, applicationId: string, texts: object) => Promise<void>>(async () => undefined);
const refresh = vi.fn(async () => undefined);
const say = vi.fn();
let keeper: OwnKeeper;

beforeEach(() => {
  vi.useFakeTimers();
  vi.clearAllMocks();
  keeper = createOwnKeeper({ save, refresh, say, quiet });
});
afterEach(() => {
  vi.useRealTimers();
});
const pass = (ms = 0) => vi.advanceTimersByTimeAsync(ms);

test('from the first key until the preview says the same nothing may be decided', async () => {
  const close = keeper.open(about, 'bo');
  expect(keeper.heldBy(about)).toBeUndefined();
  keeper.write(about, 'bo', { feedbackText: 'Tydligt' });
  expect(keeper.heldBy(about)).toBe('open');
  await pass(quiet);
  expect([save.mock.calls, keeper.heldBy(about)]).toEqual([[[about, 'bo', { feedbackText: 'Tydligt' }]], 'open']);
  keeper.write(about, 'bo', { feedbackText: 'Tydligt brev' });
  const { promise, resolve } = Promise.withResolvers<undefined>();
  refresh.mockImplementationOnce(() => promise);
  close();
  await pass();
  expect([save.mock.lastCall?.[2], keeper.heldBy(about)]).toEqual([{ feedbackText: 'Tydligt brev' }, 'saving']);
  resolve(undefined);
  await pass();
  expect([refresh.mock.calls.length, keeper.heldBy(about)]).toEqual([1, undefined]);
  // What a row that is drawn again begins with.
  expect(keeper.begun(about, 'bo')?.texts).toEqual({ feedbackText: 'Tydligt brev' });
});

test('what could not be kept holds until it is, and is said although its box is closed', async () => {
  save.mockRejectedValueOnce(new Error('away'));
  const close = keeper.open(about, 'bo');
  keeper.write(about, 'bo', { feedbackText: 'Tydligt' });
  close();
  await pass();
  expect([say.mock.calls.length, refresh.mock.calls.length, keeper.heldBy(about)]).toEqual([1, 0, 'failed']);
  keeper.retry(about);
  await pass();
  expect([save.mock.calls.length, refresh.mock.calls.length, keeper.heldBy(about)]).toEqual([2, 1, undefined]);
});

test('what is given up holds nothing and does not arrive afterwards', async () => {
  save.mockRejectedValueOnce(new Error('away'));
  keeper.write(about, 'bo', { feedbackText: 'Tydligt' });
  await pass(quiet);
  keeper.write(about, 'bo', { feedbackText: 'Tydligt brev' });
  await keeper.giveUpFailed(about);
  await pass(quiet);
  expect([save.mock.calls.length, keeper.heldBy(about), keeper.begun(about, 'bo')]).toEqual([1, undefined, undefined]);
});

test('one text is sent after the other, and stays with the outcome that it was begun for', async () => {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  save.mockImplementationOnce(() => promise);
  const close = keeper.open(about, 'bo');
  keeper.write(about, 'bo', { feedbackText: 'Ett' });
  await pass(quiet);
  keeper.write(about, 'bo', { feedbackText: 'Två' });
  close();
  await pass();
  expect([save.mock.calls.length, keeper.heldBy(other), keeper.begun(other, 'bo')]).toEqual([1, undefined, undefined]);
  resolve(undefined);
  await pass();
  expect(save.mock.calls.map(([to, , texts]) => [to, texts])).toEqual([
    [about, { feedbackText: 'Ett' }],
    [about, { feedbackText: 'Två' }],
  ]);
});

test('while somebody is being left out nothing may be decided', async () => {
  const { promise, resolve } = Promise.withResolvers<void>();
  void keeper.during(() => promise);
  expect(keeper.heldBy(about)).toBe('saving');
  resolve();
  await pass();
  expect(keeper.heldBy(about)).toBeUndefined();
});
