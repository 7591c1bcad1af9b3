import { useState } from 'react';
import type { WordingFinding } from '../../../process/wording/contract.ts';
import { isApiError } from '../../shell/api/api-error.ts';
import { shortestOverride } from '../wording/shortest-override.ts';
import { useWording } from '../wording/use-wording.ts';

/** The shortest answer that the server takes. */
const shortest = 20;

/** What is found fault with in the answer to a request, as one types and by the server, and why it is sent all the same. */
export function useAnswerWords(text: string, language: 'sv' | 'en') {
  const [why, setWhy] = useState('');
  const [told, setTold] = useState<{ readonly of: string; readonly findings: readonly WordingFinding[] }>();
  const read = useWording(text, language);
  // Whom the names belong to only the server knows.
  const findings = told?.of === text.trim() ? told.findings : read;
  const isBlocked = findings.some(({ severity }) => severity === 'blocks');
  const isShort = text.trim().length < shortest;
  return {
    ...{ findings, isBlocked, isShort, why, setWhy },
    isReady: !isShort && (!isBlocked || why.trim().length >= shortestOverride),
    body: { text: text.trim(), ...(isBlocked && { override: { reason: why.trim() } }) },
    /** Shows what the server has found; whether that is all there is to say. */
    seeRefused: (error: unknown): boolean => {
      const found = findingsIn(error);
      if (found.length > 0) setTold({ of: text.trim(), findings: found });
      return found.length > 0 && isApiError(error, 'wordingBlocked');
    },
  };
}

/** What the server has found fault with, at the place where it stands in what was sent. */
function findingsIn(error: unknown): readonly WordingFinding[] {
  const { findings = [] } = isApiError(error)
    ? (error.problem as { readonly findings?: readonly WordingFinding[] })
    : {};
  return findings;
}
