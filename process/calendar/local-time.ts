import { dateOf, dayOf, minutesOf, msPerMinute } from './days.ts';
import { atMinutes, localDay, localMinutes } from './zone-days.ts';

/**
 * The instant of 'HH:MM' on an ISO date in a zone. A time skipped by the change to summer time moves on by the gap; of a time that
 * comes twice the first is taken. A RangeError for a date or time that does not exist.
 */
export function atLocalTime(zone: string, date: string, time: string): number {
  const minutes = minutesOf(time);
  if (Number.isNaN(minutes)) throw new RangeError(`not a time of day: ${time}`);
  return atMinutes(zone, dayOf(date), minutes);
}

/** The ISO date that an instant has in a zone. */
export function localDate(zone: string, instant: number): string {
  return dateOf(localDay(zone, instant));
}

/** What a clock on the wall shows in the zone, 'HH:MM'. */
export function localTime(zone: string, instant: number): string {
  const minutes = localMinutes(zone, instant);
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

/** The same time of day so many dates later (or earlier) in the zone: a wait of days does not drift with summer time. */
export function addLocalDays(zone: string, instant: number, count: number): number {
  const withinMinute = instant - Math.floor(instant / msPerMinute) * msPerMinute;
  return atMinutes(zone, localDay(zone, instant) + count, localMinutes(zone, instant)) + withinMinute;
}
