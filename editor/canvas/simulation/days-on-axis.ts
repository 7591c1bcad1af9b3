import type { Calendar } from '../../../process/calendar/calendar.ts';
import { dateOf, weekdayOf } from '../../../process/calendar/days.ts';
import { formatDate } from '../../../process/calendar/format-instant.ts';
import { isWorkingDate } from '../../../process/calendar/working-days.ts';
import { localDay, startOfDay } from '../../../process/calendar/zone-days.ts';
import type { Language } from '../../../process/definition/schema.ts';
import type { Instant } from '../../../process/interpreter/contract.ts';

export type AxisDay = {
  readonly date: string;
  readonly from: Instant;
  readonly to: Instant;
  readonly kind: 'working' | 'weekend' | 'holiday';
  /** 1 (Monday) to 7. */
  readonly weekday: number;
  /** "30 nov". */
  readonly label: string;
};

/** The local days between two instants, both of theirs included. */
export function daysOnAxis(
  calendar: Calendar,
  { start, end }: { readonly start: Instant; readonly end: Instant },
  language: Language,
): AxisDay[] {
  const { zone } = calendar;
  const first = localDay(zone, start);
  const count = localDay(zone, end) - first + 1;
  return Array.from({ length: count }, (_, index) => {
    const day = first + index;
    const date = dateOf(day);
    const from = startOfDay(zone, day);
    return {
      date,
      from,
      to: startOfDay(zone, day + 1),
      kind: isWorkingDate(calendar, date) ? 'working' : calendar.holidays.includes(date) ? 'holiday' : 'weekend',
      weekday: weekdayOf(day),
      label: formatDate(from, zone, language).split(' ').slice(1).join(' '),
    };
  });
}
