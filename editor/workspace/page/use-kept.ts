import { useState } from 'react';
import { useMe } from '../../shell/use-me.ts';
import { keepHere, readHere } from './kept-here.ts';

type Form<Draft> = {
  /** What it begins with. */
  readonly anew: Draft;
  /** What is kept, where it is of this form. */
  readonly read: (value: unknown) => Draft | undefined;
  /** Whether anything has been written that would be missed. */
  readonly isBegun: (draft: Draft) => boolean;
};

/**
 * What is being written, kept in this browser with every key until it is sent: closing the sheet or leaving the page loses nothing. It is kept by who
 * writes, under `kind` and what it is `about`.
 */
export function useKept<Draft extends object>(kind: string, about: readonly string[], form: Form<Draft>) {
  const { anew, read, isBegun } = form;
  const key = `besked.${kind}.${[useMe().userId, ...about].join('/')}`;
  const [first] = useState(() => read(readHere(key)));
  const [draft, setDraft] = useState(first ?? anew);
  const [isFromBefore, setFromBefore] = useState(first !== undefined);
  return {
    draft,
    change: (given: Partial<Draft>) =>
      setDraft((before) => {
        const now = { ...before, ...given };
        keepHere(key, isBegun(now) ? now : undefined);
        return now;
      }),
    isFromBefore,
    startAnew: () => {
      keepHere(key, undefined);
      setDraft(anew);
      setFromBefore(false);
    },
    /** It was sent. */
    forget: () => keepHere(key, undefined),
  };
}
