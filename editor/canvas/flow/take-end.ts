import type { TouchEvent } from 'react';

/** Lets a finger drag the end of a connection: React Flow takes ends by the mouse alone, and from there follows either. */
export function takeEnd({ touches, target }: TouchEvent): void {
  const finger = touches[0];
  if (!finger || touches.length > 1 || !(target instanceof Element)) return;
  if (!target.classList.contains('react-flow__edgeupdater')) return;
  const { clientX, clientY } = finger;
  target.dispatchEvent(new MouseEvent('mousedown', { bubbles: true, cancelable: true, button: 0, clientX, clientY }));
}
