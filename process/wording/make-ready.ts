import { allRules } from './all-rules.ts';
import type { WordingLanguage } from './contract.ts';
import { compileInParts } from './engine/compile-in-parts.ts';
import type { CompiledLanguage } from './engine/compile-language.ts';
import { english } from './lists/english.ts';
import { swedish } from './lists/swedish.ts';
import { bucketLetters } from './weighing/bucket-letters.ts';
import type { Weights } from './weighing/contract.ts';

/** The rules and weights of a language, ready to read texts by. */
export type Ready = {
  readonly rules: CompiledLanguage;
  readonly kinds: Weights['kinds'];
  readonly weights: Int8Array;
};

const lists = { sv: swedish, en: english };

/** Makes the rules of a language ready together with weights, part by part; all of it takes longer than reading many texts. */
export function* makeReady({ kinds, ...letters }: Weights, language: WordingLanguage): Generator<undefined, Ready> {
  const weights = bucketLetters.read(letters);
  yield;
  const rules = yield* compileInParts(allRules, lists[language], language);
  return { rules, kinds, weights };
}
