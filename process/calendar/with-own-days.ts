import type { Calendar } from './calendar.ts';

/** An organisation's own days: closed ones besides the holidays, and holidays on which it works all the same. ISO dates. */
export type OwnDays = { readonly closed: readonly string[]; readonly worked: readonly string[] };

type Days = Pick<Calendar, 'holidays' | 'horizon'>;

/** The holidays of a version with an organisation's own days; the horizon, beyond which nothing is known, stays. */
export function withOwnDays<Known extends Days>(known: Known, { closed, worked }: OwnDays): Known {
  if (closed.length === 0 && worked.length === 0) return known;
  const { from, to } = known.horizon;
  const inside = closed.filter((day) => day >= from && day <= to);
  const holidays = [...new Set([...known.holidays, ...inside])].filter((day) => !worked.includes(day)).sort();
  return { ...known, holidays };
}
