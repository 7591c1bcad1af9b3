/** How numbers lie: the smallest, the middle, nine in ten, the greatest; all 0 where there are none. */
export type Distribution = {
  readonly count: number;
  readonly least: number;
  readonly median: number;
  readonly p90: number;
  readonly most: number;
  readonly mean: number;
  /** How many lie at each whole number, in order; what lies between two counts with the smaller. */
  readonly bars: readonly (readonly [value: number, count: number])[];
};

export function distributionOf(numbers: readonly number[]): Distribution {
  const sorted = [...numbers].sort((left, right) => left - right);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  const sum = sorted.reduce((total, number) => total + number, 0);
  return {
    count: sorted.length,
    least: at(0),
    median: at(0.5),
    p90: at(0.9),
    most: sorted.at(-1) ?? 0,
    mean: sorted.length === 0 ? 0 : sum / sorted.length,
    bars: barsOf(sorted),
  };
}

function barsOf(sorted: readonly number[]): [number, number][] {
  const counts = new Map<number, number>();
  for (const number of sorted) counts.set(Math.floor(number), (counts.get(Math.floor(number)) ?? 0) + 1);
  return [...counts];
}
