import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Checks, CheckStore } from './check-store.ts';

export const CheckingContext = createContext<CheckStore | undefined>(undefined);

/** What is wrong with the drawing now, for whatever part of the page wants to say it beside its field. */
export function useChecking(): Checks {
  return useCheckingOf(all);
}

const all = (checks: Checks) => checks;

/** A part of what is known of the drawing; what reads it is drawn anew when that part changes, and not at each answer of the checks. */
export function useCheckingOf<Part>(pick: (checks: Checks) => Part): Part {
  const store = useContext(CheckingContext);
  if (!store) throw new Error('useChecking was used outside the canvas page');
  return useSyncExternalStore(store.subscribe, () => pick(store.get()));
}
