import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Definition, Step } from '../../../process/definition/schema.ts';
import { longestSilence } from '../../../process/silence/longest-silence.ts';
import { randomDefinition } from '../interpreter/random-definition.ts';
import { calendar, worldOf } from '../interpreter/run.ts';
import { replay } from './replay.ts';

const horizon = { ...calendar, horizon: { from: '2026-11-23', to: '2027-01-17' } };

/**
 * Processes whose paths can be followed with one candidate's data, and whose messages all have the same window: where an older message
 * still waits for another window, the number is a bound.
 */
const followed = randomDefinition
  .filter(({ steps }) => !Object.values(steps).some(hangsOnData))
  .map((definition) => ({ ...definition, steps: mapped(definition.steps) }));

function hangsOnData(step: Step): boolean {
  if (step.kind === 'message') return 'field' in step.when;
  return step.kind === 'branch' || (step.kind === 'wait' && step.for.kind === 'until');
}

const mapped = (steps: Definition['steps']) =>
  Object.fromEntries(Object.entries(steps).map(([id, step]) => [id, withoutWindows(step)]));

function withoutWindows(step: Step): Step {
  if (step.kind !== 'stage') return step;
  const exits = Object.entries(step.exits).map(([id, exit]) => {
    const { window: _window, ...without } = exit;
    return [id, without];
  });
  return { ...step, exits: Object.fromEntries(exits) };
}

/** Some 997 of 1,000: in processes with promises of an hour, what is still on its way can come between. */
it('the longest silence of random processes is attained by whoever follows its path', { timeout: 120_000 }, () => {
  const definitions = fc.sample(followed, 500);
  const attained = definitions.filter((definition) => {
    const silence = longestSilence(definition, { calendar: horizon, sweep: true });
    if (silence.kind !== 'silence' || silence.appliesAt === null) return false;
    return replay(definition, { ...worldOf(definition), calendar: horizon }, silence) === silence.ms;
  });
  expect(attained.length / definitions.length).toBeGreaterThan(0.97);
});
