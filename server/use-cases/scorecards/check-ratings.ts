import type { ScorecardContent } from '../../contract/scorecards.ts';
import type { Mistake } from '../../http/mistakes.ts';

type Ratings = ScorecardContent['ratings'];

/** What a scorecard still lacks before it can be handed in: every competency rated or not assessed but not all of them the latter, and evidence behind every level. */
export function checkRatings(ratings: Ratings, competencies: readonly { readonly id: string }[]): Mistake[] {
  const known = competencies.map(({ id }) => id);
  const path = (id: string, ...rest: readonly (string | number)[]) => ['body.ratings', id, ...rest].join('.');
  const evidenceIds = Object.values(ratings).flatMap(({ evidence }) => evidence.map(({ id }) => id));
  return [
    ...Object.keys(ratings)
      .filter((id) => !known.includes(id))
      .map((id) => ({ path: path(id), code: 'competency-unknown' as const })),
    ...known
      .filter((id) => !Object.hasOwn(ratings, id))
      .map((id) => ({ path: path(id), code: 'competency-missing' as const })),
    // It would open what others say, and count, without saying anything.
    ...(known.every((id) => ratings[id]?.level === null)
      ? [{ path: 'body.ratings', code: 'nothing-assessed' as const }]
      : []),
    ...Object.entries(ratings).flatMap(([id, { level, evidence }]) => [
      ...(level !== null && evidence.length === 0
        ? [{ path: path(id, 'evidence'), code: 'evidence-missing' as const }]
        : []),
      ...evidence.flatMap(({ behaviour }, at) =>
        behaviour === '' ? [{ path: path(id, 'evidence', at, 'behaviour'), code: 'behaviour-missing' as const }] : [],
      ),
    ]),
    ...(new Set(evidenceIds).size < evidenceIds.length
      ? [{ path: 'body.ratings', code: 'evidence-double' as const }]
      : []),
  ];
}

/** As it is handed in: without spaces around, and without evidence that nobody has written anything in. */
export function tidyContent({ language, ratings, privateNote }: ScorecardContent): ScorecardContent {
  const tidied = Object.entries(ratings).map(([id, { level, evidence }]) => {
    const trimmed = evidence.map(({ situation, behaviour, impact, ...one }) => ({
      ...one,
      situation: situation.trim(),
      behaviour: behaviour.trim(),
      impact: impact.trim(),
    }));
    return [id, { level, evidence: trimmed.filter((one) => one.situation + one.behaviour + one.impact !== '') }];
  });
  return { language, ratings: Object.fromEntries(tidied), privateNote: privateNote.trim() };
}
