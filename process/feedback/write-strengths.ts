import type { Point } from './choose-points.ts';
import type { Paragraph, Sentence } from './composed.ts';
import { isSameOccasion } from './is-same-occasion.ts';
import { canPraise } from './say-point.ts';
import { type Place, writePoint } from './write-point.ts';
import type { Writer } from './write-paragraphs.ts';

const together = 2;

/** What went well, two points to a paragraph; said to be good by a sentence before it or by the points themselves. */
export function writeStrengths(points: readonly Point[], writer: Writer): Paragraph[] {
  const first = lead(points, writer);
  const isLed = first.length > 0 || writer.input.channel === 'sms';
  const effects = effectsOf(points, writer.detail.withStrengthImpact);
  const said = points.map((point, at) => writePoint(point, placeOf(at, points, isLed, effects, writer), writer));
  return said.flatMap((_, at): Paragraph[] => {
    if (at % together !== 0) return [];
    const sentences = said.slice(at, at + together).flat();
    return [{ part: 'strengths', sentences: at === 0 ? [...first, ...sentences] : sentences }];
  });
}

// What came of it is told of every other at most.
function effectsOf(points: readonly Point[], withEffects: boolean): ReadonlySet<Point> {
  const effects = new Set<Point>();
  for (const [at, point] of points.entries()) {
    const before = points[at - 1];
    const follows = before !== undefined && effects.has(before);
    if (withEffects && !follows && hasImpact(point)) effects.add(point);
  }
  return effects;
}

function hasImpact(point: Point): boolean {
  return point.kind === 'evidence' && point.turned.impact !== null;
}

function placeOf(
  at: number,
  points: readonly Point[],
  isLed: boolean,
  effects: ReadonlySet<Point>,
  { input, detail }: Writer,
): Place {
  const [before, point] = [points[at - 1], points[at]];
  const isThere =
    before !== undefined && point !== undefined && isSameOccasion(situationOf(before), situationOf(point));
  const hasEffect = point !== undefined && effects.has(point);
  const place = { isAgain: at > 0, isThere, hasEffect };
  // Right after a no, nothing in an SMS says that what follows is praise but the sentence itself.
  if (at === 0 && (input.channel === 'sms' || !isLed)) return { ...place, praises: !isLed || detail.withPraise };
  // The lead has said it once already.
  return hasEffect || at === 0 ? { ...place, praises: false } : place;
}

function situationOf(point: Point): string | null {
  return point.kind === 'evidence' ? point.turned.situation : null;
}

function lead(points: readonly Point[], { input, chance, frame }: Writer): Sentence[] {
  const [first] = points;
  if (input.channel === 'sms' || !first) return [];
  // As often the first sentence says itself that it was good.
  if (first.kind === 'anchor') return [];
  if (canPraise(first.turned, input.language) && chance.pick([true, false], String) === true) return [];
  return [frame(`before.${points.length > 1 ? 'several' : 'one'}`)];
}
