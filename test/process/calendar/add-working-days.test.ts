import { describe, expect, it } from 'vitest';
import {
  addCalendarDays,
  addWorkingDays,
  calendarDaysBetween,
  workingDaysBetween,
} from '../../../process/calendar/add-working-days.ts';
import { atLocalTime, localDate, localTime } from '../../../process/calendar/local-time.ts';
import { isWorkingDate, isWorkingDay } from '../../../process/calendar/working-days.ts';
import { calendarIn, iso, stockholm, utc } from './calendars.ts';

describe('within five working days in Sweden', () => {
  it.each([
    ['2026-04-01', '2026-04-10'],
    ['2026-05-13', '2026-05-21'],
    ['2026-06-18', '2026-06-26'],
    ['2026-10-23', '2026-10-30'],
    ['2026-12-21', '2026-12-30'],
    ['2026-12-22', '2027-01-04'],
    ['2026-12-30', '2027-01-11'],
    ['2027-03-24', '2027-04-02'],
  ])('of %s is 17:00 on %s', (from, to) => {
    for (const time of ['00:00', '09:30', '17:00', '23:59']) {
      const promise = addWorkingDays(stockholm, atLocalTime(stockholm.zone, from, time), 5);
      expect(`${localDate(stockholm.zone, promise)} ${localTime(stockholm.zone, promise)}`).toBe(`${to} 17:00`);
    }
  });

  it('is an hour earlier in UTC after the change to summer time, and later after the change back', () => {
    expect(iso(addWorkingDays(stockholm, utc('2026-03-27T09:00'), 1))).toBe('2026-03-30T15:00Z');
    expect(iso(addWorkingDays(stockholm, utc('2026-10-23T09:00'), 1))).toBe('2026-10-26T16:00Z');
  });
});

describe('the day that does not count is the local one', () => {
  it.each([
    // Thursday night in Los Angeles is already Friday in UTC: the next working day is Friday.
    ['America/Los_Angeles', '2026-07-03T05:30', '2026-07-04T00:00Z'],
    // Saturday night in Sydney is Saturday noon in UTC: the next working day is Monday.
    ['Australia/Sydney', '2026-07-04T12:30', '2026-07-06T07:00Z'],
    ['Europe/Berlin', '2026-03-28T12:00', '2026-03-30T15:00Z'],
    ['Europe/Berlin', '2026-10-24T12:00', '2026-10-26T16:00Z'],
  ])('in %s from %s', (zone, from, promise) => {
    expect(iso(addWorkingDays(calendarIn(zone), utc(from), 1))).toBe(promise);
  });
});

describe('calendar days', () => {
  it('end at the promised time of that date, be it a Sunday', () => {
    expect(iso(addCalendarDays(stockholm, utc('2026-03-27T09:00'), 2))).toBe('2026-03-29T15:00Z');
  });

  it('count midnights between two instants', () => {
    expect(calendarDaysBetween(stockholm.zone, utc('2026-03-27T22:30'), utc('2026-03-27T23:30'))).toBe(1);
    expect(calendarDaysBetween(stockholm.zone, utc('2026-03-27T23:30'), utc('2026-03-27T22:30'))).toBe(-1);
  });
});

describe('working days', () => {
  it('between an instant and its promise are as many as were promised', () => {
    const from = utc('2026-12-22T10:00');
    for (const count of [1, 2, 5, 20, 100]) {
      expect(workingDaysBetween(stockholm, from, addWorkingDays(stockholm, from, count))).toBe(count);
    }
  });

  it('are neither weekends nor holidays nor eves', () => {
    const dates = ['2026-06-18', '2026-06-19', '2026-06-20', '2026-06-21', '2026-06-22', '2026-12-23', '2026-12-24'];
    expect(dates.filter((date) => isWorkingDate(stockholm, date))).toEqual(['2026-06-18', '2026-06-22', '2026-12-23']);
  });

  it('are told apart by the local date', () => {
    expect(isWorkingDay(stockholm, utc('2026-06-18T21:59'))).toBe(true);
    expect(isWorkingDay(stockholm, utc('2026-06-18T22:00'))).toBe(false);
  });

  it('refuse a promise of no days or of half a day', () => {
    expect(() => addWorkingDays(stockholm, 0, 0)).toThrow(RangeError);
    expect(() => addCalendarDays(stockholm, 0, 1.5)).toThrow(RangeError);
  });

  it('say that a calendar without any cannot be reckoned with', () => {
    expect(() => addWorkingDays({ ...stockholm, workdays: [] }, 0, 1)).toThrow('no working day');
  });
});
