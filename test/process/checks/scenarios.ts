import type { Scenario } from '../../../process/definition/schema.ts';

/** On a Monday, everybody is prompt; what must hold is for the test to say. */
export const scenarioOf = (change: Partial<Scenario> = {}): Scenario => ({
  id: 'one',
  name: { sv: 'Ett scenario', en: 'A scenario' },
  start: { kind: 'weekday', weekday: 1, time: '09:00' },
  days: 60,
  behaviour: { people: 'prompt' },
  expect: [],
  ...change,
});
