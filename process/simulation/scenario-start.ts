import { dateOf, type Day, dayOf, weekdayOf } from '../calendar/days.ts';
import { atLocalTime } from '../calendar/local-time.ts';
import type { ScenarioStart } from '../definition/schema.ts';
import type { Instant } from '../interpreter/contract.ts';

/**
 * When the candidate of a scenario that is run on the ISO date `today` applies. A date that this year does not have (the 29th of February)
 * is the last one of its month.
 */
export function scenarioStart(start: ScenarioStart, zone: string, today: string): Instant {
  return atLocalTime(zone, dateOfStart(start, today), start.time);
}

function dateOfStart(start: ScenarioStart, today: string): string {
  if (start.kind === 'date') return start.date;
  if (start.kind === 'yearly') return nextYearly(start.month, start.day, today);
  let day: Day = dayOf(today) + 1;
  while (weekdayOf(day) !== start.weekday) day += 1;
  return dateOf(day);
}

function nextYearly(month: number, day: number, today: string): string {
  const year = Number(today.slice(0, 4));
  const inYear = (wanted: number) => {
    const last = new Date(Date.UTC(wanted, month, 0)).getUTCDate();
    return `${wanted}-${String(month).padStart(2, '0')}-${String(Math.min(day, last)).padStart(2, '0')}`;
  };
  return inYear(year) > today ? inYear(year) : inYear(year + 1);
}
