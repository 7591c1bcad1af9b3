import type { WordingLanguage, WordingRule } from '../contract.ts';
import { lastOf } from '../last-of.ts';
import type { LanguageLists } from '../lists/contract.ts';
import { compileInParts } from './compile-in-parts.ts';
import type { Pattern } from './parse-pattern.ts';
import type { WordIndex } from './word-index.ts';

/** A rule ready to be run over texts of one language. */
export type CompiledRule = {
  readonly rule: WordingRule;
  readonly always: readonly Pattern[];
  readonly says: readonly Pattern[];
  readonly hints: readonly Pattern[];
  readonly not: readonly Pattern[];
};

/** All rules of one language, and what else reading it takes. */
export type CompiledLanguage = {
  readonly language: WordingLanguage;
  readonly index: WordIndex;
  /** Every list of words by its atom, for what weighs sentences. */
  readonly lists: readonly string[];
  readonly rules: readonly CompiledRule[];
  /** Patterns by which a sentence retells what was done, or tells what was asked for. */
  readonly retells: readonly Pattern[];
  /** Patterns by which it speaks of the work, or of those it is done for. */
  readonly frames: readonly Pattern[];
};

/** Parses every rule of a language and takes in the words that they ask for. */
export function compileLanguage(
  rules: readonly WordingRule[],
  lists: LanguageLists,
  language: WordingLanguage,
): CompiledLanguage {
  return lastOf(compileInParts(rules, lists, language));
}
