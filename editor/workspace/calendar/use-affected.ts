import type { DaysBody } from '../../../server/contract/calendar.ts';
import { routes } from '../../../server/contract/routes.ts';
import { usePages } from '../page/use-pages.ts';

/** Whose date would be another with these days, page by page; nothing is asked without days. How many they are is said of no other days. */
export function useAffected(days: DaysBody | undefined) {
  const parts = { body: days as DaysBody };
  const pages = usePages(routes.previewCalendar, parts, { enabled: days !== undefined, retry: false });
  return { ...pages, first: pages.isOfBefore ? undefined : pages.first };
}
