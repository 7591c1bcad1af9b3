import { describe, expect, it } from 'vitest';
import { formatDuration, formatTimeLeft } from '../../../process/calendar/format-duration.ts';
import { formatInstant, formatInstantLong, zoneCity } from '../../../process/calendar/format-instant.ts';
import { stockholm, utc } from './calendars.ts';

const zone = 'Europe/Stockholm';
const promise = utc('2025-11-25T16:00');

describe('an instant in words', () => {
  it('is short', () => {
    expect(formatInstant(promise, zone, 'sv')).toBe('tis 25 nov 17:00');
    expect(formatInstant(promise, zone, 'en')).toBe('Tue 25 Nov 17:00');
  });

  it('is long', () => {
    expect(formatInstantLong(promise, zone, 'sv')).toBe('tisdagen den 25 november kl. 17.00');
    expect(formatInstantLong(promise, zone, 'en')).toBe('Tuesday 25 November at 17:00');
  });

  it('names the year where it is another, and the zone where asked', () => {
    const options = { relativeTo: utc('2026-01-02T10:00'), nameZone: true };
    expect(formatInstantLong(promise, zone, 'sv', options)).toBe(
      'tisdagen den 25 november 2025 kl. 17.00 (tid i Stockholm)',
    );
    expect(formatInstant(promise, 'America/New_York', 'en', options)).toBe('Tue 25 Nov 2025 11:00 (New York time)');
    expect(formatInstant(promise, zone, 'en', { relativeTo: promise })).toBe('Tue 25 Nov 17:00');
  });

  it('names a zone by its place', () => {
    expect(['America/Argentina/Buenos_Aires', 'UTC'].map(zoneCity)).toEqual(['Buenos Aires', 'UTC']);
  });
});

describe('a duration in words', () => {
  it.each([
    [{ unit: 'workingHours', amount: 6 }, '6 arbetstimmar', '6 working hours'],
    [{ unit: 'workingDays', amount: 1 }, '1 arbetsdag', '1 working day'],
    [{ unit: 'hours', amount: 1.5 }, '1,5 timmar', '1.5 hours'],
  ] as const)('of %j', (duration, sv, en) => {
    expect([formatDuration(duration, 'sv'), formatDuration(duration, 'en')]).toEqual([sv, en]);
  });

  it.each([
    ['2026-11-20T10:00', '2026-11-27T16:00', '5 arbetsdagar kvar', '5 working days left'],
    ['2026-11-27T10:00', '2026-11-27T16:00', '6 arbetstimmar kvar', '6 working hours left'],
    ['2026-11-27T15:40', '2026-11-27T16:00', '20 minuter kvar', '20 minutes left'],
    ['2026-11-27T18:30', '2026-11-27T16:30', '2 timmar sent', '2 hours late'],
  ])('at %s until %s', (now, due, sv, en) => {
    const shown = (language: 'sv' | 'en') => formatTimeLeft(stockholm, utc(now), utc(due), language);
    expect([shown('sv'), shown('en')]).toEqual([sv, en]);
  });
});
