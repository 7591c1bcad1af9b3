/** In milliseconds: on a slow network the inspector itself may still be on its way. */
const patience = 10_000;

/**
 * Gives the keyboard to the inspector as soon as it is there: to its first field, or to its first button where keys shall still be the
 * drawing's. Whoever has gone elsewhere meanwhile is left there.
 */
export function focusInspector(part: 'field' | 'button'): void {
  attempt(part, document.activeElement, performance.now() + patience);
}

function attempt(part: 'field' | 'button', from: Element | null, until: number): void {
  requestAnimationFrame(() => {
    const now = document.activeElement;
    if (now !== from && now !== document.body) return;
    const first = (selector: string) => document.querySelector<HTMLElement>(`#inspector ${selector}`);
    const button = first('button');
    const element = part === 'button' ? button : (first(':is(input, textarea)') ?? button);
    if (element) element.focus();
    else if (performance.now() < until) attempt(part, from, until);
  });
}
