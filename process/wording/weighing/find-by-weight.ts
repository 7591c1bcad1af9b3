import { allRules } from '../all-rules.ts';
import type { WordingFinding, WordingLanguage } from '../contract.ts';
import type { Token } from '../engine/to-tokens.ts';
import { rewrites } from '../rewrites.ts';
import type { Weights } from './contract.ts';
import { kindOf } from './kind-of.ts';
import { likeness } from './likeness.ts';
import { lines } from './lines.ts';
import type { WeighedSentence } from './weigh-text.ts';

const rulesByCode = new Map(allRules.map((rule) => [rule.code, rule]));

/**
 * What sentences are found for that weigh as much as those that should not be sent: by the rule whose sentences they are most like, at the words that
 * weigh most. It stops only what is beyond doubt.
 */
export function findByWeight(
  sentences: readonly WeighedSentence[],
  tokens: readonly Token[],
  kinds: Weights['kinds'],
  language: WordingLanguage,
): WordingFinding[] {
  return sentences.flatMap(({ weight, start, end, features }) => {
    if (weight < lines[language].advises) return [];
    const [from, to] = [tokens[start]?.from, tokens[end - 1]?.to];
    if (from === undefined || to === undefined) return [];
    const { code, reason, say, ...rule } = rulesByCode.get(kindOf(features, kinds) ?? '') ?? likeness;
    const severity = weight >= lines[language].blocks ? rule.severity : 'advises';
    const rewrite = rewrites[code]?.[language];
    return [{ from, to, code, severity, reason, suggestion: { say, ...(rewrite === undefined ? {} : { rewrite }) } }];
  });
}
