import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { swedishHolidays } from '../../../activities/holidays/swedish-holidays.ts';
import { standardCalendar } from '../../../process/calendar/calendar.ts';
import { formatInstant } from '../../../process/calendar/format-instant.ts';
import type { Definition } from '../../../process/definition/schema.ts';
import { gallery } from '../../../process/gallery/gallery.ts';
import { longestSilence } from '../../../process/silence/longest-silence.ts';
import { longestGap } from '../../../process/simulation/longest-gap.ts';
import { stillBehaviour } from '../../../process/simulation/parse-scenario.ts';
import { simulate } from '../../../process/simulation/simulate.ts';
import { type WorstCase, worstCaseOf } from '../../../process/simulation/worst-case.ts';
import { standardCandidate } from '../../../process/simulation/world-of.ts';
import { definitionOf, end, stage, start, wait } from '../interpreter/definitions.ts';
import { randomDefinition } from '../interpreter/random-definition.ts';

const day = 86_400_000;
const years = standardCalendar(swedishHolidays([2026, 2027]), { from: '2026-01-01', to: '2027-12-31' });
const weeks = { ...years, horizon: { from: '2026-11-23', to: '2027-01-17' } };

function worstOf(definition: Definition, calendar: typeof years) {
  const silence = longestSilence(definition, { calendar, sweep: true });
  const worst = silence.kind === 'silence' ? worstCaseOf(definition, silence) : null;
  return silence.kind === 'silence' && worst ? { silence, worst } : null;
}

function play(definition: Definition, calendar: typeof years, worst: WorstCase) {
  const until = worst.to + day;
  const { start: begins, chosen, branches } = worst;
  const input = { definition, calendar, candidate: standardCandidate, behaviour: stillBehaviour, seed: 1 };
  const run = simulate({ ...input, start: begins, chosen, branches, until });
  return { run, gap: longestGap(run, until) };
}

describe.each(gallery.map(({ definition }) => [definition.id, definition] as const))(
  'the worst case of %s',
  (_, definition) => {
    it('is, played by the simulation, as silent as was reckoned, and nothing of it is refused', () => {
      const found = worstOf(definition, years);
      if (!found) throw new Error('no worst case was found');
      const { run, gap } = play(definition, years, found.worst);
      expect(gap).toEqual({ from: found.silence.startsAt, to: found.silence.endsAt });
      expect(run.notes).toEqual([]);
    });
  },
);

it('is met by the simulation in nearly all random processes: some bounds cannot be laid out', {
  timeout: 120_000,
}, () => {
  const definitions = fc.sample(randomDefinition, { numRuns: 150, seed: 4 });
  const laidOut = definitions.flatMap((definition) => {
    const found = worstOf(definition, weeks);
    return found ? [{ definition, ...found }] : [];
  });
  const met = laidOut.filter(({ definition, worst, silence }) => {
    const { gap } = play(definition, weeks, worst);
    return gap.to - gap.from >= silence.ms;
  });
  expect(laidOut.length).toBeGreaterThan(100);
  expect(met.length / laidOut.length).toBeGreaterThan(0.9);
});

it('sends the candidate through branches by the exits of the path', () => {
  const definition = definitionOf(
    {
      start,
      sorting: {
        kind: 'branch',
        name: { en: 'Sorting' },
        branches: [
          {
            id: 'licensed',
            name: { en: 'Licensed' },
            conditions: [{ subject: { kind: 'field', field: 'licence' }, comparison: 'isPresent' }],
          },
        ],
      },
      screening: stage(),
      long: { ...wait, kind: 'wait', for: { kind: 'span', span: { amount: 9, unit: 'workingDays' } } },
      hired: end('hired'),
      rejected: end('rejected'),
    },
    {
      start: { next: 'screening' },
      screening: { advance: 'sorting', reject: 'rejected' },
      sorting: { licensed: 'long', otherwise: 'rejected' },
      long: { next: 'hired' },
    },
  );
  const found = worstOf(definition, weeks);
  expect(found?.worst.branches).toEqual({ sorting: ['licensed'] });
  const { run, gap } = play(definition, weeks, found!.worst);
  expect(run.outcome, formatInstant(gap.to, 'Europe/Stockholm', 'en')).toBe('hired');
  expect(gap.to - gap.from).toBe(found!.silence.ms);
});
