import type { CheckContext } from '../checks/check.ts';
import type { Definition } from '../definition/schema.ts';
import type { Calendar } from './calendar.ts';

/** The calendar of a process with the holidays that are pinned for it. */
export function calendarOf(
  { policy }: Pick<Definition, 'policy'>,
  { holidays, horizon }: Pick<CheckContext, 'holidays' | 'horizon'>,
): Calendar {
  const { holidays: _, ...hours } = policy.calendar;
  return { ...hours, holidays, horizon };
}
