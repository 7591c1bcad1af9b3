import { describe, expect, it } from 'vitest';
import { calendarProblems, windowProblems } from '../../../process/calendar/calendar-problems.ts';
import { isWithinHorizon } from '../../../process/calendar/horizon.ts';
import { stockholm, utc } from './calendars.ts';

describe('a calendar', () => {
  it('of Stockholm has no problem', () => {
    expect(calendarProblems(stockholm)).toEqual([]);
  });

  it.each([
    ['zone-unknown', { zone: 'Stockholm' }],
    ['zone-unknown', { zone: '+02:00' }],
    ['no-days', { workdays: [] }],
    ['day-unknown', { workdays: [0, 1] }],
    ['time-unknown', { opens: '8' }],
    ['closes-before-opening', { opens: '18:00', closes: '08:00' }],
    ['promise-outside-hours', { promiseAt: '19:00' }],
    ['promise-outside-hours', { promiseAt: '08:00' }],
    ['time-unknown', { promiseAt: 'noon' }],
    ['date-unknown', { holidays: ['2026-02-30'] }],
    ['date-unknown', { horizon: { from: 'x', to: '2026-01-01' } }],
    ['horizon-reversed', { horizon: { from: '2027-01-01', to: '2026-01-01' } }],
    ['holiday-outside-horizon', { holidays: ['2031-01-01'] }],
  ])('has the problem %s with %j', (code, change) => {
    expect(calendarProblems({ ...stockholm, ...change }).map((problem) => problem.code)).toContain(code);
  });

  it('tells all its problems at once', () => {
    const problems = calendarProblems({ ...stockholm, zone: '', workdays: [9], closes: '' });
    expect(problems.map(({ path }) => path)).toEqual(expect.arrayContaining(['zone', 'workdays', 'closes']));
  });

  it('knows holidays from the first to the last local date of its horizon', () => {
    const instants = ['2025-12-31T22:59', '2025-12-31T23:00', '2028-12-31T22:59', '2028-12-31T23:00'];
    expect(instants.map((instant) => isWithinHorizon(stockholm, utc(instant)))).toEqual([false, true, true, false]);
  });
});

it('a sending window tells its problems too', () => {
  expect(windowProblems({ days: [8], opens: '10:00', closes: '10:00' }).map(({ code }) => code)).toEqual([
    'day-unknown',
    'closes-before-opening',
  ]);
});
