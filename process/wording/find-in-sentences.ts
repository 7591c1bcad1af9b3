import type { WordingFinding } from './contract.ts';
import { findByRules } from './engine/find-by-rules.ts';
import { readText } from './engine/read-text.ts';
import type { Ready } from './make-ready.ts';
import { findByWeight } from './weighing/find-by-weight.ts';
import { lines } from './weighing/lines.ts';
import { weighText } from './weighing/weigh-text.ts';

/** What the rules find in a text, and in sentences where they find nothing what the weights do; in no order. */
export function findInSentences(text: string, { rules, kinds, weights }: Ready): WordingFinding[] {
  const read = readText(text, rules);
  const sentences = weighText(read, rules, weights);
  const harmless = new Set(
    sentences.filter(({ weight }) => weight < lines[rules.language].harmless).map(({ sentence }) => sentence),
  );
  const byRules = findByRules(text, read, rules, harmless);
  const taken = new Set(byRules.map(({ from }) => read.tokens.find((token) => token.from === from)?.sentence));
  const left = sentences.filter(({ sentence }) => !taken.has(sentence));
  return [...byRules, ...findByWeight(left, read.tokens, kinds, rules.language)];
}
