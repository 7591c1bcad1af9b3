import { swedishHolidays } from '../../activities/holidays/swedish-holidays.ts';
import type { Calendar } from '../../process/calendar/calendar.ts';
import type { Policy } from '../../process/definition/schema.ts';

export type PinnedCalendar = Pick<Calendar, 'holidays' | 'horizon'>;

/** The holidays that a version published now keeps for good: from the start of this year through the second year after it. */
export function pinCalendar({ holidays }: Pick<Policy['calendar'], 'holidays'>, now: Date): PinnedCalendar {
  const year = now.getUTCFullYear();
  const horizon = { from: `${year}-01-01`, to: `${year + 2}-12-31` };
  return { holidays: holidays === 'SE' ? swedishHolidays([year, year + 1, year + 2]) : [], horizon };
}
