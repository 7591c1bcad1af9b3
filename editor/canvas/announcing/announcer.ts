let said = '';
const listeners = new Set<() => void>();

/** Tells a screen reader, politely, what happened on the canvas. */
export function announce(words: string): void {
  // The same words twice in a row are read twice only if something about them changed.
  said = words === said ? `${words}\u00A0` : words;
  for (const listener of listeners) listener();
}

/** What was said last, for the one live region of the page. */
export const announcer = {
  get: () => said,
  subscribe: (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
