import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createMeeting } from '../../../../editor/canvas/saving/create-meeting.ts';
import { createDraftSaver, type DraftSaver } from '../../../../editor/canvas/saving/draft-saver.ts';
import { UnreadableDraft } from '../../../../editor/canvas/saving/unreadable-draft.ts';
import { takeBack } from '../../../../editor/canvas/undo-later.ts';
import { createDocumentStore, type DocumentStore } from '../../../../editor/document/document-store.ts';
import type { Definition } from '../../../../process/definition/schema.ts';
import { first, named } from '../first-drawing.ts';

const told = vi.hoisted(() => ({ showToast: vi.fn(), showNews: vi.fn(), showAgain: vi.fn(), showRefusal: vi.fn() }));
const { readNewest } = vi.hoisted(() => ({ readNewest: vi.fn() }));
vi.mock('../../../../editor/canvas/saving/read-newest.ts', () => ({ readNewest }));
vi.mock('../../../../editor/shell/toast.tsx', () => told);
vi.mock('../../../../editor/canvas/saving/texts.ts', () => ({}));

type Told = readonly [id: string, words: string, undo: (() => void) | undefined, onGone: () => void];
const toasts = () => told.showNews.mock.calls as unknown as readonly Told[];
const described = (now: Definition, amount: number): Definition => ({
  ...now,
  policy: { ...now.policy, longestSilence: { unit: 'calendarDays', amount } },
});

let mayDraw: boolean;
let store: DocumentStore<Definition>;
let saver: DraftSaver;
let meeting: ReturnType<typeof createMeeting>;
beforeEach(() => {
  told.showNews.mockClear();
  readNewest.mockClear();
  mayDraw = true;
  store = createDocumentStore(first);
  saver = createDraftSaver({
    revision: 1,
    definition: first,
    savedAt: 1,
    save: async (_, revision) => ({ kind: 'saved', revision: revision + 1, at: 2 }),
    keep: () => true,
    quiet: 60_000,
  });
  store.subscribe(() => saver.changed(store.get().present));
  meeting = createMeeting('one', { store, saver, stored: [], mayDraw: () => mayDraw });
});

/** Somebody else saves that, and it is heard of here. */
async function hears(definition: Definition, revision: number, by = 'Bo'): Promise<void> {
  readNewest.mockResolvedValueOnce({ definition, revision, by, at: '' });
  await meeting.hear(revision);
}

/** Both have given it another name: somebody has to choose. */
async function conflicts(): Promise<void> {
  saver.stop();
  store.edit('edit.fix', () => named('mine'));
  readNewest.mockResolvedValueOnce({ definition: described(named('theirs'), 33), revision: 2, by: 'Bo', at: '' });
  await meeting.meetNewest();
  expect(meeting.get()?.newest.by).toBe('Bo');
}

test('a newest draft that cannot be read is said once and not asked for again, nothing is saved over it, and the next one is taken in', async () => {
  readNewest.mockRejectedValueOnce(new UnreadableDraft({ by: 'Bo', at: '' }));
  await meeting.hear(2);
  expect([told.showRefusal.mock.calls.length, saver.get().kind]).toEqual([1, 'overtaken']);
  await hears(described(first, 34), 3);
  expect(store.get().present).toEqual(described(first, 34));
  expect([readNewest.mock.calls.length, saver.get().kind]).toEqual([2, 'saved']);
});

describe('what is drawn between the finding of a conflict and the choice', () => {
  const fields = { ...first.fields, drawn: { kind: 'text', label: { sv: 'Ritat' } } } as Definition['fields'];
  beforeEach(async () => {
    await conflicts();
    store.edit('edit.fix', (now) => ({ ...now, fields }));
  });

  test.each(['mine', 'theirs'])('stays where %s is chosen', (whose) => {
    meeting.settle(described(named(whose), 33));
    expect(store.get().present).toEqual({ ...described(named(whose), 33), fields });
  });

  test('is what Undo of the choice leads back to, also where it is about the same', () => {
    store.edit('edit.fix', (now) => ({ ...now, name: { sv: 'mine too' } }));
    meeting.settle(described(named('theirs'), 33));
    expect(store.get().present).toEqual({ ...described(named('theirs'), 33), fields });
    store.undo();
    expect(store.get().present).toEqual({ ...described(named('mine too'), 33), fields });
  });

  test('changes nothing of a choice where nothing was drawn', () => {
    store.undo();
    meeting.settle(described(named('theirs'), 33));
    expect(store.get().present).toEqual(described(named('theirs'), 33));
  });
});

describe('what somebody else saved', () => {
  test('is told with Undo to whoever may draw', async () => {
    await hears(named('theirs'), 2);
    expect(store.get().present.name).toEqual({ sv: 'theirs' });
    toasts()[0]?.[2]?.();
    await vi.waitFor(() => expect(store.get().present).toEqual(first));
  });

  test('is told without Undo to whoever may only look, and is followed on', async () => {
    mayDraw = false;
    await hears(named('theirs'), 2);
    await hears(named('theirs too'), 3);
    expect(toasts().map(([, , undo]) => undo)).toEqual([undefined, undefined]);
    expect([store.get().present.name, saver.get().kind]).toEqual([{ sv: 'theirs too' }, 'saved']);
  });

  test('is not undone by whoever may draw no more by the time that they press', async () => {
    await hears(named('theirs'), 2);
    mayDraw = false;
    toasts()[0]?.[2]?.();
    // What is taken back later is so after what was taken back before.
    await takeBack(store, { from: first, to: first });
    expect([store.get().past.length, saver.get().kind]).toEqual([0, 'saved']);
  });

  test('is one toast for each who saves, and Undo takes back all that came about the same', async () => {
    await hears(named('t'), 2);
    await hears(named('theirs'), 3);
    expect(new Set(toasts().map(([id]) => id)).size).toBe(1);
    toasts()[1]?.[2]?.();
    await vi.waitFor(() => expect(store.get().present).toEqual(first));
    await saver.flush();
    await hears(named('hers'), saver.revision() + 1, 'Cecilia');
    expect(new Set(toasts().map(([id]) => id)).size).toBe(2);
  });

  test('is undone alone where it is about something else, or the toast before it has gone', async () => {
    await hears(named('theirs'), 2);
    await hears(described(named('theirs'), 33), 3);
    toasts()[1]?.[3]();
    await hears(described(named('theirs'), 34), 4);
    toasts()[2]?.[2]?.();
    await vi.waitFor(() => expect(store.get().present).toEqual(described(named('theirs'), 33)));
    toasts()[1]?.[2]?.();
    await vi.waitFor(() => expect(store.get().present).toEqual(named('theirs')));
  });
});
