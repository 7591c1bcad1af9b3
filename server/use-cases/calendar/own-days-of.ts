import type { OwnDays } from '../../../process/calendar/with-own-days.ts';
import type { DaysBody } from '../../contract/calendar.ts';
import { Refusal } from '../../http/refusal.ts';

/** The days in their order; refuses one that is named twice. */
export function ownDaysOf({ closed, worked }: DaysBody): OwnDays {
  const dates = closed.map(({ date }) => date);
  for (const [path, list] of Object.entries({ closed: dates, worked }))
    if (new Set(list).size < list.length)
      throw new Refusal('invalid', { errors: [{ path: `body.${path}`, code: 'twice' }] });
  const both = dates.find((date) => worked.includes(date));
  if (both !== undefined) throw new Refusal('invalid', { errors: [{ path: 'body.worked', code: 'twice' }] });
  return { closed: [...dates].sort(), worked: [...worked].sort() };
}

/** The first and the last day that differ; null where none does. */
export function changedDays(one: OwnDays, other: OwnDays): { readonly from: string; readonly to: string } | null {
  const differing = (a: readonly string[], b: readonly string[]) => [
    ...a.filter((day) => !b.includes(day)),
    ...b.filter((day) => !a.includes(day)),
  ];
  const days = [...differing(one.closed, other.closed), ...differing(one.worked, other.worked)].sort();
  const [from, to] = [days[0], days.at(-1)];
  return from === undefined || to === undefined ? null : { from, to };
}
