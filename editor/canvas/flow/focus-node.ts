import { focusWhenThere } from '../focus-when-there.ts';

/**
 * Gives the focus to a card, a note, an area or a connection as soon as it is drawn, so that a screen reader reads it and keys mean it; or
 * to the words in a note or area, to write in them at once.
 */
export function focusNode(id: string, part: 'whole' | 'words' = 'whole'): void {
  const selector = ['node', 'edge'].map((kind) => `.react-flow__${kind}[data-id="${CSS.escape(id)}"]`).join();
  focusWhenThere(() => {
    const whole = document.querySelector<HTMLElement>(selector);
    return part === 'words' ? whole?.querySelector<HTMLElement>('textarea, input') : whole;
  });
}
