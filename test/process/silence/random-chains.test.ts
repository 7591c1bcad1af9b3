import fc from 'fast-check';
import { expect, it } from 'vitest';
import { attained, found, hours, tried } from './one-week.ts';
import { randomChain } from './random-chain.ts';

/** The suite always tries the same chains. Others, by hand: `SEED=7 CHAINS=100 npx vitest run test/process/silence/random-chains.test.ts`. */
const numRuns = Number(process.env.CHAINS ?? 12);
const seed = Number(process.env.SEED ?? 20261126);

it('in random chains of steps the longest silence is what trying everything finds', () => {
  const property = fc.property(randomChain, (drawn) => {
    const silence = found(drawn);
    expect(hours(silence.ms)).toBe(tried(drawn));
    // Where everything is said at once there is no silence to attain.
    if (silence.appliesAt !== null && silence.ms > 0) expect(attained(drawn, silence)).toBe(hours(silence.ms));
  });
  fc.assert(property, { numRuns, seed });
}, 600_000);
