import { expect, test } from 'vitest';
import { emptyBulkDraft } from '../../../../editor/workspace/bulk/bulk-draft.ts';
import { draftFor, keptBulkOf, withDraft } from '../../../../editor/workspace/bulk/kept-bulk.ts';

const written = (exitId: string, reason: string) => ({ ...emptyBulkDraft, exitId, reason });
const none = keptBulkOf(undefined);

test('what was written for one exit stays while another is written for, sent or begun anew', () => {
  const both = keptBulkOf(withDraft(keptBulkOf(withDraft(none, written('no', 'Not now'))), written('yes', 'Gladly')));
  expect(draftFor(both, 'no').reason).toBe('Not now');
  expect(draftFor(both, null).exitId).toBe('yes');
  const sent = keptBulkOf(withDraft(both, { ...emptyBulkDraft, exitId: 'yes' }));
  expect([draftFor(sent, 'yes').reason, draftFor(sent, 'no').reason]).toEqual(['', 'Not now']);
  expect(withDraft(sent, { ...emptyBulkDraft, exitId: 'no' })).toBeUndefined();
});

test('what is taken along to another exit is kept under that alone', () => {
  const kept = keptBulkOf(withDraft(none, written('no', 'Not now')));
  const moved = keptBulkOf(withDraft(kept, written('other no', 'Not now'), 'no'));
  expect([draftFor(moved, 'no').reason, draftFor(moved, 'other no').reason]).toEqual(['', 'Not now']);
});

test('nothing is taken up of a form that is not ours', () => {
  expect(keptBulkOf({ exitId: 'no', reason: 'One draft for all exits' })).toEqual(none);
  expect(keptBulkOf({ last: 'no', byExit: { no: { reason: 7 } } }).byExit).toEqual({});
});
