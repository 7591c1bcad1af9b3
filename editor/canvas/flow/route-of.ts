export type Point = { readonly x: number; readonly y: number };
export type Box = { readonly top: number; readonly bottom: number };

/** A connection from a port on the right edge of one card to the entry on the left edge of another. All in pixels of the canvas. */
export type Ends = {
  readonly from: Point;
  readonly to: Point;
  readonly fromBox: Box;
  readonly toBox: Box;
  /** Which of its card's ports it leaves by, from the top. */
  readonly port: number;
  readonly ports: number;
};

const out = 20;
const lane = 10;
const clear = 24;
const round = 16;
/** Ends this close in height are joined straight: a bend of a few pixels looks like a mistake. */
const level = 5;

/**
 * The corners of a connection in right angles. It turns close to where it leaves, each port in a lane of its own so that those of one card never
 * cross: going down the upper ones turn farther out, going up the lower ones. What leads back goes between the rows, or round the card.
 */
export function routeOf({ from, to, fromBox, toBox, port, ports }: Ends): Point[] {
  const turn = (down: boolean) => from.x + out + lane * (down ? ports - 1 - port : port);
  const forward = turn(to.y > from.y);
  if (forward <= to.x - clear / 2) {
    if (Math.abs(from.y - to.y) < level) return [from, to];
    return [from, { x: forward, y: from.y }, { x: forward, y: to.y }, to];
  }
  const height = heightBack(fromBox, toBox, port, port < ports / 2);
  const down = height > from.y;
  const right = turn(down) + (down ? lane / 2 : 0);
  const left = to.x - out;
  return [from, { x: right, y: from.y }, { x: right, y: height }, { x: left, y: height }, { x: left, y: to.y }, to];
}

/** Between the rows where there is room, each port a little apart and the way up above the way down; else over or under both cards. */
function heightBack(from: Box, to: Box, port: number, above: boolean): number {
  const apart = (port + 1) * 6;
  if (from.top - to.bottom >= clear)
    return (from.top + to.bottom) / 2 - Math.min(apart, (from.top - to.bottom) / 2 - 8);
  if (to.top - from.bottom >= clear)
    return (to.top + from.bottom) / 2 + Math.min(apart, (to.top - from.bottom) / 2 - 8);
  return above ? Math.min(from.top, to.top) - round : Math.max(from.bottom, to.bottom) + round;
}

/** The same as an SVG path whose corners are rounded by at most `radius`. */
export function roundedPath(points: readonly Point[], radius: number): string {
  return points
    .map((point, at) => {
      const [before, after] = [points[at - 1], points[at + 1]];
      if (!before) return `M${point.x} ${point.y}`;
      if (!after) return `L${point.x} ${point.y}`;
      const r = Math.min(radius, distance(before, point) / 2, distance(point, after) / 2);
      const [start, end] = [towards(point, before, r), towards(point, after, r)];
      return `L${start.x} ${start.y}Q${point.x} ${point.y} ${end.x} ${end.y}`;
    })
    .join('');
}

/** The middle of the longest stretch that lies flat: where a label has room. */
export function labelPlace(points: readonly Point[]): Point {
  const stretches = points.slice(1).map((to, at) => ({ from: points[at] ?? to, to }));
  const flat = stretches.filter(({ from, to }) => from.y === to.y);
  const longest = (flat.length > 0 ? flat : stretches).reduce(
    (best, next) => (distance(next.from, next.to) > distance(best.from, best.to) ? next : best),
    stretches[0] ?? { from: { x: 0, y: 0 }, to: { x: 0, y: 0 } },
  );
  return { x: (longest.from.x + longest.to.x) / 2, y: (longest.from.y + longest.to.y) / 2 };
}

function distance(a: Point, b: Point): number {
  return Math.hypot(b.x - a.x, b.y - a.y);
}

function towards(from: Point, to: Point, by: number): Point {
  const length = distance(from, to) || 1;
  return { x: from.x + ((to.x - from.x) / length) * by, y: from.y + ((to.y - from.y) / length) * by };
}
