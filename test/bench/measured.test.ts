import { describe, expect, it } from 'vitest';
import { measured } from './measured.ts';
import { printTable } from './print-table.ts';

const base = { bench: 'throughput', metric: 'candidates', value: 9, unit: 'candidates/s' };

describe('a measurement', () => {
  it.each([
    [{ against: { name: 'floor', value: 10 }, goal: { of: 'ratio', atLeast: 0.9 } }, 0.9, true, 'ratio ≥ 0.9'],
    [{ against: { name: 'floor', value: 10.01 }, goal: { of: 'ratio', atLeast: 0.9 } }, 0.8991, false, 'ratio ≥ 0.9'],
    [{ goal: { of: 'value', atMost: 9 } }, null, true, 'value ≤ 9'],
    [{ goal: { of: 'value', atMost: 8 } }, null, false, 'value ≤ 8'],
    [{ goal: { of: 'ratio', atLeast: 0.9 } }, null, false, 'ratio ≥ 0.9'],
    [{ value: Number.NaN, goal: { of: 'value', atMost: 8 } }, null, false, 'value ≤ 8'],
    [{}, null, null, null],
  ] as const)('%o has ratio %s, ok %s', (more, ratio, ok, goal) => {
    expect(measured({ ...base, ...more })).toMatchObject({ ratio, ok, goal });
  });

  it('shows a missed goal in the table', () => {
    expect(printTable([measured({ ...base, goal: { of: 'value', atLeast: 10 } })])).toMatch(
      /9 candidates\/s .*value ≥ 10 {2}MISSED$/m,
    );
  });
});
