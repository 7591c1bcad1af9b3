import { formatDate } from '../../../process/calendar/format-instant.ts';
import { useLanguage } from '../../shell/language.ts';

/** A function that writes an ISO date in short, with its year where that is another one. */
export function useDayWords(): (day: string) => string {
  const language = useLanguage();
  return (day) => formatDate(Date.parse(`${day}T12:00:00Z`), 'UTC', language, { relativeTo: Date.now() });
}
