import type { Definition } from '../../process/definition/schema.ts';
import type { Made } from '../../process/difference/carry-over.ts';
import { isSame } from '../../process/difference/is-same.ts';
import type { DocumentStore } from '../document/document-store.ts';
import type { History } from '../document/history.ts';
import { showAgain } from '../shell/toast.tsx';

/**
 * The act that takes back what was done since `before`, also when more has been done by the time that it is called: that more stays.
 * Undefined where nothing was done: what is last in the history then is something else.
 */
export function undoLater(store: DocumentStore<Definition>, before: History<Definition>): (() => void) | undefined {
  const { present } = store.get();
  if (present === before.present) return undefined;
  return () => {
    if (store.get().present === present) store.undo();
    else void takeBack(store, { from: before.present, to: present });
  };
}

/** Takes a change back as an entry of its own; what has been changed since stays as it is. Where it is not there any more nothing happens. */
export async function takeBack(store: DocumentStore<Definition>, made: Made): Promise<void> {
  // Needed seldom, and not before the drawing.
  const loaded = await import('../../process/difference/carry-over.ts').catch(() => undefined);
  if (!loaded) return showAgain(() => void takeBack(store, made));
  store.endGesture();
  store.edit('edit.takeBack', (now) => {
    const without = loaded.carryOver(now, { from: made.to, to: made.from }, 'mine');
    return isSame(without, now) ? now : without;
  });
}
