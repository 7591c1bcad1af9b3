import type { Point } from './choose-points.ts';
import type { Paragraph, Sentence } from './composed.ts';
import type { Leading } from './frames.ts';
import { type Place, writePoint } from './write-point.ts';
import type { Writer } from './write-paragraphs.ts';

/** What could be developed, each point in a paragraph of its own: set against what went well, or after a sentence that leads to it. */
export function writeDevelopment(points: readonly Point[], hasStrengths: boolean, writer: Writer): Paragraph[] {
  const { input, chance } = writer;
  // To whoever goes on, "however" would take the good news back.
  const mayContrast = hasStrengths && input.apart !== true && input.outcome !== 'advance';
  const ways = mayContrast ? (['however', 'lead', 'lead'] as const) : (['lead'] as const);
  return points.map((point, at): Paragraph => {
    const isAgainst = at === 0 && isPlain(point) && chance.pick(ways, (way) => way) === 'however';
    const place: Place = {
      isAgain: at > 0,
      isThere: false,
      hasEffect: at === 0,
      contrasts: isAgainst && input.channel === 'email',
      continues: input.channel === 'sms' && at === 0,
    };
    const isLed = !place.contrasts && !(place.continues && isAdviceAlone(point));
    const first = isLed ? lead(at, leadingOf(point, writer), writer) : [];
    return { part: 'development', sentences: [...first, ...writePoint(point, place, writer)] };
  });
}

// Of level 3 nothing is said but how to go on, which has a beginning of its own.
function isAdviceAlone(point: Point): boolean {
  return point.kind === 'anchor' && point.level === 3;
}

// What holds a "but" of its own says itself what it stands against, and a sentence that is whole begins as it begins.
function isPlain(point: Point): boolean {
  if (point.kind === 'anchor' || point.turned.behaviour.kind === 'whole') return false;
  return !/(?<!\p{L})(?:men|but)(?!\p{L})/u.test(point.turned.behaviour.rest);
}

// The competency is not named: one slip is no verdict on a whole skill, and the sentence after it says what it is about.
function lead(at: number, leading: Leading, { input, frame }: Writer): Sentence[] {
  if (input.channel === 'sms') return at === 0 ? [frame(`developBriefly.${leading}`)] : [];
  return [frame(`${at === 0 ? 'develop' : 'developAgain'}.${leading}`)];
}

// In a no what was assessed below the middle weighed against; that it decided is not known, and not said.
function leadingOf(point: Point, { input }: Writer): Leading {
  if (input.outcome === 'advance') return 'ahead';
  if (input.outcome === 'other' || isAdviceAlone(point)) return 'advice';
  const level = point.kind === 'anchor' ? point.level : point.item.level;
  return level !== null && level < 3 ? 'weighed' : 'wanted';
}
