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
  const said = points.map((point, at) => writePoint(point, placeOf(at, points, isLed), writer));
  return said.flatMap((_, at): Paragraph[] => {
    if (at % together !== 0) return [];
    const sentences = said.slice(at, at + together).flat();
    return [{ part: 'strengths', sentences: at === 0 ? [...first, ...sentences] : sentences }];
  });
}

function placeOf(at: number, points: readonly Point[], isLed: boolean): Place {
  const [before, point] = [points[at - 1], points[at]];
  const isThere =
    before !== undefined && point !== undefined && isSameOccasion(situationOf(before), situationOf(point));
  const isBare = point?.kind === 'evidence' && point.turned.impact === null;
  return { isAgain: at > 0, isThere, praises: isBare || (at === 0 && !isLed) };
}

function situationOf(point: Point): string | null {
  return point.kind === 'evidence' ? point.turned.situation : null;
}

function lead(points: readonly Point[], { input, detail, frame }: Writer): Sentence[] {
  const [first] = points;
  if (input.channel === 'sms' || !first) return [];
  const job = detail.withJob ? input.job?.trim() || undefined : undefined;
  if (job !== undefined) return [frame('beforeForJob', { job })];
  // What a level says is introduced by its own words.
  if (first.kind === 'anchor') return [];
  const said = frame('before');
  return said.text === '' ? [] : [said];
}
