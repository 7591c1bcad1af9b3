import { todayIn } from '../../../process/calendar/today-in.ts';
import type { CheckContext } from '../../../process/checks/check.ts';
import type { Facts } from '../../../process/checks/facts.ts';
import type { Definition } from '../../../process/definition/schema.ts';
import { swedishHolidays } from './swedish-holidays.ts';

/** What publishing at that instant would pin: the holidays of this year and the two after it, and today's date in the process's zone; and what is known of the organisation. */
export function checkContext(
  { policy }: Definition,
  now: number,
  facts?: Facts,
): CheckContext & { readonly today: string } {
  const year = new Date(now).getUTCFullYear();
  return {
    holidays: policy.calendar.holidays === 'SE' ? swedishHolidays([year, year + 1, year + 2]) : [],
    horizon: { from: `${year}-01-01`, to: `${year + 2}-12-31` },
    today: todayIn(policy.calendar.zone, now),
    facts,
  };
}
