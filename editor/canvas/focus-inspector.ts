import { focusWhenThere } from './focus-when-there.ts';

/**
 * Gives the keyboard to the inspector, at once or as soon as it is there: to its first field, or to its first button where keys shall still
 * be the drawing's. What is typed next may come before the next frame does.
 */
export function focusInspector(part: 'field' | 'button'): void {
  const first = (selector: string) => document.querySelector<HTMLElement>(`#inspector ${selector}`);
  focusWhenThere(() => (part === 'field' && first(':is(input, textarea)')) || first('button'), { isNow: true });
}
