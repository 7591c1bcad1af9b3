import type { Calendar } from '../calendar/calendar.ts';
import { minutesOf } from '../calendar/days.ts';
import type { Span } from '../definition/schema.ts';

const hoursPerWeek = 168;

/** Working hours between opening and closing of a working day. */
export function dayHours({ opens, closes }: Calendar): number {
  return Math.max(0, minutesOf(closes) - minutesOf(opens)) / 60;
}

/**
 * The fewest working hours that a span can hold, whenever it begins: a promise of days begins at worst at closing time, one of hours
 * by the clock on a free day.
 */
export function leastWorkingHours({ amount, unit }: Span, calendar: Calendar): number {
  if (unit === 'workingHours') return amount;
  if (unit !== 'workingDays' || amount < 1) return 0;
  return (amount - 1) * dayHours(calendar) + (minutesOf(calendar.promiseAt) - minutesOf(calendar.opens)) / 60;
}

/** How long a span is by the clock in a week without holidays, in hours: for comparing spans of different units. */
export function usualHours({ amount, unit }: Span, calendar: Calendar): number {
  const days = Math.max(1, calendar.workdays.length);
  const hoursPer = {
    minutes: 1 / 60,
    hours: 1,
    calendarDays: 24,
    workingHours: hoursPerWeek / Math.max(1, days * dayHours(calendar)),
    workingDays: hoursPerWeek / days,
  };
  return amount * hoursPer[unit];
}
