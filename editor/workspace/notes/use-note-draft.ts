import { useCallback, useEffect, useRef, useState } from 'react';
import { routes } from '../../../server/contract/routes.ts';
import { call } from '../../shell/api/call.ts';

const pauseMs = 800;
const againMs = 8_000;

export type NoteDraft = {
  readonly text: string;
  readonly state: 'untouched' | 'saving' | 'saved' | 'unsaved';
  readonly change: (text: string) => void;
  /** Stores what was written as a note: no draft of it leaves meanwhile or after it, and what is typed meanwhile goes on as the next draft. */
  readonly send: <Answer>(store: () => Promise<Answer>) => Promise<Answer>;
};

/** What one begins to write about a candidate, kept a moment after every change, and again while the server is away; `stored` makes of it what is kept. */
export function useNoteDraft(applicationId: string, begun: string, stored: (text: string) => string): NoteDraft {
  const [text, setText] = useState(begun);
  const [state, setState] = useState<NoteDraft['state']>('untouched');
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const unsaved = useRef<string>(undefined);
  const latest = useRef(begun);
  const onItsWay = useRef<Promise<unknown>>(undefined);
  const isSending = useRef(false);
  const save = useCallback(async (): Promise<void> => {
    clearTimeout(timer.current);
    const saving = unsaved.current;
    if (saving === undefined || isSending.current) return;
    try {
      const saved = call(routes.saveNoteDraft, { params: { applicationId }, body: { text: saving }, keepalive: true });
      onItsWay.current = saved;
      await saved;
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
  const change = (next: string) => {
    latest.current = next;
    setText(next);
    setState('saving');
    unsaved.current = stored(next);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void save(), pauseMs);
  };
  const clear = () => {
    latest.current = '';
    unsaved.current = undefined;
    setText('');
    setState('untouched');
  };
  const send = async <Answer>(store: () => Promise<Answer>): Promise<Answer> => {
    const sent = latest.current;
    isSending.current = true;
    clearTimeout(timer.current);
    try {
      // A draft that the note overtakes would be stored after the note has removed it.
      await onItsWay.current?.catch(() => undefined);
      const answer = await store();
      isSending.current = false;
      clearTimeout(timer.current);
      const rest = restOf(latest.current, sent);
      if (rest === '') clear();
      else change(rest);
      return answer;
    } catch (error) {
      isSending.current = false;
      timer.current = setTimeout(() => void save(), pauseMs);
      throw error;
    }
  };
  return { text, state, change, send };
}

/** What was typed besides what was sent. */
function restOf(now: string, sent: string): string {
  return now.startsWith(sent) ? now.slice(sent.length).trimStart() : now;
}
