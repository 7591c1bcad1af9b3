const tries = 30;

/**
 * Gives the focus to a card, a note, an area or a connection as soon as it is drawn, so that a screen reader reads it and keys mean it; or
 * to the words in a note or area, to write in them at once. Whoever has gone elsewhere meanwhile is left there.
 */
export function focusNode(id: string, part: 'whole' | 'words' = 'whole'): void {
  attempt(id, part, document.activeElement, tries);
}

function attempt(id: string, part: 'whole' | 'words', from: Element | null, left: number): void {
  requestAnimationFrame(() => {
    const now = document.activeElement;
    if (now !== from && now !== document.body) return;
    const selector = ['node', 'edge'].map((kind) => `.react-flow__${kind}[data-id="${CSS.escape(id)}"]`).join();
    const whole = document.querySelector<HTMLElement>(selector);
    const element = part === 'words' ? whole?.querySelector<HTMLElement>('textarea, input') : whole;
    element?.focus({ preventScroll: true });
    // What is not measured yet is hidden, and takes no focus.
    const isThere = element instanceof HTMLElement && document.activeElement === element;
    if (!isThere && left > 0) attempt(id, part, from, left - 1);
  });
}
