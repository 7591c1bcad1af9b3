import type { CompiledLanguage } from './compile-language.ts';
import { fillerAtom } from './filler-atom.ts';
import type { Read } from './match-pattern.ts';
import { toTokens } from './to-tokens.ts';

/** A text as the patterns and weights of a language meet it. */
export function readText(text: string, { index, language }: CompiledLanguage): Read {
  const tokens = toTokens(text, language);
  const occurrences = index.find(tokens);
  const fillers = new Set(occurrences.of(fillerAtom).map(({ start }) => start));
  return { tokens, occurrences, isFiller: tokens.map((_, at) => fillers.has(at)) };
}
