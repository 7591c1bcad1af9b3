import { atMinutes, localDay } from '../../process/calendar/zone-days.ts';

/** The midnight that ends today in a zone. */
export function endOfToday(zone: string, now = Date.now()): Date {
  return new Date(atMinutes(zone, localDay(zone, now), 1440));
}
