import type { Point } from './choose-points.ts';
import type { Sentence, Source } from './composed.ts';
import { isAdviceOn } from './is-advice-on.ts';
import { sayAnchor } from './say-anchor.ts';
import { sayPoint } from './say-point.ts';
import type { Writer } from './write-paragraphs.ts';

/** The sentences of one point; of what could be developed first what it concerns, and last how to go on. */
export function writePoint(point: Point, at: number, writer: Writer): Sentence[] {
  const said = point.kind === 'evidence' ? sayEvidence(point, at, writer) : sayLevel(point, at, writer);
  if (point.shows === 'strength') return said;
  return [...developLead(at, writer), ...said, ...growth(point, said, writer)];
}

function sayEvidence(point: Point & { kind: 'evidence' }, at: number, { input, detail, chance }: Writer): Sentence[] {
  const { item, shows, competency, turned } = point;
  const source: Source = {
    kind: 'evidence',
    scorecardId: item.scorecardId,
    competencyId: competency.id,
    evidenceId: item.evidence.id,
  };
  const { withSituation, withImpact } = detail;
  const said = sayPoint(turned, { shows, isAgain: at > 0, withSituation, withImpact }, input.language, chance);
  return said.map((text) => ({ text, source }));
}

// Of level 3 nothing is lacking, so what could be developed is said by the way on alone.
function sayLevel(
  { competency, level, shows }: Point & { kind: 'anchor' },
  at: number,
  { input, chance }: Writer,
): Sentence[] {
  if (shows === 'development' && level === 3) return [];
  const anchor = competency.anchors?.[level - 1]?.[input.language];
  const text =
    anchor &&
    sayAnchor(anchor, { stage: input.stage, isAgain: at > 0 && shows === 'strength' }, input.language, chance);
  return text ? [{ text, source: { kind: 'anchor', competencyId: competency.id, level } }] : [];
}

// The competency is not named: one slip is no verdict on a whole skill, and the sentence after it says what it is about.
function developLead(at: number, { input, frame }: Writer): Sentence[] {
  if (input.channel === 'sms') return at === 0 ? [frame('developBriefly')] : [];
  return [frame(at === 0 ? 'develop' : 'developAgain')];
}

function growth(point: Point, said: readonly Sentence[], { input, detail, frame }: Writer): Sentence[] {
  const { competency } = point;
  const level = point.kind === 'anchor' ? point.level : point.item.level;
  // Whoever did this already is not told to; and of what was not assessed nothing is known.
  if (!competency.inText || level === null || level > 3) return [];
  if (!detail.withGrowth && said.length > 0) return [];
  const way = competency.inText[input.language].growth;
  if (point.kind === 'evidence' && !isAdviceOn(way, said, input.stage)) return [];
  const { text } = frame('growth', { growth: way });
  return [{ text, source: { kind: 'anchor', competencyId: competency.id, level: 4 } }];
}
