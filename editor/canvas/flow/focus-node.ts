const tries = 30;

/**
 * Gives the focus to a card, a note, an area or a connection as soon as it is drawn, so that a screen reader reads it and keys mean it; or
 * to the words in a note or area, to write in them at once.
 */
export function focusNode(id: string, part: 'whole' | 'words' = 'whole', left = tries): void {
  requestAnimationFrame(() => {
    const selector = ['node', 'edge'].map((kind) => `.react-flow__${kind}[data-id="${CSS.escape(id)}"]`).join();
    const whole = document.querySelector<HTMLElement>(selector);
    const element = part === 'words' ? whole?.querySelector<HTMLElement>('textarea, input') : whole;
    if (element) element.focus({ preventScroll: true });
    else if (left > 0) focusNode(id, part, left - 1);
  });
}
