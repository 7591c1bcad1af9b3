import { useCallback, useEffect, useRef, useState } from 'react';
import { routes } from '../../../server/contract/routes.ts';
import { call } from '../../shell/api/call.ts';

const pauseMs = 800;
const againMs = 8_000;

export type NoteDraft = {
  readonly text: string;
  readonly state: 'untouched' | 'saving' | 'saved' | 'unsaved';
  readonly change: (text: string) => void;
  /** What was written is stored as a note: nothing is left to keep. */
  readonly clear: () => void;
};

/** What one begins to write about a candidate, kept a moment after every change, and again while the server is away; `stored` makes of it what is kept. */
export function useNoteDraft(applicationId: string, begun: string, stored: (text: string) => string): NoteDraft {
  const [text, setText] = useState(begun);
  const [state, setState] = useState<NoteDraft['state']>('untouched');
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const unsaved = useRef<string>(undefined);
  const save = useCallback(async (): Promise<void> => {
    clearTimeout(timer.current);
    const saving = unsaved.current;
    if (saving === undefined) return;
    try {
      await call(routes.saveNoteDraft, { params: { applicationId }, body: { text: saving }, keepalive: true });
      if (unsaved.current !== saving) return;
      unsaved.current = undefined;
      setState('saved');
    } catch {
      setState('unsaved');
      timer.current = setTimeout(() => void save(), againMs);
    }
  }, [applicationId]);
  useEffect(
    () => () => {
      // Who leaves within the pause has saved all the same.
      void save();
      clearTimeout(timer.current);
    },
    [save],
  );
  return {
    text,
    state,
    change(next) {
      setText(next);
      setState('saving');
      unsaved.current = stored(next);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void save(), pauseMs);
    },
    clear() {
      clearTimeout(timer.current);
      unsaved.current = undefined;
      setText('');
      setState('untouched');
    },
  };
}
