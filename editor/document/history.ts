import { isSame } from '../../process/difference/is-same.ts';
import type { Label } from './label.ts';

/** A document with its past and future. `gesture` joins edits that belong together (typing in one field, one drag) into one entry. */
export type History<T> = {
  readonly present: T;
  readonly past: readonly Entry<T>[];
  readonly future: readonly Entry<T>[];
  readonly gesture: string | undefined;
};

/** What was done, and the document on the other side of it. */
export type Entry<T> = {
  readonly label: Label;
  readonly document: T;
  /** What was taken in from others after it, oldest first: going back here does not take that back. */
  readonly since?: readonly Taken<T>[];
};

/** What others did to the document while it was ours. */
export type Taken<T> = { readonly from: T; readonly to: T };
/** A document that was made before, with what others did in it too. */
export type Carry<T> = (document: T, taken: Taken<T>) => T;
const carryNothing = <T>(document: T) => document;

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

/** The history with what others did: no entry of one's own, and nothing that can be undone is lost by it. */
export function takeIn<T>(history: History<T>, document: T): History<T> {
  const { present, past, future } = history;
  if (document === present) return history;
  const later = (entry: Entry<T>): Entry<T> => ({
    ...entry,
    since: withTaken(entry.since, { from: present, to: document }),
  });
  return { ...history, present: document, past: past.map(later), future: future.map(later) };
}

/** What follows on what was taken in last, with nothing of ours between, is one with it. */
function withTaken<T>(since: readonly Taken<T>[] = [], taken: Taken<T>): readonly Taken<T>[] {
  const last = since.at(-1);
  return last?.to === taken.from ? [...since.slice(0, -1), { from: last.from, to: taken.to }] : [...since, taken];
}

/** One entry back; unchanged at the beginning. An entry that others have made pointless is passed over. */
export function undo<T>(history: History<T>, carry: Carry<T> = carryNothing): History<T> {
  const entry = history.past.at(-1);
  if (!entry) return history;
  const document = documentOf(entry, carry);
  const past = history.past.slice(0, -1);
  if (entry.since && isSame(document, history.present)) return undo({ ...history, past }, carry);
  return {
    present: document,
    past,
    future: [...history.future, { label: entry.label, document: history.present }],
    gesture: undefined,
  };
}

/** One entry forward; unchanged at the end. */
export function redo<T>(history: History<T>, carry: Carry<T> = carryNothing): History<T> {
  const entry = history.future.at(-1);
  if (!entry) return history;
  const document = documentOf(entry, carry);
  const future = history.future.slice(0, -1);
  if (entry.since && isSame(document, history.present)) return redo({ ...history, future }, carry);
  return {
    present: document,
    past: [...history.past, { label: entry.label, document: history.present }],
    future,
    gesture: undefined,
  };
}

function documentOf<T>({ document, since = [] }: Entry<T>, carry: Carry<T>): T {
  return since.reduce(carry, document);
}
