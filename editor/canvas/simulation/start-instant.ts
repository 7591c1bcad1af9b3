import type { Calendar } from '../../../process/calendar/calendar.ts';
import { isIsoDate } from '../../../process/calendar/days.ts';
import { atLocalTime } from '../../../process/calendar/local-time.ts';
import type { Instant } from '../../../process/interpreter/contract.ts';

/** The instant of what the two fields say; null while one of them is empty or outside the years whose holidays are known. */
export function startInstant({ zone, horizon }: Calendar, date: string, time: string): Instant | null {
  if (!isIsoDate(date) || !/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) return null;
  return date < horizon.from || date > horizon.to ? null : atLocalTime(zone, date, time);
}
