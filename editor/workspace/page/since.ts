import { formatDuration } from '../../../process/calendar/format-duration.ts';
import type { Language } from '../../../process/definition/schema.ts';

/** The time between two instants (epoch ms) by the clock, in its largest fitting unit: "3 dagar", "5 hours", "12 minuter". */
export function elapsed(from: number, to: number, language: Language): string {
  const minutes = Math.max(0, Math.floor((to - from) / 60_000));
  if (minutes < 60) return formatDuration({ unit: 'minutes', amount: minutes }, language);
  if (minutes < 48 * 60) return formatDuration({ unit: 'hours', amount: Math.floor(minutes / 60) }, language);
  return formatDuration({ unit: 'calendarDays', amount: Math.floor(minutes / 1440) }, language);
}
