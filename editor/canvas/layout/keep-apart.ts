import { boundsOf, overlap, type Box } from './box.ts';

const gap = 64;

/** Parts of a drawing so that none lies on another, or on what stands there: each that does is moved below what it lies on. The earlier ones stay. */
export function keepApart(parts: readonly (readonly Box[])[], standing: readonly Box[] = []): Box[] {
  const settled: Box[] = [];
  for (const part of parts) {
    const down = distanceDown(part, [...standing, ...settled]);
    settled.push(...part.map((box) => ({ ...box, y: box.y + down })));
  }
  return settled;
}

function distanceDown(part: readonly Box[], settled: readonly Box[]): number {
  const bounds = boundsOf(part);
  if (!bounds) return 0;
  let { y } = bounds;
  const inTheWay = () => settled.filter((box) => overlap({ ...bounds, y }, box, gap / 2));
  for (let boxes = inTheWay(); boxes.length > 0; boxes = inTheWay())
    y = Math.max(...boxes.map((box) => box.y + box.height)) + gap;
  return y - bounds.y;
}
