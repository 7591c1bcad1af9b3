import type { Feature, Weights } from './contract.ts';

/** How much more must tell of the one rule than of the next for it to be named: then it is the right one five times of six. */
const clearly = 3;

/** The code of the rule whose sentences the features of one are most like; null where that is not clear. */
export function kindOf(features: readonly Feature[], kinds: Weights['kinds']): string | null {
  const sums = Object.entries(kinds)
    .map(([code, tells]) => ({
      code,
      sum: features.reduce((total, { name }) => total + (tells[name] ?? 0), tells[''] ?? 0),
    }))
    .sort((one, other) => other.sum - one.sum);
  const [first, second] = sums;
  return first && first.sum - (second?.sum ?? 0) >= clearly ? first.code : null;
}
