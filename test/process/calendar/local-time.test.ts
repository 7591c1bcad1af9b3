import { describe, expect, it } from 'vitest';
import { addLocalDays, atLocalTime, localDate, localTime } from '../../../process/calendar/local-time.ts';
import { iso, utc } from './calendars.ts';

const zone = 'Europe/Stockholm';

describe('a local time on a date', () => {
  it.each([
    ['in winter', '2026-11-25', '08:00', '2026-11-25T07:00Z'],
    ['in summer', '2026-07-25', '08:00', '2026-07-25T06:00Z'],
    ['after the change on that very day', '2026-03-29', '08:00', '2026-03-29T06:00Z'],
    ['that is skipped moves on by the gap', '2026-03-29', '02:30', '2026-03-29T01:30Z'],
    ['that comes twice is the first', '2026-10-25', '02:30', '2026-10-25T00:30Z'],
    ['of 24:00 is the next midnight', '2026-10-25', '24:00', '2026-10-25T23:00Z'],
  ])('%s', (_, date, time, instant) => {
    expect(iso(atLocalTime(zone, date, time))).toBe(instant);
  });

  it('that does not exist is refused', () => {
    expect(() => atLocalTime(zone, '2026-02-30', '08:00')).toThrow('2026-02-30');
    expect(() => atLocalTime(zone, '2026-02-20', '25:00')).toThrow('25:00');
  });

  it('keeps its clock time over days, whatever summer time does', () => {
    expect(iso(addLocalDays(zone, utc('2026-03-28T09:15'), 1))).toBe('2026-03-29T08:15Z');
    expect(iso(addLocalDays(zone, utc('2026-10-26T09:15'), -1))).toBe('2026-10-25T09:15Z');
    expect(addLocalDays(zone, utc('2026-11-24T09:15:42.123'), 1)).toBe(utc('2026-11-25T09:15:42.123'));
  });

  it('is what the clock on the wall shows, on the days of the change too', () => {
    expect(localTime(zone, utc('2026-03-29T00:59'))).toBe('01:59');
    expect(localTime(zone, utc('2026-03-29T01:00'))).toBe('03:00');
    expect(localTime(zone, utc('2026-10-25T01:30'))).toBe('02:30');
    expect(localTime(zone, utc('2026-10-25T22:59'))).toBe('23:59');
  });

  it('has a date where the day before or after was skipped', () => {
    expect(localDate('Pacific/Apia', utc('2011-12-30T09:59'))).toBe('2011-12-29');
    expect(localDate('Pacific/Apia', utc('2011-12-30T10:00'))).toBe('2011-12-31');
  });

  it('begins at one where the clock jumps over midnight', () => {
    expect(iso(atLocalTime('Africa/Cairo', '2026-04-24', '00:00'))).toBe('2026-04-23T22:00Z');
    expect(localTime('Africa/Cairo', utc('2026-04-23T22:00'))).toBe('01:00');
  });
});
