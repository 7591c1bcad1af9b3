import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { showToast } from '../../shell/toast.tsx';
import { isWaiting, onWaiting, waitToAct } from './waiting-acts.ts';
import './texts.ts';

/** As long as the toast with Undo stands. */
const undoMs = 10_000;

/** How an act is asked for: `keepalive` where the window is closing. */
export type How = { readonly keepalive: boolean };

/**
 * An act that cannot be taken back once it is sent, and so waits for ten seconds under a toast with Undo; leaving the page does not stop it, closing the
 * window sends it at once. `name` tells it from all others.
 */
export function useUndoable(name: string, said: string, act: (how: How) => void) {
  const { t } = useTranslation('act');
  const waits = useSyncExternalStore(onWaiting, () => isWaiting(name));
  const begin = () => {
    const undo = waitToAct(name, undoMs, act);
    showToast(said, () => showToast(t(undo() ? 'leftUndone' : 'tooLate')));
  };
  return { waits, begin };
}
