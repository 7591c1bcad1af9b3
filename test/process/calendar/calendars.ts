import { swedishHolidays } from '../../../activities/holidays/swedish-holidays.ts';
import { type Calendar, standardCalendar } from '../../../process/calendar/calendar.ts';

/** The Swedish standard calendar with the holidays of 2026 to 2028. */
export const stockholm: Calendar = standardCalendar(swedishHolidays([2026, 2027, 2028]), {
  from: '2026-01-01',
  to: '2028-12-31',
});

export const calendarIn = (zone: string): Calendar => ({ ...stockholm, zone, holidays: [] });

export const utc = (text: string): number => Date.parse(text.endsWith('Z') ? text : `${text}Z`);
export const iso = (instant: number): string => new Date(instant).toISOString().replace(/:00\.000Z$/, 'Z');
