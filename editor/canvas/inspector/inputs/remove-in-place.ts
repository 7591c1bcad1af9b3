import { flushSync } from 'react-dom';

const reachable = 'a[href], button, input, textarea, select, summary, [tabindex="0"]';

/**
 * Takes a row away and leaves the focus at what follows it, or else at what comes before. Were it lost with the button, what is pressed next would be
 * taken for keys of the drawing.
 */
export function removeInPlace(button: HTMLElement, remove: () => void): void {
  const all = [...(button.closest('#inspector')?.querySelectorAll<HTMLElement>(reachable) ?? [])];
  const stops = all.filter((one) => one.checkVisibility());
  const at = stops.indexOf(button);
  flushSync(remove);
  if (button.isConnected) return;
  const isThere = (one: HTMLElement) => one.isConnected && one.checkVisibility();
  const next = stops.slice(at + 1).find(isThere) ?? stops.slice(0, at).findLast(isThere);
  next?.focus();
}

/** Moves a row and leaves the focus on the button that did it: the browser takes it from what is put elsewhere in the page. */
export function moveInPlace(button: HTMLElement, move: () => void): void {
  flushSync(move);
  if (button.isConnected) button.focus();
}
