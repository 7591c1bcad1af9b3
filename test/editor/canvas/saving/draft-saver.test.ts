import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  createDraftSaver,
  type DraftSaver,
  type SaveAnswer,
  type Unsaved,
} from '../../../../editor/canvas/saving/draft-saver.ts';
import type { Definition } from '../../../../process/definition/schema.ts';
import { first, named } from '../first-drawing.ts';

const quiet = 800;
const again = 5_000;

let answers: SaveAnswer[];
let kept: (Definition | undefined)[];
let unsaved: Unsaved | undefined;
let hasRoom: boolean;
const save = vi.fn(async (_: Definition, revision: number) => answers.shift() ?? saved(revision + 1));
let saver: DraftSaver;

beforeEach(() => {
  vi.useFakeTimers();
  save.mockClear();
  answers = [];
  kept = [];
  hasRoom = true;
  const keep = (given: Unsaved | undefined) => {
    unsaved = given;
    kept.push(given?.definition);
    return hasRoom;
  };
  saver = createDraftSaver({ revision: 3, definition: first, savedAt: 1, save, keep, quiet, again });
});
afterEach(() => {
  saver.stop();
  vi.useRealTimers();
});

function saved(revision: number): SaveAnswer {
  return { kind: 'saved', revision, at: 2 };
}

describe('a draft that changes', () => {
  test('is saved once, when nothing has changed for a while', async () => {
    for (const letter of ['a', 'ab', 'abc']) {
      saver.changed(named(letter));
      await vi.advanceTimersByTimeAsync(quiet - 1);
    }
    expect([save.mock.calls.length, saver.get().kind]).toEqual([0, 'dirty']);
    await vi.advanceTimersByTimeAsync(1);
    expect(save.mock.calls).toEqual([[named('abc'), 3]]);
    expect([saver.get(), saver.revision()]).toEqual([{ kind: 'saved', at: 2 }, 4]);
  });

  test('is kept in the browser until it is safe, and no longer', async () => {
    saver.changed(named('a'));
    expect(kept).toEqual([named('a')]);
    await vi.advanceTimersByTimeAsync(quiet);
    expect(kept.at(-1)).toBeUndefined();
  });

  test('and changes again while it is saved is saved again, one request at a time', async () => {
    const { promise, resolve } = Promise.withResolvers<SaveAnswer>();
    save.mockImplementationOnce(() => promise);
    saver.changed(named('a'));
    await vi.advanceTimersByTimeAsync(quiet);
    saver.changed(named('b'));
    await vi.advanceTimersByTimeAsync(quiet * 3);
    expect(save).toHaveBeenCalledTimes(1);
    resolve(saved(4));
    await vi.advanceTimersByTimeAsync(0);
    expect(save.mock.calls).toEqual([
      [named('a'), 3],
      [named('b'), 4],
    ]);
    expect(saver.get().kind).toBe('saved');
  });

  test('is kept with what it was made from, and with what was sent and not answered', async () => {
    saver.changed(named('a'));
    expect(unsaved).toEqual({ definition: named('a'), revision: 3, base: first, sent: [] });
    answers = [{ kind: 'unreachable' }, { kind: 'unreachable' }];
    await vi.advanceTimersByTimeAsync(quiet);
    saver.changed(named('ab'));
    expect(unsaved).toEqual({ definition: named('ab'), revision: 3, base: first, sent: [named('a')] });
    await vi.advanceTimersByTimeAsync(quiet);
    saver.changed(named('abc'));
    expect(saver.sent()).toEqual([named('a'), named('ab')]);
    await vi.advanceTimersByTimeAsync(quiet);
    saver.changed(named('abcd'));
    expect(unsaved).toEqual({ definition: named('abcd'), revision: 4, base: named('abc'), sent: [] });
  });

  test('and is undone to what is saved needs no saving', async () => {
    saver.changed(named('a'));
    saver.changed(first);
    await vi.advanceTimersByTimeAsync(quiet);
    expect([save.mock.calls.length, saver.get().kind, kept.at(-1)]).toEqual([0, 'saved', undefined]);
  });
});

describe('a change that was sent without an answer and is undone', () => {
  test('is not safe: the server may have it, and is told that it was undone', async () => {
    answers = [{ kind: 'unreachable' }];
    saver.changed(named('a'));
    await vi.advanceTimersByTimeAsync(quiet);
    saver.changed(first);
    expect(saver.get().kind).toBe('dirty');
    expect(unsaved).toEqual({ definition: first, revision: 3, base: first, sent: [named('a')] });
    await vi.advanceTimersByTimeAsync(quiet);
    expect([save.mock.lastCall, saver.get().kind, kept.at(-1)]).toEqual([[first, 3], 'saved', undefined]);
  });

  test('while it is on its way leaves nothing that stays unsaved', async () => {
    const { promise, resolve } = Promise.withResolvers<SaveAnswer>();
    save.mockImplementationOnce(() => promise);
    saver.changed(named('a'));
    await vi.advanceTimersByTimeAsync(quiet);
    saver.changed(first);
    resolve({ kind: 'unreachable' });
    await vi.advanceTimersByTimeAsync(0);
    expect([saver.get().kind, kept.at(-1)]).toEqual(['offline', first]);
    await vi.advanceTimersByTimeAsync(again);
    expect([save.mock.lastCall, saver.get().kind, kept.at(-1)]).toEqual([[first, 3], 'saved', undefined]);
  });

  test('is not safe either where the process is found again', async () => {
    answers = [{ kind: 'unreachable' }, { kind: 'gone' }];
    saver.changed(named('a'));
    await vi.advanceTimersByTimeAsync(quiet + again);
    saver.changed(first);
    saver.found();
    expect([saver.get().kind, kept.at(-1)]).toEqual(['dirty', first]);
  });
});

test('while nobody is signed in the draft stays in the browser, says so, and is saved once somebody is', async () => {
  answers = [{ kind: 'signedOut' }];
  saver.changed(named('a'));
  await vi.advanceTimersByTimeAsync(quiet);
  expect([saver.get().kind, kept.at(-1)]).toEqual(['signedOut', named('a')]);
  await vi.advanceTimersByTimeAsync(again);
  expect([saver.get().kind, kept.at(-1)]).toEqual(['saved', undefined]);
});

describe('while the server is away', () => {
  test('the draft stays in the browser and is tried again until it is there', async () => {
    answers = [{ kind: 'unreachable' }, { kind: 'unreachable' }];
    saver.changed(named('a'));
    await vi.advanceTimersByTimeAsync(quiet);
    expect([saver.get().kind, kept.at(-1)]).toEqual(['offline', named('a')]);
    await vi.advanceTimersByTimeAsync(again * 2);
    expect([save.mock.calls.length, saver.get().kind, kept.at(-1)]).toEqual([3, 'saved', undefined]);
  });

  test('it is tried at once when somebody asks', async () => {
    answers = [{ kind: 'unreachable' }];
    saver.changed(named('a'));
    await vi.advanceTimersByTimeAsync(quiet);
    expect(await saver.flush()).toBe(true);
  });
});

describe("somebody else's newer draft", () => {
  beforeEach(async () => {
    answers = [{ kind: 'overtaken', by: 'Bo', at: undefined }];
    saver.changed(named('mine'));
    await vi.advanceTimersByTimeAsync(quiet);
  });

  test('is never overwritten, whatever is drawn or asked meanwhile', async () => {
    saver.changed(named('more of mine'));
    await vi.advanceTimersByTimeAsync(again * 3);
    expect(await saver.flush()).toBe(false);
    expect([save.mock.calls.length, saver.get()]).toEqual([1, { kind: 'overtaken', by: 'Bo', at: undefined }]);
    expect(kept.at(-1)).toEqual(named('more of mine'));
  });

  test('is taken: nothing is left to save', async () => {
    saver.rebase(9, named('theirs'));
    await vi.advanceTimersByTimeAsync(again);
    expect([save.mock.calls.length, saver.get().kind, saver.revision(), kept.at(-1)]).toEqual([
      1,
      'saved',
      9,
      undefined,
    ]);
  });

  test('is replaced on purpose, from its own revision', async () => {
    saver.rebase(9, named('theirs'));
    saver.changed(named('mine'));
    await vi.advanceTimersByTimeAsync(quiet);
    expect(save.mock.calls.at(-1)).toEqual([named('mine'), 9]);
    expect(saver.get().kind).toBe('saved');
  });
});

test('a browser without room is told of, until it has room again', async () => {
  const heard = vi.fn();
  hasRoom = false;
  saver.subscribe(() => heard(saver.isKept()));
  saver.changed(named('a'));
  expect([saver.isKept(), heard.mock.calls[0]]).toEqual([false, [false]]);
  // Nothing was kept of what is saved, which says nothing of what comes next.
  await vi.advanceTimersByTimeAsync(quiet);
  expect([saver.get().kind, saver.isKept()]).toEqual(['saved', false]);
  hasRoom = true;
  saver.changed(named('b'));
  expect(saver.isKept()).toBe(true);
});

test('a draft that the server refuses says why, and is saved once it has been mended', async () => {
  answers = [{ kind: 'refused', why: 'Too large.' }];
  saver.changed(named('a'));
  await vi.advanceTimersByTimeAsync(quiet);
  expect([saver.get(), kept.at(-1)]).toEqual([{ kind: 'refused', why: 'Too large.' }, named('a')]);
  saver.changed(named('b'));
  await vi.advanceTimersByTimeAsync(quiet);
  expect(saver.get().kind).toBe('saved');
});

describe('a draft whose process is gone', () => {
  test('is sent no more once a save finds nothing, and is kept in this browser with what is drawn after it', async () => {
    answers = [{ kind: 'gone' }];
    saver.changed(named('a'));
    await vi.advanceTimersByTimeAsync(quiet);
    expect(saver.get()).toEqual({ kind: 'gone', why: 'notFound' });
    saver.changed(named('ab'));
    await vi.advanceTimersByTimeAsync(again * 3);
    expect(await saver.flush()).toBe(false);
    expect(save).toHaveBeenCalledTimes(1);
    expect(kept.at(-1)).toEqual(named('ab'));
  });

  test('is kept whole where all of it was saved before somebody deleted it, and stays known to be deleted', async () => {
    saver.changed(named('a'));
    await vi.advanceTimersByTimeAsync(quiet);
    expect(kept.at(-1)).toBeUndefined();
    saver.lose('deleted');
    expect(kept.at(-1)).toEqual(named('a'));
    saver.lose('notFound');
    expect(saver.get()).toEqual({ kind: 'gone', why: 'deleted' });
    expect(await saver.flush()).toBe(false);
  });

  test('that was only not found goes on saving once it is there again; one that was deleted does not', async () => {
    answers = [{ kind: 'gone' }];
    saver.changed(named('a'));
    await vi.advanceTimersByTimeAsync(quiet);
    saver.changed(named('ab'));
    saver.found();
    expect(saver.get().kind).toBe('dirty');
    await vi.advanceTimersByTimeAsync(quiet);
    expect([save.mock.lastCall, saver.get().kind, kept.at(-1)]).toEqual([[named('ab'), 3], 'saved', undefined]);
    saver.lose('deleted');
    saver.found();
    expect(saver.get()).toEqual({ kind: 'gone', why: 'deleted' });
  });

  test.each<SaveAnswer>([saved(4), { kind: 'unreachable' }])(
    'stays gone and kept where it was lost while it was saved, whatever is answered: %j',
    async (answer) => {
      const { promise, resolve } = Promise.withResolvers<SaveAnswer>();
      save.mockImplementationOnce(() => promise);
      saver.changed(named('a'));
      await vi.advanceTimersByTimeAsync(quiet);
      saver.lose('deleted');
      resolve(answer);
      await vi.advanceTimersByTimeAsync(again);
      expect([saver.get(), kept.at(-1)]).toEqual([{ kind: 'gone', why: 'deleted' }, named('a')]);
      expect(save).toHaveBeenCalledTimes(1);
    },
  );
});
