import { useState } from 'react';
import { useMe } from '../../shell/use-me.ts';
import { keepHere, readHere } from '../page/kept-here.ts';
import { type BulkDraft, emptyBulkDraft } from './bulk-draft.ts';
import { bulkKey, draftFor, hasText, keptBulkOf, withDraft } from './kept-bulk.ts';

/**
 * What is being written for many in a stage, kept in this browser with every key: closing the sheet or the window loses nothing, and whoever is
 * selected the next time is written to from there. Each exit has its own, so that what was meant for one is there again when that is asked for.
 */
export function useKeptBulk(jobId: string, stepId: string | undefined, asked: string | undefined) {
  const key = bulkKey(useMe().userId, jobId, stepId ?? '');
  const [state, setState] = useState(() => ({ key, ...startOf(key, asked ?? null) }));
  // Another stage was chosen: it has drafts of its own.
  const shown = state.key === key ? state : { key, ...startOf(key, asked ?? null) };
  if (shown !== state) setState(shown);
  const put = (draft: BulkDraft, isFromBefore: boolean, left?: string | null) => {
    keepHere(key, withDraft(keptBulkOf(readHere(key)), draft, left));
    setState({ key, draft, isFromBefore: isFromBefore && hasText(draft) });
  };
  const { draft, isFromBefore } = shown;
  return {
    draft,
    setDraft: (next: BulkDraft) => put(next, isFromBefore),
    /** Another exit: with what was written for it, or else with what is in the sheet. */
    choose: (exitId: string) => {
      const own = startOf(key, exitId);
      if (own.isFromBefore) setState({ key, ...own });
      else put({ ...draft, exitId }, isFromBefore, draft.exitId);
    },
    isFromBefore,
    startAnew: () => put({ ...emptyBulkDraft, exitId: draft.exitId }, false),
    /** It was sent. */
    forget: () => keepHere(key, withDraft(keptBulkOf(readHere(key)), { ...emptyBulkDraft, exitId: draft.exitId })),
  };
}

function startOf(key: string, asked: string | null) {
  const draft = draftFor(keptBulkOf(readHere(key)), asked);
  return { draft, isFromBefore: hasText(draft) };
}
