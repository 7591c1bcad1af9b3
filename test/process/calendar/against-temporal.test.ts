import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { msPerDay } from '../../../process/calendar/days.ts';
import { atMinutes, localDay, localMinutes, startOfDay } from '../../../process/calendar/zone-days.ts';

const plainDate = (day: number) => Temporal.PlainDate.from(new Date(day * msPerDay).toISOString().slice(0, 10));
const dayOf = (date: string) => Date.parse(date) / msPerDay;

function agree(zone: string, day: number, minutes: number): void {
  const said = `${zone} ${plainDate(day).toString()} ${minutes}`;
  const start = plainDate(day).toZonedDateTime(zone).epochMilliseconds;
  expect(startOfDay(zone, day), said).toBe(start);
  const plainTime = new Temporal.PlainTime(Math.floor(minutes / 60), minutes % 60);
  const at = plainDate(day).toZonedDateTime({ timeZone: zone, plainTime }).epochMilliseconds;
  expect(atMinutes(zone, day, minutes), said).toBe(at);
  const clock = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
  expect(localMinutes(zone, at), said).toBe(clock.hour * 60 + clock.minute);
}

// Each clock does something there that most do not.
const strange = [
  ['Europe/Stockholm', '2026-03-29', 'is put forward at two'],
  ['Europe/Stockholm', '2026-10-25', 'is put back at three'],
  ['Africa/Cairo', '2026-04-24', 'jumps over midnight'],
  ['America/Sao_Paulo', '2018-11-04', 'jumped over midnight'],
  ['America/Havana', '2026-11-01', 'shows midnight twice'],
  ['Asia/Beirut', '2026-10-24', 'is put back at midnight'],
  ['America/Goose_Bay', '1988-10-30', 'was put back by two hours over midnight'],
  ['Australia/Lord_Howe', '2026-10-04', 'is put forward by half an hour'],
  ['Pacific/Apia', '2011-12-30', 'had no such day'],
  ['Asia/Kathmandu', '1986-01-01', 'was put forward by a quarter'],
  ['Africa/Monrovia', '1972-01-07', 'was moved by 44 minutes and a half'],
] as const;

describe('the days of zones are those of Temporal', () => {
  it.each(strange)('in %s on %s, where the clock %s', (zone, date) => {
    for (let minutes = 0; minutes < 1440; minutes += 5)
      for (const day of [-1, 0, 1]) agree(zone, dayOf(date) + day, minutes);
  });

  it('in every zone, on days by chance', () => {
    const zones = fc.constantFrom(...Intl.supportedValuesOf('timeZone'));
    const days = fc.integer({ min: dayOf('1972-01-01'), max: dayOf('2045-01-01') });
    fc.assert(fc.property(zones, days, fc.integer({ min: 0, max: 1439 }), agree), { numRuns: 5_000 });
  });

  it('and every instant lies in the day that it is said to lie in', () => {
    const zones = fc.constantFrom(...Intl.supportedValuesOf('timeZone'));
    const seconds = fc.integer({ min: Date.UTC(2000, 0) / 1000, max: Date.UTC(2040, 0) / 1000 });
    const property = fc.property(zones, seconds, (zone, second) => {
      const date = Temporal.Instant.fromEpochMilliseconds(second * 1000)
        .toZonedDateTimeISO(zone)
        .toPlainDate();
      expect(localDay(zone, second * 1000)).toBe(dayOf(date.toString()));
    });
    fc.assert(property, { numRuns: 5_000 });
  });
});
