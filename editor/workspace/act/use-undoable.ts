import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { hideToast, showToast, showWaiting } from '../../shell/toast.tsx';
import { type How, onWaiting, stateOf, waitToAct } from '../../shell/waiting-acts.ts';
import './texts.ts';

/** As long as the toast with Undo stands. */
const undoMs = 10_000;

type Undoable<Answer> = {
  /** Tells it from all others. */
  readonly name: string;
  /** That it waits. */
  readonly said: string;
  readonly ask: (how: How) => Promise<Answer>;
  readonly then: (answer: Answer, how: How) => void;
};

/**
 * An act that cannot be taken back once it is sent, and so waits for ten seconds under a toast with Undo, from when that can be read; leaving the page
 * does not stop it, hiding or closing the window sends it at once. It waits until the server has answered, also where nobody can be reached.
 */
export function useUndoable<Answer>({ name, said, ask, then }: Undoable<Answer>) {
  const { t } = useTranslation('act');
  const state = useSyncExternalStore(onWaiting, () => stateOf(name));
  const begin = () => {
    if (stateOf(name)) return;
    const { undo, countAnew } = waitToAct(name, undoMs, async (how) => {
      hideToast(toast);
      then(await ask(how), how);
    });
    const toast = showWaiting(said, () => showToast(t(undo() ? 'leftUndone' : 'tooLate')), countAnew);
  };
  return { waits: state !== undefined, leaves: state === 'leaves', begin };
}
