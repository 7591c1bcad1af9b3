import { useState } from 'react';
import { useMe } from '../../shell/use-me.ts';
import { forgetHere, keepHere } from '../page/kept-here.ts';
import { type Draft, emptyDraft } from './decision-body.ts';
import { hasText, keepDraft, readDecision } from './kept-decision.ts';

type About = { readonly applicationId: string; readonly stepId: string; readonly visit: number };

/**
 * What is being written for a decision, kept in this browser with every key: closing the sheet or the window loses nothing. Each exit has its own,
 * so that what was meant for one is never sent with another that was asked for anew.
 */
export function useKeptDraft({ applicationId, stepId, visit }: About, asked: string | undefined) {
  const path = [useMe().userId, applicationId, stepId, visit].join('/');
  const key = `besked.decision.${path}`;
  const [draft, setDraft] = useState<Draft>(() => startOf(key, asked));
  const [isFromBefore, setFromBefore] = useState(hasText(draft));
  const change = (given: Partial<Draft>) =>
    setDraft((before) => {
      const now = { ...before, ...given };
      keepDraft(key, now);
      return now;
    });
  const choose = (exitId: string) => {
    const own = readDecision(key).byExit[exitId];
    if (own) setDraft(own);
    else change({ exitId });
  };
  const forget = () => {
    keepHere(key, undefined);
    forgetHere(`besked.feedback.${path}/`);
    setFromBefore(false);
  };
  const startAnew = () => {
    forget();
    setDraft({ ...emptyDraft, exitId: draft.exitId });
  };
  return { draft, change, choose, forget, startAnew, isFromBefore: isFromBefore && hasText(draft) };
}

function startOf(key: string, asked: string | undefined): Draft {
  const { last, byExit } = readDecision(key);
  const exitId = asked ?? last;
  return (exitId === null ? undefined : byExit[exitId]) ?? { ...emptyDraft, exitId };
}
