import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Calendar, standardCalendar } from '../../../process/calendar/calendar.ts';
import type { Definition } from '../../../process/definition/schema.ts';
import { longestSilence } from '../../../process/silence/longest-silence.ts';
import { worldOf } from '../interpreter/run.ts';
import { drawings } from './drawings.ts';
import { slowLongestSilence } from './oracle.ts';
import { randomChain } from './random-chain.ts';
import { replay } from './replay.ts';

const calendar: Calendar = standardCalendar([], { from: '2026-11-23', to: '2026-11-29' });

const hours = (ms: number | null) => (ms === null ? 'none' : `${(ms / 3_600_000).toFixed(6)} h`);

function found(drawn: Definition) {
  const silence = longestSilence(drawn, { calendar, sweep: true });
  if (silence.kind !== 'silence') throw new Error(silence.kind);
  return silence;
}

/** How silent the path really is; what a branch looks at may be either, so both are tried. */
function attained(drawn: Definition, silence: ReturnType<typeof found>): string {
  const world = { ...worldOf(drawn), calendar };
  const licensed = { ...world, data: { ...world.data, fields: { licence: 'yes' } } };
  return hours(replay(drawn, world, silence) ?? replay(drawn, licensed, silence));
}

describe('the longest silence is what trying everything finds', () => {
  // A meeting that may be booked and cancelled at any moment has too many situations to try them all.
  const small = Object.entries(drawings).filter(([name]) => name !== 'a meeting');

  it.each(small)(
    'in %s',
    (_, drawn) => expect(hours(found(drawn).ms)).toBe(hours(slowLongestSilence(drawn, calendar))),
    600_000,
  );

  it('in random chains of steps', () => {
    const property = fc.property(randomChain, (drawn) => {
      const silence = found(drawn);
      expect(hours(silence.ms)).toBe(hours(slowLongestSilence(drawn, calendar)));
      // Where everything is said at once there is no silence to attain.
      if (silence.appliesAt !== null && silence.ms > 0) expect(attained(drawn, silence)).toBe(hours(silence.ms));
    });
    fc.assert(property, { numRuns: 15 });
  }, 600_000);
});

describe('the longest silence is attained: whoever follows its path hears nothing for so long', () => {
  it.each(Object.entries(drawings))('in %s', (_, drawn) => {
    const silence = found(drawn);
    expect(silence.path[0]?.what).toBe('applies');
    expect(attained(drawn, silence)).toBe(hours(silence.ms));
  });
});
