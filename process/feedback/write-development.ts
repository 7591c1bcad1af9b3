import type { Point } from './choose-points.ts';
import type { Paragraph, Sentence } from './composed.ts';
import type { Leading } from './frames.ts';
import { isMissing } from './is-missing.ts';
import { isSameOccasion } from './is-same-occasion.ts';
import { type Place, writePoint } from './write-point.ts';
import type { Writer } from './write-paragraphs.ts';

/** What could be developed, each point in a paragraph of its own: set against `strength`, the last thing that went well, or with words that lead to it. */
export function writeDevelopment(points: readonly Point[], strength: Point | undefined, writer: Writer): Paragraph[] {
  return points.map((point, at): Paragraph => {
    const leading = leadingOf(point, writer);
    const way = wayTo(point, at, strength !== undefined, writer);
    const place: Place = {
      isAgain: at > 0,
      isThere: way === 'however' && isSameOccasion(situationOf(strength), situationOf(point)),
      hasEffect: at === 0,
      contrasts: way === 'however',
      continues: writer.input.channel === 'sms' && at === 0 && way === 'lead',
      ...(way === 'within' ? { leads: leading } : {}),
    };
    const isLed = way === 'lead' && !(place.continues && isAdviceAlone(point));
    const first = isLed ? lead(at, leading, writer) : [];
    return { part: 'development', sentences: [...first, ...writePoint(point, place, writer)] };
  });
}

function situationOf(point: Point | undefined): string | null {
  return point?.kind === 'evidence' ? point.turned.situation : null;
}

type WayTo = 'however' | 'within' | 'lead';

function wayTo(point: Point, at: number, hasStrengths: boolean, { input, detail, chance }: Writer): WayTo {
  // Whoever goes on or waits gets advice, and "however" would take good news back.
  if (input.outcome !== 'reject') return 'lead';
  if (point.kind === 'anchor') return isAdviceAlone(point) || input.channel === 'sms' ? 'lead' : 'within';
  if (at > 0) return 'lead';
  const ways: WayTo[] = ['lead'];
  if (mayHoldLead(point, detail.withSituation) && !chance.repeats(point.turned.situation ?? ''))
    ways.push('within', 'within');
  if (input.channel === 'sms') return ways.at(-1) ?? 'lead';
  if (hasStrengths && input.apart !== true && isPlain(point)) ways.push('however');
  return chance.pick(ways, String) ?? 'lead';
}

// "In the presentation, things went less well: you …". What was looked back upon did not go less well then.
function mayHoldLead({ turned }: Point & { kind: 'evidence' }, withSituation: boolean): boolean {
  if (!withSituation || turned.behaviour.kind === 'whole') return false;
  const { situation, behaviour } = turned;
  if (situation === null) return false;
  return (
    isMissing(behaviour.verb + behaviour.rest) || !/^(?:när vi|på frågan|when we|when asked)(?!\p{L})/u.test(situation)
  );
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

function lead(at: number, leading: Leading, { input, frame }: Writer): Sentence[] {
  if (input.channel === 'sms') return at === 0 ? [frame(`developBriefly.${leading}`)] : [];
  return [frame(`${at === 0 ? 'develop' : 'developAgain'}.${leading}`)];
}

// In a no what was assessed below the middle weighed against; that it decided is not known, and not said.
function leadingOf(point: Point, { input }: Writer): Leading {
  if (input.outcome === 'advance') return 'ahead';
  if (input.outcome === 'other' || isAdviceAlone(point)) return 'advice';
  const level = point.kind === 'anchor' ? point.level : point.item.level;
  const weighs = level !== null && level < 3 ? 'weighed' : 'wanted';
  return `${weighs}${isMissing(saidIn(point, input.language)) ? 'Missing' : 'Slip'}`;
}

function saidIn(point: Point, language: 'sv' | 'en'): string {
  if (point.kind === 'anchor') return point.competency.anchors?.[point.level - 1]?.[language]?.toLowerCase() ?? '';
  const { behaviour } = point.turned;
  return behaviour.kind === 'whole' ? behaviour.text : behaviour.verb + behaviour.rest;
}
