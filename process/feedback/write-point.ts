import { advise, faultOf } from './advise.ts';
import type { Point } from './choose-points.ts';
import type { Sentence, Source } from './composed.ts';
import { leads as englishLeads } from './english/leads.ts';
import { sayAnchor } from './say-anchor.ts';
import { sayPoint, type Wish } from './say-point.ts';
import { leads as swedishLeads } from './swedish/leads.ts';
import { withoutCapital } from './tokens.ts';
import type { Writer } from './write-paragraphs.ts';

/** How a point stands in its text. */
export type Place = Pick<Wish, 'isAgain' | 'praises' | 'contrasts' | 'continues' | 'leads'> & {
  /** The point before it was seen on the same occasion. */
  readonly isThere: boolean;
  /** What came of it is told. */
  readonly hasEffect: boolean;
};

/** The sentences of one point; of what could be developed last how to go on. */
export function writePoint(point: Point, place: Place, writer: Writer): Sentence[] {
  const said = point.kind === 'evidence' ? sayEvidence(point, place, writer) : sayLevel(point, place, writer);
  return point.shows === 'strength' ? said : [...said, ...growth(point, said, writer)];
}

function sayEvidence(
  { item, shows, competency, turned }: Point & { kind: 'evidence' },
  { isThere, hasEffect, ...place }: Place,
  { input, detail, chance }: Writer,
): Sentence[] {
  const source: Source = {
    kind: 'evidence',
    scorecardId: item.scorecardId,
    competencyId: competency.id,
    evidenceId: item.evidence.id,
  };
  const wish: Wish = {
    ...place,
    shows,
    withSituation: detail.withSituation && !isThere,
    withImpact: hasEffect && detail.withImpact,
  };
  return sayPoint(turned, wish, input.language, chance).map((text) => ({ text, source }));
}

// Of level 3 nothing is lacking, so what could be developed is said by the way on alone.
function sayLevel(
  { competency, level, shows }: Point & { kind: 'anchor' },
  { isAgain, continues, leads }: Place,
  { input, frame }: Writer,
): Sentence[] {
  const anchor = competency.anchors?.[level - 1]?.[input.language];
  if ((shows === 'development' && level === 3) || !anchor || !competency.inText) return [];
  const lead = leads && (input.language === 'sv' ? swedishLeads : englishLeads)[leads];
  const praise = isAgain ? 'again' : 'first';
  const way = input.channel === 'sms' || shows === 'development' ? (lead === undefined ? 'plain' : 'fault') : praise;
  const said = sayAnchor(anchor, competency.inText, input.language, (words) =>
    frame(`level.${way}`, lead === undefined ? words : { ...words, lead }),
  );
  if (!said) return [];
  const text = continues ? withoutCapital(said.text) : said.text;
  return [{ text, source: { kind: 'anchor', competencyId: competency.id, level } }];
}

function growth(point: Point, said: readonly Sentence[], { input, detail, frame, told }: Writer): Sentence[] {
  const { competency } = point;
  if (!competency.advice) return [];
  if (!detail.withGrowth && said.length > 0) return [];
  const text = said.map((sentence) => sentence.text).join(' ');
  // A level tells of how something is done.
  const fault = faultOf(point.kind === 'anchor' ? '' : text, input.stage, input.language);
  const way = advise(competency.advice, text, fault, input.language);
  if (told.has(way)) return [];
  told.add(way);
  return [
    {
      text: frame(`growth.${fault}`, { growth: way }).text,
      source: { kind: 'anchor', competencyId: competency.id, level: 4 },
    },
  ];
}
