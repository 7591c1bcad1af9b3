import type { RuleWords, WordingLanguage, WordingRule } from '../contract.ts';
import type { LanguageLists } from '../lists/contract.ts';
import { type Pattern, parsePatterns } from './parse-pattern.ts';
import { WordIndex } from './word-index.ts';

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

export const fillerAtom = '{filler}';

/** Parses every rule of a language and takes in the words that they ask for. */
export function compileLanguage(
  rules: readonly WordingRule[],
  { lists, retells, frames }: LanguageLists,
  language: WordingLanguage,
): CompiledLanguage {
  const words = withOwnLists(lists, rules, language);
  const compiled = {
    language,
    index: new WordIndex(words, language),
    lists: Object.keys(words)
      .map((name) => `{${name}}`)
      .filter((atom) => atom !== fillerAtom),
    rules: rules.map((rule) => compileRule(rule, rule[language])),
    retells: parsePatterns(retells),
    frames: parsePatterns(frames),
  };
  for (const atom of [fillerAtom, ...compiled.lists]) compiled.index.add(atom);
  for (const { needs, without } of patternsOf(compiled)) {
    for (const steps of [...needs, ...without]) for (const { atom } of steps) compiled.index.add(atom);
  }
  return compiled;
}

function withOwnLists(
  lists: LanguageLists['lists'],
  rules: readonly WordingRule[],
  language: WordingLanguage,
): LanguageLists['lists'] {
  return Object.assign({}, lists, ...rules.map((rule) => rule[language].lists));
}

function compileRule(rule: WordingRule, { always = '', says, hints = '', not = '' }: RuleWords): CompiledRule {
  return {
    rule,
    always: parsePatterns(always),
    says: parsePatterns(says),
    hints: parsePatterns(hints),
    not: parsePatterns(not),
  };
}

const patternsOf = ({ rules, retells, frames }: Pick<CompiledLanguage, 'rules' | 'retells' | 'frames'>) => [
  ...rules.flatMap(({ always, says, hints, not }) => [...always, ...says, ...hints, ...not]),
  ...retells,
  ...frames,
];
