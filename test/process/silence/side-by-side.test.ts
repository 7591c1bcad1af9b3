import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Definition } from '../../../process/definition/schema.ts';
import { branch, definitionOf, start } from '../interpreter/definitions.ts';
import { found } from './one-week.ts';
import { randomChain } from './random-chain.ts';

/** Other chains, by hand: `SEED=7 CHAINS=1000 npx vitest run test/process/silence/side-by-side.test.ts`. */
const numRuns = Number(process.env.CHAINS ?? 60);
const seed = Number(process.env.SEED ?? 20261128);

// What is reckoned once for steps alike must never be told of steps that are not.
it('the silences of two chains in one drawing are those of each alone', () => {
  const property = fc.property(randomChain, randomChain, (left, right) => {
    const together = found(sideBySide(left, right)).perStage;
    const alone = { ...within('left', left), ...within('right', right) };
    for (const [stepId, ms] of Object.entries(alone))
      expect(`${stepId} ${together[stepId]?.ms}`).toBe(`${stepId} ${ms}`);
  });
  fc.assert(property, { numRuns, seed });
});

function within(side: string, drawn: Definition): Record<string, number> {
  const { perStage } = found(sideBySide(drawn, drawn, side));
  return Object.fromEntries(Object.entries(perStage).map(([stepId, { ms }]) => [stepId, ms]));
}

/** Whoever has a licence goes the left way. */
function sideBySide(left: Definition, right: Definition, only?: string): Definition {
  const sides = Object.entries({ left, right }).filter(([side]) => only === undefined || side === only);
  const steps = sides.flatMap(([side, drawn]) =>
    Object.entries(drawn.steps).flatMap(([id, step]) => (id === 'start' ? [] : [[`${side}-${id}`, step] as const])),
  );
  const connections = sides.flatMap(([side, drawn]) =>
    Object.entries(drawn.connections).flatMap(([id, exits]) =>
      id === 'start'
        ? []
        : [
            [
              `${side}-${id}`,
              Object.fromEntries(Object.entries(exits).map(([exit, to]) => [exit, `${side}-${to}`])),
            ] as const,
          ],
    ),
  );
  const [first = '', last = first] = sides.map(([side]) => `${side}-s0`);
  return definitionOf(
    { start, fork: branch, ...Object.fromEntries(steps) },
    { start: { next: 'fork' }, fork: { licensed: first, otherwise: last }, ...Object.fromEntries(connections) },
  );
}
