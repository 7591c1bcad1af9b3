import { focusWhenThere } from '../../focus-when-there.ts';

/** Unfolds that part of the inspector, once it is drawn, and leads the keyboard to it. */
export function unfold(place: string): void {
  focusWhenThere(() => {
    const part = document.querySelector<HTMLDetailsElement>(`#inspector details[data-place="${CSS.escape(place)}"]`);
    if (part && !part.open) part.open = true;
    return part?.querySelector('summary');
  });
}
