import type { KeyboardEvent } from 'react';

/** Escape in the words of a note or area goes back to the note or area itself, which the keys of the canvas then mean. */
export function leaveWords(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'Escape') return;
  event.stopPropagation();
  event.currentTarget.closest<HTMLElement>('.react-flow__node')?.focus({ preventScroll: true });
}
