import { overlap, type Rect } from './box.ts';

/** Rectangles by id, and how far right of what pushes it each is moved. In pixels of the canvas. */
type Pushing = {
  readonly rects: ReadonlyMap<string, Rect>;
  /** What goes along when one is moved, itself included. */
  readonly withIt: (id: string, rects: ReadonlyMap<string, Rect>) => ReadonlySet<string>;
  readonly gap: number;
};

/** Below each other they may be as near as this. */
const margin = 8;
const grid = 8;

/**
 * The rectangles with room for what was moved or put in: whatever that lies on, and did not before, is moved to the right with what hangs on
 * it, and so on. What is left of the one in its way stays, and nothing moves left, up or down.
 */
export function pushRight(
  placed: string,
  first: string | undefined,
  { rects, withIt, gap }: Pushing,
): Map<string, Rect> {
  const now = new Map(rects);
  const moved = new Set([placed]);
  const push = (id: string, by: string) => {
    const [one, other] = [now.get(id), now.get(by)];
    if (!one || !other) return;
    const right = Math.ceil((other.x + other.width + gap - one.x) / grid) * grid;
    for (const along of withIt(id, now)) {
      const rect = now.get(along);
      if (!rect || along === placed || along === by) continue;
      now.set(along, { ...rect, x: rect.x + right });
      moved.add(along);
    }
  };
  if (first !== undefined) push(first, placed);
  // Each round moves something right of what stays, so it ends; the count is for drawings that nobody has thought of.
  for (let round = 0; round < rects.size * rects.size; round += 1) {
    const pair = firstPair(now, rects, moved, placed);
    if (!pair) break;
    push(...pair);
  }
  return now;
}

/** The leftmost pair that lies on each other and did not before: what is to be pushed, and by what. */
function firstPair(
  now: ReadonlyMap<string, Rect>,
  before: ReadonlyMap<string, Rect>,
  moved: ReadonlySet<string>,
  placed: string,
): [pushed: string, by: string] | undefined {
  const all = [...now].sort(([, one], [, other]) => one.x - other.x);
  for (const [at, [by, left]] of all.entries())
    for (const [id, right] of all.slice(at + 1)) {
      if (right.x >= left.x + left.width + margin) break;
      if (!(moved.has(by) || moved.has(id)) || !overlap(left, right, margin)) continue;
      const [one, other] = [before.get(by), before.get(id)];
      const wasSo = by !== placed && id !== placed && one && other && overlap(one, other, margin);
      if (!wasSo) return id === placed ? [by, id] : [id, by];
    }
  return undefined;
}
