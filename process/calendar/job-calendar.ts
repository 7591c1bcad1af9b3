import type { Policy } from '../definition/schema.ts';
import type { Calendar } from './calendar.ts';
import { type OwnDays, withOwnDays } from './with-own-days.ts';

type Given = {
  readonly zone: string;
  /** What the job's version keeps for good. */
  readonly pinned: Pick<Calendar, 'holidays' | 'horizon'>;
  readonly days: OwnDays;
};

/** The calendar in which the promises of a job live, with the organisation's own days. A drawing that knows no holidays works on every day of the week that it names. */
export function jobCalendar(drawn: Policy['calendar'], { zone, pinned, days }: Given): Calendar {
  const { workdays, opens, closes, promiseAt } = drawn;
  const { holidays, horizon } = drawn.holidays === 'none' ? pinned : withOwnDays(pinned, days);
  return { zone, workdays, opens, closes, promiseAt, holidays, horizon };
}
