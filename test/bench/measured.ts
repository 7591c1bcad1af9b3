import type { BenchRow } from './contract.ts';

export interface Goal {
  of: 'value' | 'ratio';
  atLeast?: number;
  atMost?: number;
}

export interface Measurement {
  bench: string;
  metric: string;
  value: number;
  unit: string;
  against?: { name: string; value: number };
  goal?: Goal;
}

/** One result with its ratio to what was measured beside it and whether the goal was met; a ratio that is missing or NaN meets no goal. */
export function measured({ bench, metric, value, unit, against, goal }: Measurement): BenchRow {
  const ratio = against ? value / against.value : null;
  return {
    bench,
    metric,
    value: rounded(value),
    unit,
    against: against?.name ?? null,
    ratio: ratio === null ? null : rounded(ratio),
    goal: goal ? describe(goal) : null,
    ok: goal ? isMet(goal, goal.of === 'value' ? value : ratio) : null,
  };
}

function isMet({ atLeast = -Infinity, atMost = Infinity }: Goal, value: number | null): boolean {
  return value !== null && value >= atLeast && value <= atMost;
}

function describe({ of, atLeast, atMost }: Goal): string {
  const bounds = [atLeast === undefined ? [] : [`≥ ${atLeast}`], atMost === undefined ? [] : [`≤ ${atMost}`]].flat();
  return `${of} ${bounds.join(' and ')}`;
}

function rounded(value: number): number {
  return Number(value.toPrecision(4));
}
