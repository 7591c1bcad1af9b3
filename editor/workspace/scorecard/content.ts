import type { DraftContent, ScorecardForm } from '../../../server/contract/scorecards.ts';

export type Rating = DraftContent['ratings'][string];
export type Item = Rating['evidence'][number];
export type Competency = ScorecardForm['competencies'][number];

/** Whether nothing has been written into a piece of evidence. */
export const isBlank = ({ situation, behaviour, impact }: Item): boolean =>
  `${situation}${behaviour}${impact}`.trim() === '';

/** What a rating lacks before it can be handed in, as the key of its words; undefined where it is whole. */
export function lackOf(rating: Rating | undefined): 'needsLevel' | 'needsEvidence' | 'needsBehaviour' | undefined {
  if (rating?.level === undefined) return 'needsLevel';
  const written = rating.evidence.filter((item) => !isBlank(item));
  if (written.some(({ behaviour }) => behaviour.trim() === '')) return 'needsBehaviour';
  return rating.level !== null && written.length === 0 ? 'needsEvidence' : undefined;
}

/** Whether two contents say the same, in whatever order their keys have come. */
export function isSameContent(one: DraftContent, other: DraftContent): boolean {
  return print(one) === print(other);
}

function print({ language, privateNote, ratings }: DraftContent): string {
  const ids = Object.keys(ratings).toSorted();
  const rated = ids.map((id) => {
    const items = ratings[id]?.evidence.filter((item) => !isBlank(item)) ?? [];
    return [
      id,
      ratings[id]?.level ?? 'none',
      items.map((item) => [item.id, item.shows, item.situation, item.behaviour, item.impact]),
    ];
  });
  return JSON.stringify([language, privateNote, rated]);
}

/** What one goes on with: the draft, or what was handed in last, or nothing. */
export function startOf({ draft, handedIn }: ScorecardForm, language: DraftContent['language']): DraftContent {
  const found = draft ?? handedIn;
  if (!found) return { language, ratings: {}, privateNote: '' };
  return { language: found.language, ratings: found.ratings, privateNote: found.privateNote };
}
