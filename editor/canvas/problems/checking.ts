import { createContext, useContext } from 'react';
import type { Checks } from './use-checks.ts';

export const CheckingContext = createContext<Checks | undefined>(undefined);

/** What is wrong with the drawing now, for whatever part of the page wants to say it beside its field. */
export function useChecking(): Checks {
  const checks = useContext(CheckingContext);
  if (!checks) throw new Error('useChecking was used outside the canvas page');
  return checks;
}
