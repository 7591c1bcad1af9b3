import { compilePattern } from './compile-pattern.ts';
import type { RuleWords, WordingLanguage, WordingPattern, WordingRule } from './contract.ts';

type Search = { readonly find: RegExp; readonly instead: string | undefined; readonly hint: boolean };

/** A rule ready to be run over texts of one language. */
export type CompiledRule = {
  readonly rule: WordingRule;
  readonly searches: readonly Search[];
  readonly innocent: RegExp | undefined;
  readonly innocentSentence: RegExp | undefined;
  readonly excusedBy: RegExp | undefined;
};

/** Compiles what a rule looks for in one language, an expression for each pattern: one for all grows too large for engines to make it fast. */
export function compileRule(rule: WordingRule, language: WordingLanguage): CompiledRule {
  const words: RuleWords = rule[language];
  const pattern = (patterns: readonly string[] | undefined) =>
    patterns && patterns.length > 0 ? compilePattern(patterns, language) : undefined;
  return {
    rule,
    searches: [...searchesFor(words.says, false, language), ...searchesFor(words.hints ?? [], true, language)],
    innocent: pattern(words.innocent),
    innocentSentence: pattern(words.innocentSentence),
    excusedBy: pattern(words.excusedBy),
  };
}

function searchesFor(patterns: readonly WordingPattern[], hint: boolean, language: WordingLanguage): Search[] {
  return patterns.map((pattern) => {
    const { find, instead } = typeof pattern === 'string' ? { find: pattern, instead: undefined } : pattern;
    return { find: compilePattern([find], language), instead, hint };
  });
}
