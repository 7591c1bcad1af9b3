import { dayOf } from '../../../process/calendar/days.ts';
import { startOfDay } from '../../../process/calendar/zone-days.ts';

/** Whether the last day (ISO date) on which one may apply is over in a zone at an instant (epoch ms). A day is a day: no holiday moves it. */
export function isOver(lastDay: string | null, zone: string, now: number): boolean {
  return lastDay !== null && startOfDay(zone, dayOf(lastDay) + 1) <= now;
}
