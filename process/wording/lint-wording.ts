import { allRules } from './all-rules.ts';
import type { WordingContext, WordingFinding, WordingLanguage } from './contract.ts';
import { compileLanguage, type CompiledLanguage } from './engine/compile-language.ts';
import { findByRules } from './engine/find-by-rules.ts';
import { findPeople } from './find-people.ts';
import { findScores } from './find-scores.ts';
import { isAddressed } from './is-addressed.ts';
import { english } from './lists/english.ts';
import { swedish } from './lists/swedish.ts';

/**
 * Everything in a text to a candidate that should not be sent, in reading order; `context` adds what this one must not learn. Pure; the first
 * call in a language makes its lists ready, which takes longer than any call after it.
 */
export function lintWording(text: string, language: WordingLanguage, context: WordingContext = {}): WordingFinding[] {
  const found = findByRules(text, compiledFor(language));
  const own = [...findPeople(text, context), ...findScores(text, context)];
  const others = [...own, ...found].filter((finding) => !isAddressed(text, finding, context));
  return withoutOverlaps(others).sort((one, other) => one.from - other.from || one.to - other.to);
}

const lists = { sv: swedish, en: english };
const compiled = new Map<WordingLanguage, CompiledLanguage>();

/** Made when a language is first asked for, and kept. */
function compiledFor(language: WordingLanguage): CompiledLanguage {
  const known = compiled.get(language);
  if (known) return known;
  const made = compileLanguage(allRules, lists[language], language);
  compiled.set(language, made);
  return made;
}

/** One finding for the same words: what blocks before what advises, then the longer. */
function withoutOverlaps(findings: readonly WordingFinding[]): WordingFinding[] {
  const rank = ({ severity, from, to }: WordingFinding) => (severity === 'blocks' ? 1_000_000 : 0) + (to - from);
  const kept: WordingFinding[] = [];
  for (const finding of [...findings].sort((one, other) => rank(other) - rank(one))) {
    if (!kept.some(({ from, to }) => finding.from < to && from < finding.to)) kept.push(finding);
  }
  return kept;
}
