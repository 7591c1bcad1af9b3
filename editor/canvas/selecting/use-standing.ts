import { useEffect, useRef, useSyncExternalStore } from 'react';
import type { Definition } from '../../../process/definition/schema.ts';
import type { DocumentStore } from '../../document/document-store.ts';
import type { Selection } from '../editing.ts';
import { isSameSelection, standing } from './standing.ts';

/** What of `selected` the drawing has, in every frame; `select` is told where that is less. */
export function useStanding(
  store: DocumentStore<Definition>,
  selected: Selection,
  select: (selection: Selection) => void,
): Selection {
  const last = useRef(selected);
  const selection = useSyncExternalStore(store.subscribe, () => {
    const now = standing(selected, store.get().present);
    if (now === selected || !isSameSelection(now, last.current)) last.current = now;
    return last.current;
  });
  useEffect(() => {
    // Else what comes back under the same id, or what somebody else adds under it, would be selected.
    if (selection !== selected) select(selection);
  }, [selection, selected, select]);
  return selection;
}
