import { expect, it } from 'vitest';
import type { ScenarioStart } from '../../../process/definition/schema.ts';
import { scenarioStart } from '../../../process/simulation/scenario-start.ts';
import { local } from '../interpreter/run.ts';

const begins = (start: ScenarioStart, today: string) => local(scenarioStart(start, 'Europe/Stockholm', today));
const monday: ScenarioStart = { kind: 'weekday', weekday: 1, time: '09:00' };
const yearly = (month: number, day: number): ScenarioStart => ({ kind: 'yearly', month, day, time: '16:30' });

it.each([
  ['the next Monday', monday, '2026-11-25', '2026-11-30 09:00'],
  ['the Monday after, on a Monday', monday, '2026-11-30', '2026-12-07 09:00'],
  ['the next Sunday', { ...monday, weekday: 7 } as ScenarioStart, '2026-11-28', '2026-11-29 09:00'],
  ['this year’s 18 December', yearly(12, 18), '2026-11-25', '2026-12-18 16:30'],
  ['next year’s, on the day itself', yearly(12, 18), '2026-12-18', '2027-12-18 16:30'],
  ['the leap day where there is none', yearly(2, 29), '2026-11-25', '2027-02-28 16:30'],
  ['the leap day', yearly(2, 29), '2028-01-10', '2028-02-29 16:30'],
  [
    'a date, whatever the day',
    { kind: 'date', date: '2026-01-07', time: '08:00' } as const,
    '2026-11-25',
    '2026-01-07 08:00',
  ],
])('begins on %s', (_, start, today, expected) => expect(begins(start, today)).toBe(expected));
