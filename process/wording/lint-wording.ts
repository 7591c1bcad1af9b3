import type { WordingContext, WordingFinding, WordingLanguage } from './contract.ts';
import { findInSentences } from './find-in-sentences.ts';
import { findPeople } from './find-people.ts';
import { findScores } from './find-scores.ts';
import { isAddressed } from './is-addressed.ts';
import { readyLanguages } from './ready-languages.ts';

/**
 * Everything in a text to a candidate that should not be sent, in reading order; `context` adds what this one must not learn. Pure; the first
 * call in a language makes its lists ready, which takes longer than any call after it (`readyLanguages.inParts` can do that before).
 */
export function lintWording(text: string, language: WordingLanguage, context: WordingContext = {}): WordingFinding[] {
  const own = [...findPeople(text, context), ...findScores(text, context)];
  const found = [...own, ...findInSentences(text, readyLanguages.of(language))];
  const others = found.filter((finding) => !isAddressed(text, finding, context));
  return withoutOverlaps(others).sort((one, other) => one.from - other.from || one.to - other.to);
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
