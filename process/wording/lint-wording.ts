import { allRules } from './all-rules.ts';
import type { WordingContext, WordingFinding, WordingLanguage, WordingRule } from './contract.ts';
import { findPeople } from './find-people.ts';
import { findScores } from './find-scores.ts';
import { compileRule, type CompiledRule } from './compile-rule.ts';
import { isAddressed } from './is-addressed.ts';
import { matchesOf } from './matches-of.ts';
import { readingOf } from './reading.ts';
import { toPlain } from './to-plain.ts';

/**
 * Everything in a text to a candidate that should not be sent, in reading order; `context` adds what this one must not learn. Pure, and
 * below ten milliseconds for a letter of 2,000 characters.
 */
export function lintWording(text: string, language: WordingLanguage, context: WordingContext = {}): WordingFinding[] {
  const plain = toPlain(text, language);
  const reading = readingOf(language);
  const found = compiledFor(language).flatMap((rule) => matchesOf(rule, reading, plain, text));
  const own = [...findPeople(text, context), ...findScores(text, context)];
  const others = [...own, ...found].filter((finding) => !isAddressed(text, finding, context));
  return withoutOverlaps(others).sort((one, other) => one.from - other.from || one.to - other.to);
}

const compiled = new Map<WordingLanguage, readonly CompiledRule[]>();

function compiledFor(language: WordingLanguage): readonly CompiledRule[] {
  const known = compiled.get(language);
  if (known) return known;
  const made = allRules.map((rule: WordingRule) => compileRule(rule, language));
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
