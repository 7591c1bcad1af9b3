import type { TakenBackBatch } from '../../../server/contract/decision-batches.ts';
import { keepHere, readHere } from '../page/kept-here.ts';
import { emptyBulkDraft, parts } from './bulk-draft.ts';
import { bulkKey, keptBulkOf, withBroughtBack } from './kept-bulk.ts';

/** Puts what a batch that was taken back said to all where it was written, unless something else is being written there by now. */
export function bringBack(userId: string, batch: TakenBackBatch): void {
  const { jobId, stepId, exitId, reason, wordingReason, written } = batch;
  const key = bulkKey(userId, jobId, stepId);
  const texts = Object.fromEntries(parts.map((part) => [part, { sv: '', en: '', ...written[part] }]));
  const draft = {
    ...{ ...emptyBulkDraft, exitId, words: written.words, texts: { ...emptyBulkDraft.texts, ...texts } },
    ...{ reason: reason ?? '', override: wordingReason ?? '' },
  };
  keepHere(key, withBroughtBack(keptBulkOf(readHere(key)), draft));
}
