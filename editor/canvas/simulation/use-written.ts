import { useState } from 'react';
import type { Definition, Scenario } from '../../../process/definition/schema.ts';
import type { DocumentStore } from '../../document/document-store.ts';

/** A scenario in its form; `id` where it is one that is saved already. */
export type Written = { readonly id?: string; readonly scenario: Omit<Scenario, 'id'> };

/** By the drawing that is open: the dock may be closed over a form, and its tabs are left for one another. */
const writtenIn = new WeakMap<DocumentStore<Definition>, Written>();

/** The scenario that is being written for a drawing, and how it becomes another or none; it is there again for whoever comes back to it. */
export function useWritten(store: DocumentStore<Definition>) {
  const [written, set] = useState(() => writtenIn.get(store));
  const write = (next: Written | undefined) => {
    if (next) writtenIn.set(store, next);
    else writtenIn.delete(store);
    set(next);
  };
  return [written, write] as const;
}
