import { QueryClient } from '@tanstack/react-query';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createDraft } from '../../../../editor/canvas/saving/create-draft.ts';
import type { OpenDraft } from '../../../../editor/canvas/saving/open-drafts.ts';
import { undoLater } from '../../../../editor/canvas/undo-later.ts';
import { keyOf } from '../../../../editor/shell/api/use-route.ts';
import type { ProcessDetail } from '../../../../server/contract/processes.ts';
import { routes } from '../../../../server/contract/routes.ts';
import { first, named } from '../first-drawing.ts';

const { saveDraft } = vi.hoisted(() => ({ saveDraft: vi.fn() }));
vi.mock('../../../../editor/canvas/saving/save-draft.ts', () => ({ saveDraft }));

let draft: OpenDraft;
beforeEach(() => {
  saveDraft.mockReset();
  saveDraft.mockImplementation(async (_id, _definition, revision: number) => ({
    ...{ kind: 'saved', at: 2 },
    revision: revision + 1,
  }));
  const client = new QueryClient();
  client.setQueryData(keyOf(routes.getMe, {}), { userId: 'anna', role: 'admin' });
  const process = { id: 'one', draftRevision: 3, draftSavedAt: '2026-01-01T00:00:00Z' } as ProcessDetail;
  draft = createDraft(client, 'anna', process, first);
});
afterEach(() => draft.saver.stop());

test('what an Undo changes after the canvas was left is saved, with no page that listens', async () => {
  const { store, saver } = draft;
  const before = store.get();
  store.edit('edit.fix', () => named('without'));
  const undo = undoLater(store, before);
  expect(await saver.flush()).toBe(true);
  undo?.();
  expect(saver.get().kind).toBe('dirty');
  expect(await saver.flush()).toBe(true);
  expect(saveDraft.mock.calls).toEqual([
    ['one', named('without'), 3],
    ['one', first, 4],
  ]);
});

test('once its user has signed out nothing of what is changed is sent', async () => {
  const { store, saver } = draft;
  saver.stop();
  store.edit('edit.fix', () => named('later'));
  expect([await saver.flush(), saver.get().kind, saveDraft.mock.calls]).toEqual([false, 'dirty', []]);
});
