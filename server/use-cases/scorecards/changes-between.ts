import type { ScorecardContent, ScorecardRevisionView } from '../../contract/scorecards.ts';

type Change = ScorecardRevisionView['changes'][number];
type Rating = ScorecardContent['ratings'][string];

/** What one revision says otherwise than the one before it: levels, evidence by competency, note and language. */
export function changesBetween(before: ScorecardContent, after: ScorecardContent): Change[] {
  const ids = [...new Set([...Object.keys(before.ratings), ...Object.keys(after.ratings)])];
  const whole = (['privateNote', 'language'] as const).filter((what) => before[what] !== after[what]);
  return [
    ...ids.flatMap((id) => changesOf(id, before.ratings[id] ?? blank, after.ratings[id] ?? blank)),
    ...whole.map((what): Change => ({ what, competencyId: null, from: null, to: null })),
  ];
}

const blank: Rating = { level: null, evidence: [] };

function changesOf(competencyId: string, before: Rating, after: Rating): Change[] {
  const old = new Map(before.evidence.map((one) => [one.id, one]));
  const now = new Set(after.evidence.map(({ id }) => id));
  const added = after.evidence.filter(({ id }) => !old.has(id)).length;
  const removed = before.evidence.filter(({ id }) => !now.has(id)).length;
  const changed = after.evidence.filter((one) => {
    const was = old.get(one.id);
    return was && textOf(was) !== textOf(one);
  }).length;
  const counted = { evidenceAdded: added, evidenceChanged: changed, evidenceRemoved: removed } as const;
  return [
    ...(before.level === after.level
      ? []
      : [{ what: 'level' as const, competencyId, from: before.level, to: after.level }]),
    ...Object.entries(counted).flatMap(([what, to]) =>
      to === 0 ? [] : [{ what: what as keyof typeof counted, competencyId, from: null, to }],
    ),
  ];
}

const textOf = ({ shows, situation, behaviour, impact }: Rating['evidence'][number]) =>
  [shows, situation, behaviour, impact].join('\n');
