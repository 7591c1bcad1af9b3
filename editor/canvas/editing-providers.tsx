import type { ReactNode } from 'react';
import { useSyncExternalStore } from 'react';
import { type Editing, EditingContext } from './editing.ts';
import { CheckingContext } from './problems/checking.ts';
import type { Checks } from './problems/use-checks.ts';
import { ReckoningContext, useReckoningOf } from './problems/use-reckoning.ts';

type ProvidersProps = { readonly editing: Editing; readonly checks: Checks; readonly children: ReactNode };

/** What every part of the canvas page may ask for: the drawing, what is wrong with it, and what its dates are reckoned with. */
export function EditingProviders({ editing, checks, children }: ProvidersProps) {
  const { present } = useSyncExternalStore(editing.store.subscribe, editing.store.get);
  const reckoning = useReckoningOf(present);
  return (
    <EditingContext value={editing}>
      <CheckingContext value={checks}>
        <ReckoningContext value={reckoning}>{children}</ReckoningContext>
      </CheckingContext>
    </EditingContext>
  );
}
