import type { BothLanguages } from '../problem.ts';

/** The languages in which texts to candidates are read. */
export type WordingLanguage = 'sv' | 'en';

/** `blocks` is refused unless somebody says why; `advises` is shown and goes through. */
export type WordingSeverity = 'blocks' | 'advises';

/**
 * A better way to say it: `say` in the language of whoever writes. In the text's own language, `replacement` can stand where the found words stand, and
 * `rewrite` where their sentence stands, with brackets to fill in.
 */
export type WordingSuggestion = {
  readonly say: BothLanguages;
  readonly replacement?: string | undefined;
  readonly rewrite?: string | undefined;
};

/** One thing in a text that a candidate should not be sent. `from` and `to` are offsets as of `text.slice(from, to)`. */
export type WordingFinding = {
  readonly from: number;
  readonly to: number;
  readonly code: string;
  readonly severity: WordingSeverity;
  readonly reason: BothLanguages;
  readonly suggestion: WordingSuggestion;
};

/** What the reader of a text must not learn from it. */
export type WordingContext = {
  /** Names of other candidates and of colleagues. */
  readonly people?: readonly string[];
  /** The name of whom the text is for: it is theirs to read, also where somebody else shares it. */
  readonly candidate?: string;
  /** What was scored, as numbers. */
  readonly scores?: readonly number[];
};

/** What one rule looks for in one language, one pattern a line in the small language of `parsePatterns`. */
export type RuleWords = {
  /** Words and phrases of its own by the name of their list, with commas between. */
  readonly lists?: Readonly<Record<string, string>>;
  /** Wrong wherever it stands. */
  readonly always?: string;
  /** Wrong unless the sentence retells what was done, or tells what was asked for. */
  readonly says: string;
  /** Wrong unless it does that, or speaks of the work or of those it is done for. */
  readonly hints?: string;
  /** Never meant, although the words are the same. */
  readonly not?: string;
};

/** One rule of wording: why, what to write instead, and what it looks for in each language. */
export type WordingRule = {
  readonly code: string;
  readonly severity: WordingSeverity;
  readonly reason: BothLanguages;
  readonly say: BothLanguages;
} & Readonly<Record<WordingLanguage, RuleWords>>;
