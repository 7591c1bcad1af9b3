import { describe, expect, it } from 'vitest';
import { nextWeekdays, startsBetween, timesOfDays } from '../../../../editor/workspace/slots/times-of-days.ts';

const zone = 'Europe/Stockholm';
const thursday = Date.parse('2026-11-26T08:00:00Z');

describe('times that are offered', () => {
  it('follow one another with a pause, and none ends too late', () => {
    expect(startsBetween({ from: '09:00', to: '12:00', minutes: 45, pause: 15 })).toEqual(['09:00', '10:00', '11:00']);
    expect(startsBetween({ from: '09:00', to: '11:44', minutes: 45, pause: 15 })).toEqual(['09:00', '10:00']);
    expect(startsBetween({ from: '12:00', to: '09:00', minutes: 45, pause: 0 })).toEqual([]);
    expect(startsBetween({ from: '', to: '09:00', minutes: 45, pause: 0 })).toEqual([]);
  });

  it("are the job's local hours, also where summer time begins between the days", () => {
    const times = timesOfDays(['2027-03-29', '2027-03-26'], ['09:00'], { zone, minutes: 60, now: thursday });
    expect(times.map(({ startsAt }) => startsAt)).toEqual(['2027-03-26T08:00:00.000Z', '2027-03-29T07:00:00.000Z']);
  });

  it('leave out what has passed today', () => {
    const times = timesOfDays(['2026-11-26'], ['09:00', '10:00'], { zone, minutes: 30, now: thursday });
    expect(times).toEqual([{ startsAt: '2026-11-26T09:00:00.000Z', endsAt: '2026-11-26T09:30:00.000Z' }]);
  });

  it('can be on the next weekdays, today among them', () => {
    expect(nextWeekdays(thursday, zone, 4)).toEqual(['2026-11-26', '2026-11-27', '2026-11-30', '2026-12-01']);
  });
});
