import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { emptyBulkDraft } from '../../../../editor/workspace/bulk/bulk-draft.ts';
import { bulkKey, draftFor, keptBulkOf, withDraft } from '../../../../editor/workspace/bulk/kept-bulk.ts';
import { keepHere, readHere } from '../../../../editor/workspace/page/kept-here.ts';
import { takeBackBatch } from '../../../../editor/workspace/bulk/use-decide-for-many.ts';

const batch = {
  ...{ jobId: 'job', stepId: 'screening', exitId: 'no', reason: 'Others do', wordingReason: 'It is the law' },
  written: { feedbackText: { sv: 'Hej {{ candidate.firstName }}' }, words: 'own' },
};
vi.mock('../../../../editor/shell/api/call.ts', () => ({ call: async () => batch }));
vi.mock('../../../../editor/shell/toast.tsx', () => ({ showToast: vi.fn(), showError: vi.fn() }));
vi.mock('../../../../editor/workspace/act/refresh-work.ts', () => ({ refreshWork: vi.fn() }));
vi.mock('../../../../editor/workspace/bulk/texts.ts', () => ({}));

const key = bulkKey('anna', 'job', 'screening');
const kept = () => keptBulkOf(readHere(key));
const written = (exitId: string, reason: string) => ({ ...emptyBulkDraft, exitId, reason });

beforeEach(() => {
  const stored = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (name: string) => stored.get(name) ?? null,
    setItem: (name: string, value: string) => stored.set(name, value),
    removeItem: (name: string) => stored.delete(name),
  });
});
afterEach(() => vi.unstubAllGlobals());

test('what a batch said to all is where it was written once it has been taken back', async () => {
  await takeBackBatch('batch', 'anna');
  expect(draftFor(kept(), null)).toEqual({
    ...{ ...emptyBulkDraft, exitId: 'no', reason: 'Others do', override: 'It is the law', words: 'own' },
    texts: { ...emptyBulkDraft.texts, feedbackText: { sv: 'Hej {{ candidate.firstName }}', en: '' } },
  });
});

test('what is being written by now for that outcome stays, and for another one comes first', async () => {
  keepHere(key, withDraft(kept(), written('yes', 'Gladly')));
  await takeBackBatch('batch', 'anna');
  expect([draftFor(kept(), null).reason, draftFor(kept(), 'no').reason]).toEqual(['Gladly', 'Others do']);
  keepHere(key, withDraft(kept(), written('no', 'Not now')));
  await takeBackBatch('batch', 'anna');
  expect(draftFor(kept(), 'no').reason).toBe('Not now');
});
