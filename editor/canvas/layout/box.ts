import type { Places } from '../edits/move-things.ts';

export type Rect = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** A step, or a note or area (`isMark`), where it stands on the canvas. In its pixels. */
export type Box = Rect & { readonly id: string; readonly isMark: boolean };

/** Where boxes stand, as new places for the edit that moves things. */
export function toPlaces(boxes: readonly Box[]): Places {
  const placesOf = (marks: boolean) =>
    Object.fromEntries(boxes.filter(({ isMark }) => isMark === marks).map(({ id, x, y }) => [id, { x, y }]));
  return { steps: placesOf(false), marks: placesOf(true) };
}

/** The smallest rectangle around all of them; undefined around nothing. */
export function boundsOf(rects: readonly Rect[]): Rect | undefined {
  if (rects.length === 0) return undefined;
  const x = Math.min(...rects.map((rect) => rect.x));
  const y = Math.min(...rects.map((rect) => rect.y));
  const right = Math.max(...rects.map((rect) => rect.x + rect.width));
  const bottom = Math.max(...rects.map((rect) => rect.y + rect.height));
  return { x, y, width: right - x, height: bottom - y };
}

/** Whether the middle of `inner` lies in `outer`: then it stands on it. */
export function standsOn(inner: Rect, outer: Rect): boolean {
  const x = inner.x + inner.width / 2;
  const y = inner.y + inner.height / 2;
  return x >= outer.x && x <= outer.x + outer.width && y >= outer.y && y <= outer.y + outer.height;
}

/** Whether two rectangles lie on each other, or nearer than `gap`. */
export function overlap(one: Rect, other: Rect, gap = 0): boolean {
  return (
    one.x < other.x + other.width + gap &&
    other.x < one.x + one.width + gap &&
    one.y < other.y + other.height + gap &&
    other.y < one.y + one.height + gap
  );
}

/** Whether nothing of `inner` lies outside `outer`. */
export function isWhollyIn(inner: Rect, outer: Rect): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}
