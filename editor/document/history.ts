import type { Label } from './label.ts';

/** A document with its past and future. `gesture` joins edits that belong together (typing in one field, one drag) into one entry. */
export type History<T> = {
  readonly present: T;
  readonly past: readonly Entry<T>[];
  readonly future: readonly Entry<T>[];
  readonly gesture: string | undefined;
};

/** What was done, and the document on the other side of it. */
export type Entry<T> = { readonly label: Label; readonly document: T };

export const mostEntries = 100;

/** A history that begins with `document`. */
export function startHistory<T>(document: T): History<T> {
  return { present: document, past: [], future: [], gesture: undefined };
}

/** The history after an edit; unchanged where the edit changed nothing. At most 100 entries are kept. */
export function applyEdit<T>(history: History<T>, label: Label, document: T, gesture?: string): History<T> {
  if (document === history.present) return history;
  if (gesture !== undefined && gesture === history.gesture) return { ...history, present: document, future: [] };
  const past = [...history.past, { label, document: history.present }].slice(-mostEntries);
  return { present: document, past, future: [], gesture };
}

/** Ends the gesture that is going on, so that the next edit is an entry of its own. */
export function endGesture<T>(history: History<T>): History<T> {
  return history.gesture === undefined ? history : { ...history, gesture: undefined };
}

/** One entry back; unchanged at the beginning. */
export function undo<T>(history: History<T>): History<T> {
  const entry = history.past.at(-1);
  if (!entry) return history;
  return {
    present: entry.document,
    past: history.past.slice(0, -1),
    future: [...history.future, { label: entry.label, document: history.present }],
    gesture: undefined,
  };
}

/** One entry forward; unchanged at the end. */
export function redo<T>(history: History<T>): History<T> {
  const entry = history.future.at(-1);
  if (!entry) return history;
  return {
    present: entry.document,
    past: [...history.past, { label: entry.label, document: history.present }],
    future: history.future.slice(0, -1),
    gesture: undefined,
  };
}
