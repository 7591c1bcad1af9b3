import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createMeeting } from '../../../../editor/canvas/saving/create-meeting.ts';
import { createDraftSaver, type SaveAnswer } from '../../../../editor/canvas/saving/draft-saver.ts';
import { keepDraft, storedDrafts } from '../../../../editor/canvas/saving/kept-draft.ts';
import { createDocumentStore } from '../../../../editor/document/document-store.ts';
import type { Definition } from '../../../../process/definition/schema.ts';
import { first, named } from '../first-drawing.ts';

const told = vi.hoisted(() => ({ showToast: vi.fn(), showNews: vi.fn(), showAgain: vi.fn() }));
const { readNewest } = vi.hoisted(() => ({ readNewest: vi.fn() }));
vi.mock('../../../../editor/canvas/saving/read-newest.ts', () => ({ readNewest }));
vi.mock('../../../../editor/shell/toast.tsx', () => told);
vi.mock('../../../../editor/canvas/saving/texts.ts', () => ({}));

const whose = { userId: 'anna', processId: 'one' };

/** As a browser's: its keys are its own properties. */
function storage(): Record<string, string> {
  const methods = {
    getItem(key: string) {
      return Object.hasOwn(this, key) ? (this as unknown as Record<string, string>)[key] : null;
    },
    setItem(key: string, value: string) {
      (this as unknown as Record<string, string>)[key] = value;
    },
    removeItem(key: string) {
      delete (this as unknown as Record<string, string>)[key];
    },
  };
  return Object.create(methods) as Record<string, string>;
}
let kept: Record<string, string>;

beforeEach(() => {
  kept = storage();
  vi.stubGlobal('localStorage', kept);
  vi.stubGlobal('navigator', {});
  told.showToast.mockClear();
});
afterEach(() => {
  keepDraft(whose, undefined);
  vi.unstubAllGlobals();
});

/** A window that has just opened the draft, and whose part that brings drafts together is still on its way. */
function opened(save: () => Promise<SaveAnswer> = async () => ({ kind: 'unreachable' }), mayDraw = true) {
  const stored = storedDrafts(whose);
  const store = createDocumentStore(first);
  const saver = createDraftSaver({
    revision: 3,
    definition: first,
    savedAt: 1,
    save,
    keep: (unsaved) => keepDraft(whose, unsaved),
  });
  store.subscribe(() => saver.changed(store.get().present));
  const meeting = createMeeting(whose.processId, { store, saver, stored, mayDraw: () => mayDraw });
  return { store, saver, meeting };
}
const unsaved = (definition: Definition) => ({ definition, revision: 3, base: first, sent: [] });
const isKept = () => Object.keys(kept).some((key) => key.startsWith('besked.draft.'));

/** What another window has left, which is no more. */
function left(definition: Definition, userId = whose.userId): void {
  const key = `besked.draft.${userId}.one.gone`;
  kept[key] = JSON.stringify({ revision: 3, definition, sent: [] });
  kept[`besked.base.${key}`] = JSON.stringify(first);
}

test('what a closed window left is brought back, and can be undone', async () => {
  left(named('left'));
  const { store, saver, meeting } = opened();
  await meeting.recover();
  saver.stop();
  expect(store.get().present.name).toEqual({ sv: 'left' });
  expect(told.showToast).toHaveBeenCalledWith(expect.anything(), expect.any(Function));
  // Under this window's name now.
  expect(Object.keys(kept).filter((key) => key.endsWith('.gone'))).toEqual([]);
  expect(isKept()).toBe(true);
});

test('what another user of the browser left is not', async () => {
  left(named('left'), 'bertil');
  const { store, meeting } = opened();
  await meeting.recover();
  expect([store.get().present, isKept()]).toEqual([first, true]);
});

test('what somebody left who may not draw any more waits, and is not drawn', async () => {
  left(named('left'));
  const { store, meeting } = opened(undefined, false);
  await meeting.recover();
  expect([store.get().present, isKept(), told.showToast.mock.calls]).toEqual([first, true, []]);
});

test('what was drawn here before the part that recovers had come is in nobody’s way', async () => {
  const { store, saver, meeting } = opened();
  store.edit('edit.fix', () => named('mine'));
  const recovering = meeting.recover();
  store.edit('edit.fix', () => named('mine too'));
  await recovering;
  saver.stop();
  expect([meeting.get(), store.get().present.name]).toEqual([undefined, { sv: 'mine too' }]);
  expect(told.showToast).not.toHaveBeenCalled();
});

test('what was undone before it had come is not restored', async () => {
  const { store, saver, meeting } = opened();
  store.edit('edit.fix', () => named('mine'));
  const recovering = meeting.recover();
  store.undo();
  await recovering;
  saver.stop();
  expect(store.get().present).toBe(first);
});

test('what is drawn while somebody is asked about what was left stays', async () => {
  left(named('left'));
  const { store, saver, meeting } = opened();
  store.edit('edit.fix', () => named('mine'));
  const fields = { ...first.fields, drawn: { kind: 'text', label: { sv: 'Ritat' } } } as Definition['fields'];
  readNewest.mockImplementationOnce(async () => {
    store.edit('edit.fix', (now) => ({ ...now, fields }));
    return { definition: first, revision: 3, by: 'Anna', at: '' };
  });
  await meeting.recover();
  meeting.settle(named('left'));
  saver.stop();
  expect(store.get().present).toEqual({ ...named('left'), fields });
});

test('what this window kept at an earlier visit is brought back too, and its copy stays until it is safe', async () => {
  keepDraft(whose, unsaved(named('earlier')));
  const { store, saver, meeting } = opened();
  await meeting.recover();
  expect([store.get().present.name, saver.get().kind, isKept()]).toEqual([{ sv: 'earlier' }, 'dirty', true]);
  saver.stop();
});

test('a copy of this window is not forgotten while the same is still on its way', async () => {
  keepDraft(whose, unsaved(named('same')));
  const { store, saver, meeting } = opened();
  store.edit('edit.fix', () => named('same'));
  await meeting.recover();
  saver.stop();
  expect([saver.get().kind, isKept()]).toEqual(['dirty', true]);
});

test('what no longer fits is said, and an older draft is not left beside a newer base', () => {
  expect(keepDraft(whose, unsaved(named('earlier')))).toBe(true);
  const keys = Object.keys(kept);
  const full = (key: string) => {
    if (key.startsWith('besked.draft.')) throw new Error('QuotaExceededError');
  };
  Object.defineProperty(kept, 'setItem', { value: full, configurable: true });
  expect(keepDraft(whose, unsaved(named('later')))).toBe(false);
  expect(Object.keys(kept)).toEqual(keys);
  expect(keepDraft(whose, { ...unsaved(named('later')), base: named('newer') })).toBe(false);
  expect(storedDrafts(whose)).toEqual([]);
});

test('once the server has it the copy is forgotten', async () => {
  keepDraft(whose, unsaved(named('earlier')));
  const { saver, meeting } = opened(async () => ({ kind: 'saved', revision: 4, at: 2 }));
  await meeting.recover();
  expect(await saver.flush()).toBe(true);
  expect(isKept()).toBe(false);
});

test('a process that was not found is saved again once it is, and not before', async () => {
  const answers: SaveAnswer[] = [{ kind: 'gone' }];
  const { store, saver, meeting } = opened(async () => answers.shift() ?? { kind: 'saved', revision: 4, at: 2 });
  store.edit('edit.fix', () => named('mine'));
  await saver.flush();
  readNewest.mockRejectedValueOnce(new Error('not found'));
  await meeting.hear(undefined);
  expect(saver.get().kind).toBe('gone');
  readNewest.mockResolvedValue({ definition: named('mine'), revision: 4, by: null, at: '' });
  await meeting.hear(undefined);
  saver.stop();
  expect([saver.get().kind, saver.revision(), isKept()]).toEqual(['saved', 4, false]);
});
