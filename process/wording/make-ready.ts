import { allRules } from './all-rules.ts';
import type { WordingLanguage } from './contract.ts';
import { type CompiledLanguage, compileLanguage } from './engine/compile-language.ts';
import { english } from './lists/english.ts';
import { swedish } from './lists/swedish.ts';
import { bucketLetters } from './weighing/bucket-letters.ts';
import type { Weights } from './weighing/contract.ts';

/** The rules and weights of a language, ready to read texts by. */
export type Ready = {
  readonly rules: CompiledLanguage;
  readonly kinds: Weights['kinds'];
  readonly weights: Float32Array;
};

const lists = { sv: swedish, en: english };

/** Makes the rules of a language ready together with weights; it takes longer than reading many texts by them. */
export function makeReady({ buckets, kinds }: Weights, language: WordingLanguage): Ready {
  const rules = compileLanguage(allRules, lists[language], language);
  return { rules, kinds, weights: bucketLetters.read(buckets) };
}
