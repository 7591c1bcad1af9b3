import type { Definition } from '../../process/definition/schema.ts';
import type { Made } from '../../process/difference/carry-over.ts';
import type { DocumentStore } from '../document/document-store.ts';

/** The act that takes back what was done last, also when more has been done by the time that it is called: that more stays. */
export function undoLater(store: DocumentStore<Definition>): () => void {
  const { present, past } = store.get();
  const done = past.at(-1);
  return () => {
    if (!done) return;
    if (store.get().present === present) store.undo();
    else void takeBack(store, { from: done.document, to: present });
  };
}

/** Takes a change back as an entry of its own; what has been changed since stays as it is. */
export async function takeBack(store: DocumentStore<Definition>, { from, to }: Made): Promise<void> {
  // Needed seldom, and not before the drawing.
  const { carryOver } = await import('../../process/difference/carry-over.ts');
  store.endGesture();
  store.edit('edit.takeBack', (now) => carryOver(now, { from: to, to: from }, 'mine'));
}
