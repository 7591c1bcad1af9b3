import type { CompiledLanguage } from '../engine/compile-language.ts';
import type { Read } from '../engine/match-pattern.ts';
import type { Feature } from './contract.ts';
import { featuresOf } from './features-of.ts';
import { type Weighed, weighSentence } from './weigh-sentence.ts';

/** A sentence of a text with what it weighs, and by what. */
export type WeighedSentence = Weighed & { readonly sentence: number; readonly features: readonly Feature[] };

const shortest = 3;

/** Every sentence of a text with what it weighs; those of two words or fewer say too little to be weighed. */
export function weighText(
  { tokens, occurrences }: Read,
  { lists, language }: CompiledLanguage,
  weights: Int8Array,
): readonly WeighedSentence[] {
  const weighed: WeighedSentence[] = [];
  for (let from = 0, to = 0; from < tokens.length; from = to) {
    const sentence = tokens[from]?.sentence ?? -1;
    while (to < tokens.length && tokens[to]?.sentence === sentence) to += 1;
    if (to - from < shortest) continue;
    const features = featuresOf({ tokens, from, to }, lists, occurrences, language);
    weighed.push({ sentence, features, ...weighSentence(features, weights) });
  }
  return weighed;
}
