import type { Label } from './label.ts';
import { applyEdit, endGesture, type History, redo, startHistory, undo } from './history.ts';

/** A document that components read with `useSyncExternalStore` and change by labelled pure edits. */
export type DocumentStore<T> = {
  readonly get: () => History<T>;
  readonly subscribe: (listener: () => void) => () => void;
  /** `label` says what was done; edits with the same `gesture` in a row are one entry. */
  readonly edit: (label: Label, change: (document: T) => T, gesture?: string) => void;
  readonly endGesture: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
};

/** A store that begins with `initial` and an empty past. */
export function createDocumentStore<T>(initial: T): DocumentStore<T> {
  let history = startHistory(initial);
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
    edit: (label, change, gesture) => set(applyEdit(history, label, change(history.present), gesture)),
    endGesture: () => set(endGesture(history)),
    undo: () => set(undo(history)),
    redo: () => set(redo(history)),
  };
}
