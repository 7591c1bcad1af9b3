import { addCalendarDays, addWorkingDays } from '../calendar/add-working-days.ts';
import type { Calendar } from '../calendar/calendar.ts';
import { msPerHour, msPerMinute } from '../calendar/days.ts';
import { addLocalDays } from '../calendar/local-time.ts';
import { workingDaysOf } from '../calendar/working-days.ts';
import { addWorkingHours, subtractWorkingHours } from '../calendar/working-hours.ts';
import { localDay } from '../calendar/zone-days.ts';
import type { Span } from '../definition/schema.ts';

/**
 * The instant so much later in the job's calendar. Working days end at the promise's time of day, and so do calendar days of a promise;
 * other calendar days keep the time of day, so that "three days to answer" are three whole days.
 */
export function addSpan(calendar: Calendar, { amount, unit }: Span, from: number, isPromise = false): number {
  if (amount === 0) return from;
  switch (unit) {
    case 'minutes':
      return from + amount * msPerMinute;
    case 'hours':
      return from + amount * msPerHour;
    case 'calendarDays':
      return isPromise ? addCalendarDays(calendar, from, amount) : addLocalDays(calendar.zone, from, amount);
    case 'workingHours':
      return addWorkingHours(calendar, from, amount);
    case 'workingDays':
      return addWorkingDays(calendar, from, amount);
  }
}

/** The instant so much earlier in the job's calendar; days, working or not, keep the time of day. */
export function subtractSpan(calendar: Calendar, { amount, unit }: Span, from: number): number {
  if (amount === 0) return from;
  switch (unit) {
    case 'minutes':
      return from - amount * msPerMinute;
    case 'hours':
      return from - amount * msPerHour;
    case 'calendarDays':
      return addLocalDays(calendar.zone, from, -amount);
    case 'workingHours':
      return subtractWorkingHours(calendar, from, amount);
    case 'workingDays':
      return subtractWorkingDays(calendar, from, amount);
  }
}

function subtractWorkingDays(calendar: Calendar, from: number, amount: number): number {
  const days = workingDaysOf(calendar);
  const today = localDay(calendar.zone, from);
  let day = today;
  for (let left = amount; left > 0; left -= 1) day = days.next(day, -1);
  return addLocalDays(calendar.zone, from, day - today);
}
