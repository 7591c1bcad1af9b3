import type { Calendar } from './calendar.ts';
import { msPerHour } from './days.ts';
import { type WorkingDays, workingDaysOf } from './working-days.ts';
import { localDay } from './zone-days.ts';

/**
 * The instant after that many working hours (fractions allowed). Outside working time it begins at the next opening; where the
 * hours end with a day, the answer is that day's closing, not the next opening. Working time is real time between opening and closing.
 */
export function addWorkingHours(calendar: Calendar, instant: number, hours: number): number {
  return addWorkingMs(workingDaysOf(calendar), instant, toMs(hours));
}

/** The instant that lies so many working hours before the given one ("two working hours before the promise"). */
export function subtractWorkingHours(calendar: Calendar, instant: number, hours: number): number {
  const days = workingDaysOf(calendar);
  let left = toMs(hours);
  let day = localDay(days.zone, instant);
  if (!days.has(day) || instant <= days.hours(day).opens) day = days.next(day, -1);
  for (;;) {
    const { opens, closes } = days.hours(day);
    const end = Math.min(instant, closes);
    if (left <= end - opens) return end - left;
    left -= Math.max(0, end - opens);
    day = days.next(day, -1);
  }
}

/** Working hours between two instants; negative where `to` is earlier. */
export function workingHoursBetween(calendar: Calendar, from: number, to: number): number {
  return from <= to
    ? workingMs(workingDaysOf(calendar), from, to) / msPerHour
    : -workingHoursBetween(calendar, to, from);
}

/**
 * The instant at which `percent` (0-100) of the working time between two instants has passed, never outside of them. Where no
 * working time lies between them it is a share of the plain time, so a ladder still has its rungs in order.
 */
export function workingTimeFraction(calendar: Calendar, from: number, to: number, percent: number): number {
  if (percent <= 0 || to <= from) return from;
  if (percent >= 100) return to;
  const days = workingDaysOf(calendar);
  const total = workingMs(days, from, to);
  const share = (whole: number) => Math.round((whole * percent) / 100);
  return total === 0 ? from + share(to - from) : Math.min(to, addWorkingMs(days, from, share(total)));
}

function addWorkingMs(days: WorkingDays, instant: number, ms: number): number {
  let left = ms;
  let day = localDay(days.zone, instant);
  if (!days.has(day) || instant >= days.hours(day).closes) day = days.next(day, 1);
  for (;;) {
    const { opens, closes } = days.hours(day);
    const begin = Math.max(instant, opens);
    if (left <= closes - begin) return begin + left;
    left -= Math.max(0, closes - begin);
    day = days.next(day, 1);
  }
}

function workingMs(days: WorkingDays, from: number, to: number): number {
  const last = localDay(days.zone, to);
  let total = 0;
  for (let day = localDay(days.zone, from); day <= last; day += 1) {
    if (!days.has(day)) continue;
    const { opens, closes } = days.hours(day);
    total += Math.max(0, Math.min(to, closes) - Math.max(from, opens));
  }
  return total;
}

function toMs(hours: number): number {
  if (!Number.isFinite(hours) || hours < 0) throw new RangeError(`working hours must be 0 or more, not ${hours}`);
  return Math.round(hours * msPerHour);
}
