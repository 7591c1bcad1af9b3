import type { Place } from '../edits/add-step.ts';
import { boundsOf, overlap, type Rect } from './box.ts';
import { levelOf, type Part } from './part.ts';
import { ranksOf } from './ranks-of.ts';
import { spineOf } from './spine-of.ts';

const gap = { x: 112, y: 48 };
/** Room that a line needs from a card that it passes, and from another line. */
const beside = 14;
const stride = 16;
const wrongSide = 600;

/**
 * Where the steps of one part stand, from the first step of its good way at 0, 0: that way in one straight row, in columns by `ranksOf`;
 * what leads back above it, the rest below, each as near as it can to where it is entered and not in the way of a line.
 */
export function placePart(part: Part): Map<string, Place> {
  const ranks = ranksOf(part);
  const rank = (id: string) => ranks.get(id) ?? 0;
  const columns = columnsOf(part, ranks);
  const x = (id: string) => columns[rank(id)] ?? 0;
  const spine = spineOf(part, ranks);
  const [first = ''] = spine;
  const height = levelOf(part, first);
  const places = new Map<string, Place>(spine.map((id) => [id, { x: x(id), y: height - levelOf(part, id) }]));
  const cards = spine.map((id) => cardOf(part, places, id));
  const row = boundsOf(cards);
  const lines: Rect[] = row ? [{ x: row.x, y: height, width: row.width, height: 0 }] : [];

  const others = part.ids.filter((id) => !places.has(id)).sort((a, b) => rank(a) - rank(b));
  for (const id of others) {
    const into = part.connections.filter(({ from, to }) => to === id && places.has(from) && rank(from) < rank(id));
    const { width, height: tall } = part.sizeOf(id);
    const level = levelOf(part, id);
    const wanted = levelOfEntry(part, places, into) ?? height;
    const isAbove = goesAbove(part, id, places, spine, rank, height);
    const passed = (at: number): Rect[] =>
      into.flatMap(({ from }) => {
        const begin = columns[rank(from) + 1] ?? 0;
        return begin < x(id) ? [{ x: begin, y: at, width: x(id) - begin, height: 0 }] : [];
      });
    const isFree = (at: number) => {
      const card = { x: x(id), y: at - level, width, height: tall };
      return (
        !cards.some((other) => overlap(card, other, gap.y)) &&
        !lines.some((line) => overlap(card, line, beside)) &&
        !passed(at).some((way) => cards.some((other) => overlap(way, other, beside))) &&
        !passed(at).some((way) => lines.some((line) => overlap(way, line, beside)))
      );
    };
    const at = nearestFree(wanted, isFree, (y) => (y < height === isAbove ? 0 : wrongSide));
    places.set(id, { x: x(id), y: at - level });
    cards.push(cardOf(part, places, id));
    lines.push(...passed(at));
  }
  return places;
}

function columnsOf(part: Part, ranks: ReadonlyMap<string, number>): number[] {
  const columns: number[] = [];
  let x = 0;
  for (let rank = 0; rank <= Math.max(...ranks.values()); rank += 1) {
    columns.push(x);
    const widths = part.ids.filter((id) => ranks.get(id) === rank).map((id) => part.sizeOf(id).width);
    x += Math.max(...widths) + gap.x;
  }
  return columns;
}

function cardOf(part: Part, places: ReadonlyMap<string, Place>, id: string): Rect {
  return { ...(places.get(id) ?? { x: 0, y: 0 }), ...part.sizeOf(id) };
}

function levelOfEntry(part: Part, places: ReadonlyMap<string, Place>, into: Part['connections']): number | undefined {
  const levels = into.map(({ from, exit }) => (places.get(from)?.y ?? 0) + levelOf(part, from, exit));
  return levels.length === 0 ? undefined : levels.reduce((sum, level) => sum + level, 0) / levels.length;
}

/** On the side of the step that leads to it; from the good way itself, above where it leads back to that way. */
function goesAbove(
  part: Part,
  id: string,
  places: ReadonlyMap<string, Place>,
  spine: readonly string[],
  rank: (id: string) => number,
  height: number,
): boolean {
  const before = part.connections.find(({ from, to }) => to === id && places.has(from) && !spine.includes(from));
  if (before) return (places.get(before.from)?.y ?? 0) + levelOf(part, before.from) < height;
  return part.connections.some(({ from, to }) => from === id && spine.includes(to) && rank(to) <= rank(id));
}

/** The nearest height that is free, where one on the wrong side counts as farther. */
function nearestFree(wanted: number, isFree: (y: number) => boolean, penalty: (y: number) => number): number {
  let best = { y: wanted, cost: Number.POSITIVE_INFINITY };
  for (let away = 0; away < best.cost; away += stride)
    for (const y of [wanted + away, wanted - away]) {
      const cost = away + penalty(y);
      if (cost < best.cost && isFree(y)) best = { y, cost };
    }
  return best.y;
}
