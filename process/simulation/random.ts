/** Numbers that look random and are the same for the same seed. */
export type Random = {
  /** From 0 up to, not including, 1. */
  next(): number;
  /** A whole number from `low` to `high`, both included. */
  whole(low: number, high: number): number;
  /** One of the keys, more often the greater its weight; undefined where all weights are 0. */
  pick(weights: Readonly<Record<string, number>>): string | undefined;
};

/** A generator by mulberry32: fast, and good enough for drawing behaviours. The seed is any whole number. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    next,
    whole: (low, high) => low + Math.floor(next() * (high - low + 1)),
    pick: (weights) => pickBy(next, weights),
  };
}

function pickBy(next: () => number, weights: Readonly<Record<string, number>>): string | undefined {
  const entries = Object.entries(weights).filter(([, weight]) => weight > 0);
  let left = next() * entries.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [key, weight] of entries) {
    left -= weight;
    if (left < 0) return key;
  }
  return entries.at(-1)?.[0];
}
