import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  createDraftSaver,
  type DraftSaver,
  type SaveAnswer,
  type Unsaved,
} from '../../../../editor/canvas/saving/draft-saver.ts';
import { createSavingAs, type SavingAs } from '../../../../editor/canvas/saving/save-as.ts';
import { ApiError } from '../../../../editor/shell/api/api-error.ts';
import { first, named } from '../first-drawing.ts';

const quiet = 800;
const again = 5_000;

/** Whose cookie the browser has, and who this window believes that it is. */
let cookie: string | undefined;
let known: string | undefined;
let isAway = false;
let savedBy: (string | undefined)[];
let unsaved: Unsaved | undefined;
let saver: DraftSaver;
let saving: SavingAs;

const answer = (): SaveAnswer => {
  if (isAway) return { kind: 'unreachable' };
  if (cookie === undefined) return { kind: 'signedOut' };
  savedBy.push(cookie);
  return { kind: 'saved', revision: 3 + savedBy.length, at: 2 };
};
const problem = (status: number) => new ApiError({ type: 'about:blank', title: '', status, code: 'unknown' });
const ask = vi.fn(async () => {
  if (isAway) throw problem(0);
  if (cookie === undefined) throw problem(401);
  return cookie;
});

beforeEach(() => {
  vi.useFakeTimers();
  [cookie, known, isAway, savedBy, unsaved] = ['anna', 'anna', false, [], undefined];
  ask.mockClear();
  saving = createSavingAs({ userId: 'anna', known: () => known, ask });
  saver = createDraftSaver({
    revision: 3,
    definition: first,
    savedAt: 1,
    save: () => saving.saveAs(async () => answer()),
    keep: (given) => {
      unsaved = given;
      return true;
    },
    quiet,
    again,
  });
});
afterEach(() => {
  saver.stop();
  vi.useRealTimers();
});

async function draw(name: string): Promise<void> {
  saver.changed(named(name));
  await vi.advanceTimersByTimeAsync(quiet);
}

test('whoever is known to be signed in saves without being asked for', async () => {
  await draw('a');
  expect([savedBy, ask.mock.calls.length]).toEqual([['anna'], 0]);
});

test('what was drawn when the session ended is not saved by the next who signs in, and waits in the browser', async () => {
  cookie = undefined;
  await draw('a');
  expect(saver.get().kind).toBe('signedOut');
  // The sign-in page forgets who it was; then somebody else is known.
  [cookie, known] = ['bertil', undefined];
  await vi.advanceTimersByTimeAsync(again * 3);
  known = 'bertil';
  ask.mockClear();
  await vi.advanceTimersByTimeAsync(again * 3);
  await saver.flush();
  expect([savedBy, saver.get().kind, unsaved?.definition]).toEqual([[], 'signedOut', named('a')]);
  expect(ask).not.toHaveBeenCalled();
});

test('it is saved by itself once the same person has signed in again', async () => {
  cookie = undefined;
  await draw('a');
  await vi.advanceTimersByTimeAsync(again * 2);
  cookie = 'anna';
  await vi.advanceTimersByTimeAsync(again);
  expect([savedBy, saver.get().kind, unsaved]).toEqual([['anna'], 'saved', undefined]);
});

test('who signed in while the server was away, or in another window, is asked before the next save', async () => {
  isAway = true;
  await draw('a');
  await vi.advanceTimersByTimeAsync(again);
  expect(saver.get().kind).toBe('offline');
  [cookie, isAway] = ['bertil', false];
  await vi.advanceTimersByTimeAsync(again * 2);
  cookie = 'anna';
  await vi.advanceTimersByTimeAsync(again);
  expect(savedBy).toEqual(['anna']);
  cookie = 'bertil';
  saving.doubt();
  await draw('b');
  expect([savedBy, saver.get().kind, unsaved?.definition]).toEqual([['anna'], 'signedOut', named('b')]);
});

test('once stopped nothing is sent, not even after what was on its way, and what is drawn stays kept', async () => {
  const { promise, resolve } = Promise.withResolvers<SaveAnswer>();
  const save = vi.fn(() => promise);
  saver = createDraftSaver({
    revision: 3,
    definition: first,
    savedAt: 1,
    save,
    keep: (given) => {
      unsaved = given;
      return true;
    },
    quiet,
  });
  await draw('a');
  saver.changed(named('b'));
  saver.stop();
  resolve({ kind: 'saved', revision: 4, at: 2 });
  await vi.advanceTimersByTimeAsync(again);
  saver.changed(named('c'));
  await vi.advanceTimersByTimeAsync(again);
  expect(await saver.flush()).toBe(false);
  expect([save.mock.calls.length, unsaved?.definition, unsaved?.revision]).toEqual([1, named('c'), 4]);
});
