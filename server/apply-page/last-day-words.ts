import { formatDateLong } from '../../process/calendar/format-instant.ts';
import type { Language } from '../../process/definition/schema.ts';

/** The last day on which one may apply (ISO date), in words and with its year where that is another one. */
export function lastDayWords(lastDay: string, language: Language): string {
  return formatDateLong(Date.parse(`${lastDay}T12:00:00Z`), 'UTC', language, { relativeTo: Date.now() });
}
