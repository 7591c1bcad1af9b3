import type { Calendar } from './calendar.ts';
import { type Day, dayOf, minutesOf, weekdayOf } from './days.ts';
import { atMinutes, localDay } from './zone-days.ts';

export type WorkingDays = {
  readonly zone: string;
  readonly promiseMinutes: number;
  /** Whether people work on that local day. */
  has(day: Day): boolean;
  /** When work begins and ends on that local day, as instants. */
  hours(day: Day): { readonly opens: number; readonly closes: number };
  /** The next working day after (step 1) or before (step -1) a day, which itself does not count. */
  next(day: Day, step: 1 | -1): Day;
};

const compiled = new WeakMap<Calendar, WorkingDays>();
const longestSearch = 3_700;

/** The calendar made quick to ask, once per calendar object. */
export function workingDaysOf(calendar: Calendar): WorkingDays {
  let days = compiled.get(calendar);
  if (!days) {
    days = compile(calendar);
    compiled.set(calendar, days);
  }
  return days;
}

/** Whether the local day of the instant is a working day of the calendar. Outside the horizon weekdays alone decide. */
export function isWorkingDay(calendar: Calendar, instant: number): boolean {
  return workingDaysOf(calendar).has(localDay(calendar.zone, instant));
}

/** Whether an ISO date is a working day of the calendar. Outside the horizon weekdays alone decide. */
export function isWorkingDate(calendar: Calendar, date: string): boolean {
  return workingDaysOf(calendar).has(dayOf(date));
}

function compile(calendar: Calendar): WorkingDays {
  const { zone } = calendar;
  const holidays = new Set(calendar.holidays.map(dayOf));
  const weekdays = Array.from({ length: 8 }, (_, weekday) => calendar.workdays.includes(weekday));
  const opensAt = minutesOf(calendar.opens);
  const closesAt = minutesOf(calendar.closes);
  const hoursOf = new Map<Day, { opens: number; closes: number }>();

  const has = (day: Day) => weekdays[weekdayOf(day)] === true && !holidays.has(day);
  const hours = (day: Day) => {
    let found = hoursOf.get(day);
    if (!found) {
      found = { opens: atMinutes(zone, day, opensAt), closes: atMinutes(zone, day, closesAt) };
      hoursOf.set(day, found);
    }
    return found;
  };
  const next = (day: Day, step: 1 | -1) => {
    for (let tried = 1; tried <= longestSearch; tried += 1) {
      if (has(day + tried * step)) return day + tried * step;
    }
    throw new Error(`the calendar of ${zone} has no working day in ten years: check it by calendarProblems first`);
  };
  return { zone, promiseMinutes: minutesOf(calendar.promiseAt), has, hours, next };
}
