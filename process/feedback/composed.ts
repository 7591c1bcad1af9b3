import type { BothLanguages } from '../problem.ts';

/** What a sentence rests on: an item of evidence, a level of a competency, or nothing but the form of a letter. */
export type Source =
  | {
      readonly kind: 'evidence';
      readonly scorecardId: string;
      readonly competencyId: string;
      readonly evidenceId: string;
    }
  | { readonly kind: 'anchor'; readonly competencyId: string; readonly level: number }
  | { readonly kind: 'frame'; readonly id: string };

export type Sentence = { readonly text: string; readonly source: Source };

/** Which part of the letter a paragraph is, in the order of the letter. */
export type Part = 'greeting' | 'opening' | 'strengths' | 'development' | 'closing' | 'signature';

export type Paragraph = { readonly part: Part; readonly sentences: readonly Sentence[] };

/** Why an item of a scorecard, or a field of it, is not in the text. */
export type LeftOutReason =
  | 'email'
  | 'link'
  | 'personalNumber'
  | 'phone'
  | 'money'
  | 'address'
  | 'score'
  | 'name'
  | 'language'
  | 'grammar'
  | 'wording'
  | 'same'
  | 'room'
  | 'nothingStrong'
  | 'nothingToDevelop';

export type LeftOut = {
  readonly reason: LeftOutReason;
  readonly scorecardId?: string;
  readonly competencyId?: string;
  readonly evidenceId?: string;
  /** The field that was left out by itself; without it, the whole item was. */
  readonly field?: 'situation' | 'impact';
  /** The level's sentence stands in the text instead. */
  readonly level?: number;
};

/** How hard a text is to read: LIX for Swedish (low is easy), Flesch for English (high is easy). */
export type ReadingEase = {
  readonly measure: 'lix' | 'flesch';
  readonly value: number;
  readonly meaning: BothLanguages;
};

export type Composed = {
  readonly paragraphs: readonly Paragraph[];
  readonly leftOut: readonly LeftOut[];
  readonly readingEase: ReadingEase;
};
