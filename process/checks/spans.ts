import type { Calendar } from '../calendar/calendar.ts';
import { dayOf, minutesOf } from '../calendar/days.ts';
import { workingDaysOf } from '../calendar/working-days.ts';
import type { Span } from '../definition/schema.ts';

const hoursPerWeek = 168;

/** Working hours between opening and closing of a working day. */
function dayHours({ opens, closes }: Calendar): number {
  return Math.max(0, minutesOf(closes) - minutesOf(opens)) / 60;
}

/**
 * The fewest working hours that a promise can hold, whenever within the calendar's horizon it begins: at worst at closing time, before the
 * holidays that leave least of it. Calendar days end at the promise's time of day. Of what is told by calendar or clock at most 41.
 */
export function leastWorkingHours(span: Span, calendar: Calendar): number {
  const { amount, unit } = span;
  if (unit === 'workingHours') return amount;
  if (amount < 1) return 0;
  const whole = dayHours(calendar);
  const last = Math.max(0, minutesOf(calendar.promiseAt) - minutesOf(calendar.opens)) / 60;
  if (unit === 'workingDays') return (amount - 1) * whole + last;
  if (unit === 'calendarDays') return leastOver(calendar, amount, (isLast) => (isLast ? last : whole));
  const clock = unit === 'hours' ? amount : amount / 60;
  // From closing time on, day n opens so many hours later.
  const opensAfter = (day: number) => 24 * day - whole;
  return leastOver(calendar, Math.ceil((clock + whole) / 24), (_, day) =>
    Math.min(whole, Math.max(0, clock - opensAfter(day))),
  );
}

/** The least sum over the working days among the `length` days that follow a day, for each day of the horizon. */
function leastOver(calendar: Calendar, length: number, worth: (isLast: boolean, day: number) => number): number {
  const days = workingDaysOf(calendar);
  const [first, final] = [dayOf(calendar.horizon.from), dayOf(calendar.horizon.to)];
  let least = enoughHours;
  for (let start = first; start <= final; start += 1) {
    let sum = 0;
    for (let day = 1; day <= length && sum < least; day += 1)
      if (days.has(start + day)) sum += worth(day === length, day);
    least = Math.min(least, sum);
  }
  return least;
}

/** More than the longest time before a promise at which a holding text can leave: nobody needs to know how much more. */
const enoughHours = 41;

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
