import type { ReactNode } from 'react';
import { type Editing, EditingContext } from './editing.ts';
import { CheckingContext } from './problems/checking.ts';
import type { CheckStore } from './problems/check-store.ts';

type ProvidersProps = { readonly editing: Editing; readonly checks: CheckStore; readonly children: ReactNode };

/** What every part of the canvas page may ask for: the drawing, and what is wrong with it. */
export function EditingProviders({ editing, checks, children }: ProvidersProps) {
  return (
    <EditingContext value={editing}>
      <CheckingContext value={checks}>{children}</CheckingContext>
    </EditingContext>
  );
}
