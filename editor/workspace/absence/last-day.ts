import { formatDate } from '../../../process/calendar/format-instant.ts';
import { useLanguage } from '../../shell/language.ts';
import { useMe } from '../../shell/use-me.ts';

/** A function that writes the day before an instant at midnight: the last day of an absence that ends then. */
export function useLastDay(): (endsAt: string) => string {
  const language = useLanguage();
  const { zone } = useMe().organisation;
  return (endsAt) => formatDate(Date.parse(endsAt) - 1, zone, language, { relativeTo: Date.now() });
}
