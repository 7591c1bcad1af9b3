import { focusWhenThere } from './focus-when-there.ts';

/**
 * Gives the keyboard back to where a text was opened from, once the inspector stands in its place again: to the text's own button, or to the first
 * one where it was opened from elsewhere. On the page itself, Delete would remove the step.
 */
export function focusTextChoice(textId: string): void {
  const first = (selector: string) => document.querySelector<HTMLElement>(`#inspector ${selector}`);
  focusWhenThere(() => first(`[data-opens-text="${CSS.escape(textId)}"]`) ?? first('button'));
}
