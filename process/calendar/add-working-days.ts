import type { Calendar } from './calendar.ts';
import type { Day } from './days.ts';
import { workingDaysOf } from './working-days.ts';
import { atMinutes, localDay } from './zone-days.ts';

/**
 * The promise "within `count` working days of the instant": the day of the instant does not count, and the promise is `promiseAt`
 * local on the last of them. `count` is a whole number from 1.
 */
export function addWorkingDays(calendar: Calendar, instant: number, count: number): number {
  requireCount(count);
  const days = workingDaysOf(calendar);
  let day: Day = localDay(calendar.zone, instant);
  for (let left = count; left > 0; left -= 1) day = days.next(day, 1);
  return atMinutes(calendar.zone, day, days.promiseMinutes);
}

/**
 * The promise "within `count` calendar days of the instant": `promiseAt` local on that date, which may be a Sunday or a holiday
 * (its message then leaves in the last window before). `count` is a whole number from 1.
 */
export function addCalendarDays(calendar: Calendar, instant: number, count: number): number {
  requireCount(count);
  const day = localDay(calendar.zone, instant) + count;
  return atMinutes(calendar.zone, day, workingDaysOf(calendar).promiseMinutes);
}

/** How many working days lie after the day of `from` up to and with the day of `to`; 0 where `to` is not later. */
export function workingDaysBetween(calendar: Calendar, from: number, to: number): number {
  const days = workingDaysOf(calendar);
  const last = localDay(calendar.zone, to);
  let count = 0;
  for (let day = localDay(calendar.zone, from) + 1; day <= last; day += 1) if (days.has(day)) count += 1;
  return count;
}

/** How many midnights of the zone lie between two instants; negative where `to` is earlier. */
export function calendarDaysBetween(zone: string, from: number, to: number): number {
  return localDay(zone, to) - localDay(zone, from);
}

function requireCount(count: number): void {
  if (!Number.isInteger(count) || count < 1)
    throw new RangeError(`a promise needs a whole number of days from 1, not ${count}`);
}
