import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { takeBack, undoLater } from '../../../editor/canvas/undo-later.ts';
import { createDocumentStore, type DocumentStore } from '../../../editor/document/document-store.ts';
import type { Definition } from '../../../process/definition/schema.ts';
import { first } from './first-drawing.ts';

const told = vi.hoisted(() => ({ showAgain: vi.fn() }));
vi.mock('../../../editor/shell/toast.tsx', () => told);
const late = '../../../process/difference/carry-over.ts';

const named = (sv: string) => (now: Definition) => ({ ...now, name: { sv } });
const described = (now: Definition): Definition => ({
  ...now,
  policy: { ...now.policy, longestSilence: { unit: 'calendarDays', amount: 33 } },
});

let store: DocumentStore<Definition>;
beforeEach(() => {
  store = createDocumentStore(first);
  told.showAgain.mockClear();
});
afterEach(() => {
  vi.doUnmock(late);
});

function done(change: (now: Definition) => Definition): (() => void) | undefined {
  const before = store.get();
  store.edit('edit.fix', change);
  return undoLater(store, before);
}
const settled = () => vi.waitFor(() => expect(store.get().past.at(-1)?.label).toBe('edit.takeBack'));

describe('what a toast offers to undo', () => {
  test('is undone as the last entry where nothing followed', () => {
    done(named('a'))?.();
    expect([store.get().present, store.get().future.length]).toEqual([first, 1]);
  });

  test('is taken back alone where more followed', async () => {
    const undo = done(named('a'));
    done(described);
    undo?.();
    await settled();
    expect(store.get().present).toEqual(described(first));
  });

  test('costs no Redo and makes no entry where it is undone already', async () => {
    const made = { from: first, to: named('a')(first) };
    const undo = done(() => made.to);
    store.undo();
    const before = store.get();
    undo?.();
    await takeBack(store, made);
    expect(store.get()).toBe(before);
    expect(before.future.length).toBe(1);
  });

  test('is nothing where nothing was done: the entry before is another matter', () => {
    done(named('a'));
    expect(done((now) => now)).toBeUndefined();
  });
});

test('what cannot be fetched for it is said, and can be tried again', async () => {
  const made = { from: first, to: named('a')(first) };
  store.edit('edit.fix', () => made.to);
  store.edit('edit.fix', described);
  vi.doMock(late, () => {
    throw new Error('unfetched');
  });
  vi.resetModules();
  const offline = await import('../../../editor/canvas/undo-later.ts');
  await offline.takeBack(store, made);
  expect([told.showAgain.mock.calls.length, store.get().past.length]).toEqual([1, 2]);
  vi.doUnmock(late);
  vi.resetModules();
  told.showAgain.mock.calls[0]?.[0]();
  await settled();
  expect(store.get().present).toEqual(described(first));
});
