import type { Rect } from './box.ts';

/** A line that shows what is level: at `at` across the axis, drawn from `from` to `to` along it. In pixels of the canvas. */
export type Guide = { readonly axis: 'x' | 'y'; readonly at: number; readonly from: number; readonly to: number };
export type Snap = { readonly dx: number; readonly dy: number; readonly guides: readonly Guide[] };

/** How far what is dragged has to give way so that an edge or the middle of it is level with another's, nearer than `tolerance`; and what is level then. */
export function snapTo(moving: Rect, others: readonly Rect[], tolerance: number): Snap {
  const dx = nearest(moving, others, 'x', tolerance);
  const dy = nearest(moving, others, 'y', tolerance);
  const snapped = { ...moving, x: moving.x + (dx ?? 0), y: moving.y + (dy ?? 0) };
  return {
    dx: dx ?? 0,
    dy: dy ?? 0,
    guides: [
      ...(dx === undefined ? [] : guidesOf(snapped, others, 'x')),
      ...(dy === undefined ? [] : guidesOf(snapped, others, 'y')),
    ],
  };
}

function nearest(moving: Rect, others: readonly Rect[], axis: 'x' | 'y', tolerance: number): number | undefined {
  let best: number | undefined;
  for (const other of others)
    for (const at of linesOf(other, axis))
      for (const own of linesOf(moving, axis)) {
        const by = at - own;
        if (Math.abs(by) <= tolerance && (best === undefined || Math.abs(by) < Math.abs(best))) best = by;
      }
  return best;
}

function guidesOf(moving: Rect, others: readonly Rect[], axis: 'x' | 'y'): Guide[] {
  return linesOf(moving, axis).flatMap((at) => {
    const level = others.filter((other) => linesOf(other, axis).some((line) => Math.abs(line - at) < 0.5));
    if (level.length === 0) return [];
    const spans = [moving, ...level].map((rect) => spanOf(rect, axis));
    return [{ axis, at, from: Math.min(...spans.map(([from]) => from)), to: Math.max(...spans.map(([, to]) => to)) }];
  });
}

/** Both edges and the middle. */
function linesOf(rect: Rect, axis: 'x' | 'y'): readonly number[] {
  const [start, size] = axis === 'x' ? [rect.x, rect.width] : [rect.y, rect.height];
  return [start, start + size / 2, start + size];
}

function spanOf(rect: Rect, axis: 'x' | 'y'): readonly [from: number, to: number] {
  return axis === 'x' ? [rect.y, rect.y + rect.height] : [rect.x, rect.x + rect.width];
}
