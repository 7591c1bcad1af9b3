import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addWorkingDays } from '../../../process/calendar/add-working-days.ts';
import type { Calendar } from '../../../process/calendar/calendar.ts';
import { workingHoursBetween } from '../../../process/calendar/working-hours.ts';
import { stockholm } from './calendars.ts';

// Written without any of the calendar's own arithmetic: Intl says what a clock shows, and time is walked in steps.
const clocks = new Map<string, Intl.DateTimeFormat>();
function shown(zone: string, instant: number) {
  let clock = clocks.get(zone);
  if (!clock) {
    clock = new Intl.DateTimeFormat('en-GB', {
      timeZone: zone,
      dateStyle: 'short',
      timeStyle: 'short',
      hourCycle: 'h23',
    });
    clocks.set(zone, clock);
  }
  const [, date, month, year, time] = /(\d\d)\/(\d\d)\/(\d{4}), (\d\d:\d\d)/.exec(clock.format(instant)) ?? [];
  return { date: `${year}-${month}-${date}`, time: time ?? '' };
}

const isWorking = ({ workdays, holidays }: Calendar, date: string) =>
  workdays.includes(new Date(`${date}T12:00Z`).getUTCDay() || 7) && !holidays.includes(date);

function slowPromise(calendar: Calendar, from: number, count: number): string {
  const [year = 0, month = 0, date = 0] = shown(calendar.zone, from).date.split('-').map(Number);
  let left = count;
  for (let ahead = 1; ; ahead += 1) {
    const next = new Date(Date.UTC(year, month - 1, date + ahead)).toISOString().slice(0, 10);
    if (isWorking(calendar, next)) left -= 1;
    if (left === 0) return `${next} ${calendar.promiseAt}`;
  }
}

function slowHours(calendar: Calendar, from: number, to: number): number {
  const quarter = 900_000;
  let total = 0;
  for (let at = from; at < to; at += quarter) {
    const { date, time } = shown(calendar.zone, at);
    if (isWorking(calendar, date) && time >= calendar.opens && time < calendar.closes) total += 0.25;
  }
  return total;
}

const zones = [
  'Europe/Stockholm',
  'America/Los_Angeles',
  'Australia/Sydney',
  'Europe/Berlin',
  'Asia/Kolkata',
  'America/St_Johns',
  'Pacific/Apia',
];
const quarters = fc
  .integer({ min: Date.UTC(2026, 0, 1) / 900_000, max: Date.UTC(2028, 10, 1) / 900_000 })
  .map((count) => count * 900_000);
const calendars = fc
  .record({ zone: fc.constantFrom(...zones), workdays: fc.constantFrom([1, 2, 3, 4, 5], [7, 1, 2, 3, 4], [6], [1, 3]) })
  .map((change): Calendar => ({ ...stockholm, ...change }));

describe('the calendar agrees with a slow reckoning by Intl', () => {
  it('on 10,000 promises', () => {
    const property = fc.property(calendars, quarters, fc.integer({ min: 1, max: 15 }), (calendar, from, count) => {
      const { date, time } = shown(calendar.zone, addWorkingDays(calendar, from, count));
      expect(`${date} ${time}`).toBe(slowPromise(calendar, from, count));
    });
    fc.assert(property, { numRuns: 10_000 });
  }, 60_000);

  it('on the working hours between two instants', () => {
    const property = fc.property(calendars, quarters, fc.integer({ min: 0, max: 600 }), (calendar, from, length) => {
      const to = from + length * 900_000;
      expect(workingHoursBetween(calendar, from, to)).toBeCloseTo(slowHours(calendar, from, to), 6);
    });
    fc.assert(property, { numRuns: 150 });
  }, 60_000);
});
