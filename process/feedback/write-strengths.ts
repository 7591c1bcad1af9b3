import type { Point } from './choose-points.ts';
import type { Paragraph, Sentence } from './composed.ts';
import { isSameOccasion } from './is-same-occasion.ts';
import { type Place, writePoint } from './write-point.ts';
import type { Writer } from './write-paragraphs.ts';

const together = 2;

/** What went well, two points to a paragraph; said to be good by a sentence before it or by the points themselves. */
export function writeStrengths(points: readonly Point[], writer: Writer): Paragraph[] {
  const first = lead(points, writer);
  const isLed = first.length > 0 || writer.input.channel === 'sms';
  const effects = effectsOf(points, isLed, writer.detail.withStrengthImpact);
  const said = points.map((point, at) => writePoint(point, placeOf(at, points, isLed, effects, writer), writer));
  return said.flatMap((_, at): Paragraph[] => {
    if (at % together !== 0) return [];
    const sentences = said.slice(at, at + together).flat();
    return [{ part: 'strengths', sentences: at === 0 ? [...first, ...sentences] : sentences }];
  });
}

// What came of it is told of every other at most, and not of what is praised in its own sentence.
function effectsOf(points: readonly Point[], isLed: boolean, withEffects: boolean): ReadonlySet<Point> {
  const effects = new Set<Point>();
  for (const [at, point] of points.entries()) {
    const before = points[at - 1];
    const follows = (before !== undefined && effects.has(before)) || (at === 0 && !isLed);
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
  // Nothing leads to the first in an SMS, so it says itself that it was good where no effect does.
  const isAlone = at === 0 && (input.channel === 'sms' ? !hasEffect && detail.withPraise : !isLed);
  const praises = (point?.kind === 'evidence' && !hasImpact(point)) || isAlone;
  return { isAgain: at > 0, isThere, hasEffect, praises };
}

function situationOf(point: Point): string | null {
  return point.kind === 'evidence' ? point.turned.situation : null;
}

function lead(points: readonly Point[], { input, detail, chance, frame }: Writer): Sentence[] {
  const [first] = points;
  if (input.channel === 'sms' || !first) return [];
  const job = detail.withJob ? input.job?.trim() || undefined : undefined;
  if (job !== undefined) return [frame('beforeForJob', { job })];
  // Now and then the first sentence says itself that it was good, which what a level describes cannot.
  const canPraise = points.length > 1 && first.kind === 'evidence' && first.turned.behaviour.kind === 'predicate';
  const isLed = chance.pick(['lead', 'led', 'first', 'none'] as const, (way) => way) !== 'none';
  return canPraise && !isLed ? [] : [frame('before')];
}
