import type { Point } from './route-of.ts';

export type Line = { readonly id: string; readonly words: string; readonly points: readonly Point[] };
export type Rect = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
type Stretch = { readonly from: number; readonly to: number };

/** About how wide a letter of a label is, in pixels of the canvas. */
const letter = 6.4;
const tall = 16;
const margin = 8;

/**
 * Where the words of each line have room on a flat stretch of it: clear of every card, of the other lines and of the words before them. A line
 * whose words have no room is left out.
 */
export function labelPlaces(lines: readonly Line[], cards: readonly Rect[]): Map<string, Point> {
  const places = new Map<string, Point>();
  const words: Rect[] = [];
  const drawn = lines.map(({ id, points }) => ({ id, rects: stretchesOf(points) }));
  for (const line of lines) {
    if (line.words === '') continue;
    const others = drawn.filter(({ id }) => id !== line.id).flatMap(({ rects }) => rects);
    const width = line.words.length * letter + 2 * margin;
    const place = roomOn(line.points, width, [...cards, ...words, ...others]);
    if (!place) continue;
    places.set(line.id, place);
    words.push({ x: place.x - width / 2, y: place.y - tall / 2, width, height: tall });
  }
  return places;
}

/** The middle of the longest piece of a flat stretch that nothing lies in, where it is wide enough. */
function roomOn(points: readonly Point[], width: number, obstacles: readonly Rect[]): Point | undefined {
  let best: Point | undefined;
  let longest = width;
  for (const { x, y, width: length, height } of stretchesOf(points)) {
    if (height > 0 || length < longest) continue;
    const near = obstacles.filter((one) => one.y < y + tall / 2 && one.y + one.height > y - tall / 2);
    for (const { from, to } of freeOf({ from: x, to: x + length }, near)) {
      if (to - from < longest) continue;
      longest = to - from;
      best = { x: (from + to) / 2, y };
    }
  }
  return best;
}

/** What is left of a stretch beside what lies on it. */
function freeOf(whole: Stretch, obstacles: readonly Rect[]): Stretch[] {
  const free: Stretch[] = [];
  let { from } = whole;
  for (const { x, width } of obstacles.toSorted((a, b) => a.x - b.x)) {
    if (x + width + margin < from) continue;
    if (x - margin > whole.to) break;
    free.push({ from, to: x - margin });
    from = Math.max(from, x + width + margin);
  }
  return [...free, { from, to: whole.to }].filter((one) => one.to > one.from);
}

function stretchesOf(points: readonly Point[]): Rect[] {
  return points.slice(1).map((to, at) => {
    const from = points[at] ?? to;
    return {
      x: Math.min(from.x, to.x),
      y: Math.min(from.y, to.y),
      width: Math.abs(to.x - from.x),
      height: Math.abs(to.y - from.y),
    };
  });
}
