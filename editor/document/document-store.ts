import type { Label } from './label.ts';
import { applyEdit, type Carry, endGesture, type History, redo, startHistory, takeIn, undo } from './history.ts';

/** A document that components read with `useSyncExternalStore` and change by labelled pure edits. */
export type DocumentStore<T> = {
  readonly get: () => History<T>;
  readonly subscribe: (listener: () => void) => () => void;
  /** `label` says what was done; edits with the same `gesture` in a row are one entry. */
  readonly edit: (label: Label, change: (document: T) => T, gesture?: string) => void;
  /** Goes on with what others have done, which is nobody's to undo here; `carry` brings it into what was before, once one goes back there. */
  readonly takeIn: (document: T, carry: Carry<T>) => void;
  readonly endGesture: () => void;
  /** All that is edited meanwhile is one entry, by the label of the first; what was going on before has ended, and nothing joins it afterwards. */
  readonly asOne: (work: () => void) => void;
  readonly undo: () => void;
  readonly redo: () => void;
};

/** A store that begins with `initial` and an empty past. */
export function createDocumentStore<T>(initial: T): DocumentStore<T> {
  let history = startHistory(initial);
  let carry: Carry<T> | undefined;
  let one: string | undefined;
  let ones = 0;
  const listeners = new Set<() => void>();
  const set = (next: History<T>) => {
    if (next === history) return;
    history = next;
    for (const listener of listeners) listener();
  };
  return {
    get: () => history,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    edit: (label, change, gesture) => set(applyEdit(history, label, change(history.present), one ?? gesture)),
    takeIn: (document, how) => {
      carry = how;
      set(takeIn(history, document));
    },
    endGesture: () => set(endGesture(history)),
    asOne: (work) => {
      if (one !== undefined) return work();
      ones += 1;
      one = `one ${ones}`;
      try {
        work();
      } finally {
        one = undefined;
        set(endGesture(history));
      }
    },
    undo: () => set(undo(history, carry)),
    redo: () => set(redo(history, carry)),
  };
}
