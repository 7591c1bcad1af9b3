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

/** Words looked for, in the small language of `compilePattern`; with `instead` where other words can simply take their place. */
export type WordingPattern = string | { readonly find: string; readonly instead: string };

/** What one rule looks for in one language. */
export type RuleWords = {
  /** Wrong wherever it stands. */
  readonly says: readonly WordingPattern[];
  /** Wrong unless the sentence speaks of the work, of those it is done for, or of treating everybody alike. */
  readonly hints?: readonly WordingPattern[];
  /** Never meant, although the words are the same. */
  readonly innocent?: readonly string[];
  /** The sentence is not meant where one of these stands in it, unless the words found speak of the reader. */
  readonly innocentSentence?: readonly string[];
  /** The sentence is not meant where one of these stands in it, whoever it speaks of. */
  readonly excusedBy?: readonly string[];
};

/** One rule of wording: why, what to write instead, and what it looks for in each language. */
export type WordingRule = {
  readonly code: string;
  readonly severity: WordingSeverity;
  readonly reason: BothLanguages;
  readonly say: BothLanguages;
} & Readonly<Record<WordingLanguage, RuleWords>>;
