import { expect, it } from 'vitest';
import { checkDefinition } from '../../../process/checks/check-definition.ts';
import type { Definition, Scenario, ScenarioExpectation } from '../../../process/definition/schema.ts';
import { checkTable, context } from './check-table.ts';
import { changed, screening } from './drawings.ts';
import { scenarioOf } from './scenarios.ts';

const within = (...scenarios: Scenario[]) => changed(screening, { scenarios });
const expecting = (expected: ScenarioExpectation, change: Partial<Scenario> = {}) =>
  within(scenarioOf({ ...change, expect: [expected] }));
const nobody: Partial<Scenario> = { behaviour: { people: 'nobody' }, days: 21 };
const christmas = { start: { kind: 'yearly', month: 12, day: 21, time: '09:00' } } as const;
const late: Partial<Scenario> = {
  ...christmas,
  behaviour: { people: 'prompt', stages: { screening: { decides: { amount: 9, unit: 'workingDays' } } } },
};
const calendarDays = (amount: number) => ({ amount, unit: 'calendarDays' }) as const;

const otherwise: Record<string, Definition> = {
  'another outcome': expecting({ kind: 'outcome', outcome: 'rejected' }),
  'no outcome at all': expecting({ kind: 'outcome', outcome: 'hired' }, nobody),
  'an outcome that should not be': expecting({ kind: 'notOutcome', outcome: 'hired' }),
  'a step that was not reached': expecting({ kind: 'reaches', step: 'rejected' }),
  'a step that was to be avoided': expecting({ kind: 'avoids', step: 'hired' }),
  'a silence above what it allows': expecting({ kind: 'silence', atMost: calendarDays(4) }, nobody),
  'a first date that was moved': expecting({ kind: 'promises', dates: 'first' }, late),
  'a told date that passed without a word': expecting(
    { kind: 'promises', dates: 'told' },
    { behaviour: { people: 'nobody', delivery: 'dead' }, days: 21 },
  ),
  'a text that did not come': expecting({ kind: 'sent', text: 'holding' }),
  'a text that came': expecting({ kind: 'notSent', text: 'holding' }, nobody),
};
const allRight: Scenario[] = [
  scenarioOf({
    id: 'prompt',
    expect: [
      { kind: 'outcome', outcome: 'hired' },
      { kind: 'notOutcome', outcome: 'rejected' },
      { kind: 'reaches', step: 'screening' },
      { kind: 'avoids', step: 'rejected' },
      { kind: 'silence' },
      { kind: 'promises', dates: 'first' },
      { kind: 'sent', text: 'advance' },
      { kind: 'notSent', text: 'holding' },
    ],
  }),
  scenarioOf({
    id: 'nobody',
    ...nobody,
    expect: [
      { kind: 'silence' },
      { kind: 'promises', dates: 'told' },
      { kind: 'notOutcome', outcome: 'rejected' },
      { kind: 'sent', text: 'holding' },
    ],
  }),
  scenarioOf({ id: 'late', ...late, expect: [{ kind: 'promises', dates: 'told' }] }),
];

checkTable('scenario-fails', {
  wrong: {
    ...Object.fromEntries(
      Object.entries(otherwise).map(([name, drawing]) => [name, { drawing, at: ['scenarios.0.expect.0'] }]),
    ),
    'an act that cannot be done there': {
      drawing: within(scenarioOf({ acts: [{ after: calendarDays(0), kind: 'met' }] })),
      at: ['scenarios.0.acts.0'],
    },
    'only the one of two that goes otherwise': {
      drawing: within(scenarioOf(), scenarioOf({ id: 'two', expect: [{ kind: 'avoids', step: 'hired' }] })),
      at: ['scenarios.1.expect.0'],
    },
  },
  right: { 'scenarios that go as they should': within(...allRight), 'no scenario': screening },
});

it('names the scenario, and says where it went otherwise and when', () => {
  const [problem] = checkDefinition(otherwise['a first date that was moved']!, context);
  expect(problem?.stepId).toBe('screening');
  expect(problem?.message).toEqual({
    sv: 'Scenariot ”Ett scenario”: beskedet från ”Stage” som lovats till ons 30 dec 2026 17:00 kom mån 11 jan 08:00.',
    en: 'The scenario “A scenario”: the answer from “Stage” that was promised by Wed 30 Dec 2026 17:00 came on Mon 11 Jan 08:00.',
  });
});

it('runs on the day on which it is checked', () => {
  const monday = (today: string) => {
    const drawing = expecting({ kind: 'notSent', text: 'acknowledgement' });
    return checkDefinition(drawing, { ...context, today })[0]?.message.en;
  };
  expect(monday('2026-11-25')).toContain('Mon 30 Nov');
  expect(monday('2026-11-30')).toContain('Mon 7 Dec');
});
