import type { Calendar } from './calendar.ts';
import { dayOf } from './days.ts';
import { localDay } from './zone-days.ts';

/**
 * Whether holidays are known on the instant's date. Outside the horizon the weekdays alone decide, so an answer there is never later
 * than the true one, but may lie on a holiday: who tells such a date to a candidate asks this first and says so to the staff.
 */
export function isWithinHorizon(calendar: Calendar, instant: number): boolean {
  const day = localDay(calendar.zone, instant);
  return day >= dayOf(calendar.horizon.from) && day <= dayOf(calendar.horizon.to);
}
