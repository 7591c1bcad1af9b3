import { swedishHolidays } from '../../../activities/holidays/swedish-holidays.ts';
import type { CalendarView } from '../../contract/calendar.ts';
import type { Database } from '../../parts.ts';
import { toOwnDays } from './find-own-days.ts';

/** The organisation's own days, and the public holidays beside which they stand. */
export async function getCalendar(
  database: Pick<Database, 'organization'>,
  organisationId: string,
  now: Date,
): Promise<CalendarView> {
  const row = await database.organization.findUniqueOrThrow({ where: { id: organisationId } });
  const { closed, worked } = toOwnDays(row);
  const names = row.dayNames as Record<string, string>;
  const year = now.getUTCFullYear();
  return {
    revision: row.daysRevision,
    closed: closed.map((date) => ({ date, name: names[date] ?? '' })),
    worked: [...worked],
    holidays: swedishHolidays([year, year + 1, year + 2]),
  };
}
