import { describe, expect, it } from 'vitest';
import { gallery } from '../../../process/gallery/gallery.ts';
import { exitsToWalk } from '../../../process/simulation/coverage.ts';
import { distributionOf } from '../../../process/simulation/distribution.ts';
import { createCrowd, simulateMany } from '../../../process/simulation/simulate-many.ts';
import { definitionOf, end, stage, start, twoStages, wait } from '../interpreter/definitions.ts';
import { at, calendar } from '../interpreter/run.ts';

const crowd = { definition: twoStages, calendar, candidates: 200, seed: 5, start: at('2026-11-23 08:00') };

describe('a crowd run bit by bit', () => {
  it('gives the report of one run at once, in whatever bits, and runs nobody too many', () => {
    const bits = createCrowd(crowd);
    expect([bits.add(1), bits.add(149), bits.add(500)]).toEqual([1, 150, 200]);
    expect(bits.report()).toEqual(simulateMany(crowd));
  });

  it('tells how days and messages lie', () => {
    const { stages, messages } = simulateMany(crowd);
    const { bars, count } = stages['screening']!;
    expect(bars.reduce((sum, [, so]) => sum + so, 0)).toBe(count);
    expect(messages.perCandidate.count).toBe(200);
    expect(messages.perCandidate.bars.reduce((sum, [value, so]) => sum + value * so, 0)).toBe(messages.total);
  });
});

it('counts what lies between two numbers with the smaller, in order', () => {
  expect(distributionOf([3, 1.9, 1, 0.5]).bars).toEqual([
    [0, 1],
    [1, 2],
    [3, 1],
  ]);
});

describe('the exits to walk', () => {
  it('are those that lead somewhere, of steps that can be reached', () => {
    const definition = definitionOf(
      { start, screening: stage(), hired: end('hired'), island: wait },
      { start: { next: 'screening' }, screening: { advance: 'hired' }, island: { next: 'hired' } },
    );
    expect(exitsToWalk(definition)).toEqual([
      { stepId: 'start', exitId: 'next' },
      { stepId: 'screening', exitId: 'advance' },
    ]);
  });

  it.each(gallery.map(({ definition }) => [definition.id, definition] as const))(
    'are the ones that a crowd of %s counts',
    (_, definition) => {
      const { exits } = simulateMany({ ...crowd, definition, candidates: 300 });
      const known = new Set(exitsToWalk(definition).map(({ stepId, exitId }) => `${stepId}.${exitId}`));
      expect(Object.keys(exits).filter((exit) => !known.has(exit))).toEqual([]);
    },
  );
});
