import { bucketCount } from './bucket-of.ts';
import type { Weights } from './contract.ts';

const zero = 'P'.charCodeAt(0);
const most = 40;
const least = 1;
const near = '#'.charCodeAt(0);
const far = 56;
const farther = '~';

/** How many parts weights are counted in: a sentence that is twice as likely weighs eleven of them more. */
export const steps = 16;

type Letters = Pick<Weights, 'gaps' | 'buckets'>;

/** The weights that are not next to nothing, in steps, as two texts: how far each bucket lies behind the one before, and what it weighs. */
export const bucketLetters = {
  write: (weights: ArrayLike<number>): Letters => {
    const gaps: string[] = [];
    const buckets: string[] = [];
    let gap = 0;
    for (let bucket = 0; bucket < weights.length; bucket += 1, gap += 1) {
      const weight = Math.max(-most, Math.min(most, Math.round((weights[bucket] ?? 0) * steps)));
      if (Math.abs(weight) < least) continue;
      gaps.push(farther.repeat(Math.floor(gap / far)), String.fromCharCode(near + (gap % far)));
      buckets.push(String.fromCharCode(zero + weight));
      gap = -1;
    }
    return { gaps: gaps.join(''), buckets: buckets.join('') };
  },
  read: ({ gaps, buckets }: Letters): Int8Array => {
    const weights = new Int8Array(bucketCount);
    let bucket = -1;
    let next = 0;
    for (let at = 0; at < gaps.length; at += 1) {
      const letter = gaps.charCodeAt(at);
      if (letter === farther.charCodeAt(0)) {
        bucket += far;
        continue;
      }
      bucket += 1 + letter - near;
      weights[bucket] = buckets.charCodeAt(next) - zero;
      next += 1;
    }
    return weights;
  },
} as const;
