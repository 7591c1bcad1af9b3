import type { Scorecard } from './contract.ts';

/** A scorecard as it is stored: its ratings have the form that they were checked for when they were handed in. */
export type ScorecardRow = {
  readonly id: string;
  readonly authorName: string;
  readonly language: string;
  readonly ratings: unknown;
  readonly privateNote: string;
};

/** Stored scorecards as the composer reads them. Holds private notes: whoever writes to a candidate leaves them out. */
export function toEvidence(rows: readonly ScorecardRow[]): Scorecard[] {
  return rows.map(({ id, authorName, language, ratings, privateNote }) => ({
    ...{ id, authorName, privateNote },
    language: language === 'en' ? 'en' : 'sv',
    ratings: ratings as Scorecard['ratings'],
  }));
}
