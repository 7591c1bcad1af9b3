import { describe, expect, it } from 'vitest';
import { parseScenario, stillBehaviour } from '../../../process/simulation/parse-scenario.ts';
import { simulate } from '../../../process/simulation/simulate.ts';
import { twoStages } from '../interpreter/definitions.ts';
import { at, calendar } from '../interpreter/run.ts';

const start = '2026-11-23T09:00:00+01:00';

describe('a scenario', () => {
  it('is played in the order of its instants, by nobody but itself', () => {
    const parsed = parseScenario({
      start,
      candidate: { channel: 'sms' },
      acts: [
        { at: '2026-11-26T09:00:00+01:00', kind: 'decided', exitId: 'reject' },
        { at: '2026-11-24T09:00:00+01:00', kind: 'decided', exitId: 'advance' },
      ],
    });
    if (parsed.kind !== 'ok') throw new Error('the scenario was refused');
    const { scenario } = parsed;
    expect(scenario.start).toBe(at('2026-11-23 09:00'));
    expect(scenario.candidate).toMatchObject({ channel: 'sms', zone: 'Europe/Stockholm' });
    const run = simulate({ ...scenario, definition: twoStages, calendar, behaviour: stillBehaviour, seed: 1 });
    expect(run.visits.map(({ stepId }) => stepId)).toEqual(['start', 'screening', 'interview', 'rejected']);
  });

  it.each([
    ['nothing', null],
    ['an instant without its offset', { start: '2026-11-23T09:00:00', acts: [] }],
    ['an unknown act', { start, acts: [{ at: start, kind: 'dance' }] }],
    ['a decision without an exit', { start, acts: [{ at: start, kind: 'decided' }] }],
    ['an unknown key', { start, acts: [], extra: true }],
  ])('is refused with its place: %s', (_, input) => {
    const parsed = parseScenario(input);
    expect(parsed.kind === 'problems' && parsed.problems.length).toBeGreaterThan(0);
  });
});
