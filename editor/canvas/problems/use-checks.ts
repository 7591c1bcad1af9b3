import { useEffect, useState } from 'react';
import type { Definition } from '../../../process/definition/schema.ts';
import type { DocumentStore } from '../../document/document-store.ts';
import type { CheckAnswer } from './check-answer.ts';
import CheckWorker from './check-worker.ts?worker';

const quiet = 250;

/** What is wrong: whether that is known yet, and whether a newer drawing is being looked at. */
export type Checks = CheckAnswer & { readonly isChecked: boolean; readonly isChecking: boolean };

/** Checks the drawing in a worker a quarter of a second after it last changed; an answer to an older drawing is thrown away. */
export function useChecks(store: DocumentStore<Definition>): Checks {
  const [checks, setChecks] = useState<Checks>({
    problems: [],
    silence: undefined,
    isChecked: false,
    isChecking: true,
  });
  useEffect(() => {
    const worker = new CheckWorker();
    let timer: ReturnType<typeof setTimeout> | undefined;
    let asked = 0;
    const ask = () => {
      asked += 1;
      setChecks((now) => (now.isChecking ? now : { ...now, isChecking: true }));
      worker.postMessage({ number: asked, definition: store.get().present, today: Date.now() });
    };
    worker.onmessage = ({ data }: MessageEvent<{ number: number; answer: CheckAnswer }>) => {
      if (data.number === asked) setChecks({ ...data.answer, isChecked: true, isChecking: false });
    };
    let last: Definition | undefined;
    const unsubscribe = store.subscribe(() => {
      const { present } = store.get();
      if (present === last) return;
      last = present;
      clearTimeout(timer);
      timer = setTimeout(ask, quiet);
    });
    ask();
    return () => {
      clearTimeout(timer);
      unsubscribe();
      worker.terminate();
    };
  }, [store]);
  return checks;
}
