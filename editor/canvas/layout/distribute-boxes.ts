import type { Box } from './box.ts';

/** The boxes with the same space between each and the next; the first and the last stay. */
export function distributeBoxes(boxes: readonly Box[], axis: 'row' | 'column'): Box[] {
  const [start, size] = axis === 'row' ? (['x', 'width'] as const) : (['y', 'height'] as const);
  const sorted = [...boxes].sort((a, b) => a[start] - b[start]);
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (!first || !last || sorted.length < 3) return [...boxes];
  const taken = sorted.reduce((sum, box) => sum + box[size], 0);
  const gap = (last[start] + last[size] - first[start] - taken) / (sorted.length - 1);
  let at = first[start];
  return sorted.map((box) => {
    const moved = { ...box, [start]: at };
    at += box[size] + gap;
    return moved;
  });
}
