import i18next from 'i18next';
import { useState } from 'react';
import { useMe } from '../../shell/use-me.ts';
import { showToast } from '../../shell/toast.tsx';
import { forgetHere, keepHere, readHere } from '../page/kept-here.ts';
import { type Draft, emptyDraft } from './decision-body.ts';
import { hasText, keepDraft, readDecision } from './kept-decision.ts';
import type { Undone } from './undone-decision.ts';

type About = { readonly applicationId: string; readonly stepId: string; readonly visit: number };
type Start = {
  /** The exit that the sheet was opened for. */
  readonly asked: string | undefined;
  readonly undone: Undone | undefined;
};
type Found = { readonly draft: Draft; readonly from: 'kept' | 'undone' };

/**
 * What is being written for a decision, kept in this browser with every key: closing the sheet or the window loses nothing. Each exit has its own,
 * so that what was meant for one is never sent with another that was asked for anew. Where a decision came to nothing, its sheet is as it was when
 * it was sent, unless something else is being written here, after which it comes when that is thrown away.
 */
export function useKeptDraft({ applicationId, stepId, visit }: About, start: Start) {
  const path = [useMe().userId, applicationId, stepId, visit].join('/');
  const key = `besked.decision.${path}`;
  // What is learned of later must not take the place of what is being written.
  const [undone, setUndone] = useState(start.undone);
  const [first] = useState(() => startOf(key, start));
  const [draft, setDraft] = useState(first.draft);
  const [from, setFrom] = useState(first.from);
  const change = (given: Partial<Draft>) =>
    setDraft((before) => {
      const now = { ...before, ...given };
      keepDraft(key, now);
      return now;
    });
  const choose = (exitId: string) => {
    const found = findFor(key, exitId, undone);
    if (!found) return change({ exitId });
    setDraft(found.draft);
    if (found.from === 'undone' || from === 'undone') setFrom(found.from);
  };
  const forget = () => {
    keepHere(key, undefined);
    forgetHere(`besked.feedback.${path}/`);
    setFrom(null);
  };
  /** Of this exit alone: what was written for others stays. Gives the way back. */
  const startAnew = () => {
    const composer = `besked.feedback.${path}/${draft.exitId}`;
    const before = { draft, from, undone, composed: readHere(composer) };
    keepDraft(key, { ...emptyDraft, exitId: draft.exitId });
    keepHere(composer, undefined);
    setFrom(null);
    showToast(i18next.t('decide:begunAnew'), () => {
      keepDraft(key, before.draft);
      keepHere(composer, before.composed);
      setDraft(before.draft);
      setFrom(before.from);
      setUndone(before.undone);
    });
    if (undone && from === 'kept' && undone.draft.exitId === draft.exitId) {
      setDraft(undone.draft);
      setFrom('undone');
      return;
    }
    setUndone(undefined);
    setDraft({ ...emptyDraft, exitId: draft.exitId });
  };
  return { draft, change, choose, forget, startAnew, undone, from: hasText(draft) ? from : null };
}

function startOf(
  key: string,
  { asked, undone }: Start,
): { readonly draft: Draft; readonly from: Found['from'] | null } {
  const exitId = asked ?? readDecision(key).last ?? undone?.draft.exitId ?? null;
  const found = exitId === null ? undefined : findFor(key, exitId, undone);
  return found ?? { draft: { ...emptyDraft, exitId }, from: null };
}

/** What has been written for an exit: here, where it was not sent, else in the decision that came to nothing. */
function findFor(key: string, exitId: string, undone: Undone | undefined): Found | undefined {
  const own = readDecision(key).byExit[exitId];
  if (own) return { draft: own, from: 'kept' };
  return undone?.draft.exitId === exitId ? { draft: undone.draft, from: 'undone' } : undefined;
}
