import type { Policy } from '../definition/schema.ts';
import type { Calendar } from './calendar.ts';
import { type OwnDays, withOwnDays } from './with-own-days.ts';

type Given = {
  readonly zone: string;
  /** What the job's version keeps for good. */
  readonly pinned: Pick<Calendar, 'holidays' | 'horizon'>;
  readonly days: OwnDays;
};

const kept = new WeakMap<object, Map<string, Calendar>>();
const mostKept = 50;

/**
 * The calendar in which the promises of a job live, with the organisation's own days. One object for a `version` as it was loaded, a zone and
 * days: what reckons by a calendar prepares it once per object, which is dearer than a whole transition.
 */
export function jobCalendar(version: object, drawn: Policy['calendar'], given: Given): Calendar {
  const known = kept.get(version) ?? new Map<string, Calendar>();
  kept.set(version, known);
  const { zone, days } = given;
  const key = `${zone} ${days.closed.join()} ${days.worked.join()}`;
  const calendar = known.get(key) ?? toCalendar(drawn, given);
  // Days change seldom: what an older table has left is not worth keeping.
  if (known.size > mostKept) known.clear();
  known.set(key, calendar);
  return calendar;
}

/** A drawing that knows no holidays works on every day of the week that it names. */
function toCalendar(drawn: Policy['calendar'], { zone, pinned, days }: Given): Calendar {
  const { workdays, opens, closes, promiseAt } = drawn;
  const { holidays, horizon } = drawn.holidays === 'none' ? pinned : withOwnDays(pinned, days);
  return { zone, workdays, opens, closes, promiseAt, holidays, horizon };
}
