import type { Rect } from './box.ts';

/** How far two rectangles are apart, 0 where they lie on each other. In pixels of the canvas. */
export function distanceBetween(one: Rect, other: Rect): number {
  const across = Math.max(one.x - other.x - other.width, other.x - one.x - one.width, 0);
  const down = Math.max(one.y - other.y - other.height, other.y - one.y - one.height, 0);
  return Math.hypot(across, down);
}
