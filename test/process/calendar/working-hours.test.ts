import { describe, expect, it } from 'vitest';
import {
  addWorkingHours,
  subtractWorkingHours,
  workingHoursBetween,
  workingTimeFraction,
} from '../../../process/calendar/working-hours.ts';
import { iso, stockholm, utc } from './calendars.ts';

describe('adding working hours', () => {
  it.each([
    ['within a day', '2026-11-24T09:00', 3, '2026-11-24T12:00Z'],
    ['to the very end of a day', '2026-11-24T07:00', 10, '2026-11-24T17:00Z'],
    ['over a night', '2026-11-24T16:00', 2, '2026-11-25T08:00Z'],
    ['over a weekend', '2026-11-27T16:30', 1, '2026-11-30T07:30Z'],
    ['from the night before', '2026-11-24T02:00', 1, '2026-11-24T08:00Z'],
    ['over midsommarafton', '2026-06-18T15:00', 2, '2026-06-22T07:00Z'],
    ['none of them in the night', '2026-11-24T20:00', 0, '2026-11-25T07:00Z'],
    ['half of one', '2026-11-24T09:00', 0.5, '2026-11-24T09:30Z'],
    ['over the change to summer time', '2026-03-27T16:00', 2, '2026-03-30T07:00Z'],
    ['over the change to winter time', '2026-10-23T15:00', 2, '2026-10-26T08:00Z'],
  ])('%s', (_, from, hours, to) => {
    expect(iso(addWorkingHours(stockholm, utc(from), hours))).toBe(to);
  });
});

describe('working hours before a promise', () => {
  it.each([
    ['two on the same day', '2026-11-24T16:00', 2, '2026-11-24T14:00Z'],
    ['a whole day', '2026-11-24T17:00', 10, '2026-11-24T07:00Z'],
    ['over a night', '2026-11-24T08:00', 4, '2026-11-23T14:00Z'],
    ['from a Sunday', '2026-11-29T12:00', 4, '2026-11-27T13:00Z'],
    ['at the opening', '2026-11-24T07:00', 1, '2026-11-23T16:00Z'],
    ['over julafton to annandag', '2026-12-28T08:00', 2, '2026-12-23T16:00Z'],
  ])('%s', (_, from, hours, to) => {
    expect(iso(subtractWorkingHours(stockholm, utc(from), hours))).toBe(to);
  });
});

describe('a share of the working time', () => {
  const from = utc('2026-11-23T09:00');
  const to = utc('2026-11-30T16:00');

  it('is counted without nights and weekends', () => {
    expect(workingHoursBetween(stockholm, from, to)).toBe(57);
    expect(iso(workingTimeFraction(stockholm, from, to, 50))).toBe('2026-11-26T07:30Z');
    expect(workingHoursBetween(stockholm, from, workingTimeFraction(stockholm, from, to, 80))).toBeCloseTo(45.6, 5);
  });

  it('is never outside of the two instants', () => {
    expect(workingTimeFraction(stockholm, from, to, 0)).toBe(from);
    expect(workingTimeFraction(stockholm, from, to, 100)).toBe(to);
    expect(workingTimeFraction(stockholm, to, from, 50)).toBe(to);
  });

  it('is of plain time where nobody works in between', () => {
    expect(iso(workingTimeFraction(stockholm, utc('2026-11-28T10:00'), utc('2026-11-28T12:00'), 50))).toBe(
      '2026-11-28T11:00Z',
    );
  });

  it('between two instants is negative backwards', () => {
    expect(workingHoursBetween(stockholm, to, from)).toBe(-57);
  });

  it('refuses hours that are no number', () => {
    expect(() => addWorkingHours(stockholm, 0, Number.NaN)).toThrow(RangeError);
    expect(() => subtractWorkingHours(stockholm, 0, -1)).toThrow(RangeError);
  });
});
