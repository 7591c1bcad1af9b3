import { steps } from './bucket-letters.ts';
import { alwaysBucket, bucketOf } from './bucket-of.ts';
import type { Feature } from './contract.ts';

/** What a sentence weighs: above nothing it is like those that should not be sent; and the tokens from and to which it does most. */
export type Weighed = { readonly weight: number; readonly start: number; readonly end: number };

/** What the features of a sentence weigh together. */
export function weighSentence(features: readonly Feature[], weights: Int8Array): Weighed {
  let weight = (weights[alwaysBucket] ?? 0) / steps;
  const byToken = new Map<number, number>();
  for (const { name, start, end } of features) {
    const one = (weights[bucketOf(name)] ?? 0) / steps;
    weight += one;
    for (let at = start; at < end; at += 1) byToken.set(at, (byToken.get(at) ?? 0) + one / (end - start));
  }
  return { weight, ...heaviest(byToken) };
}

/** The unbroken stretch of tokens that weighs most. */
function heaviest(byToken: ReadonlyMap<number, number>): { readonly start: number; readonly end: number } {
  let best = { start: 0, end: 0, sum: Number.NEGATIVE_INFINITY };
  let start = 0;
  let sum = Number.NEGATIVE_INFINITY;
  for (const [at, one] of [...byToken].sort(([first], [second]) => first - second)) {
    if (sum <= 0) [start, sum] = [at, one];
    else sum += one;
    if (sum > best.sum) best = { start, end: at + 1, sum };
  }
  return { start: best.start, end: best.end };
}
