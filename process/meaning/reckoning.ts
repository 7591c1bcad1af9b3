import type { Calendar } from '../calendar/calendar.ts';
import { calendarOf } from '../calendar/calendar-of.ts';
import { calendarProblems, windowProblems } from '../calendar/calendar-problems.ts';
import { formatInstant } from '../calendar/format-instant.ts';
import type { CheckContext } from '../checks/check.ts';
import type { Definition, Language } from '../definition/schema.ts';
import type { Instant } from '../interpreter/contract.ts';
import { type Timing, timingOf } from '../silence/timing.ts';

/** What the meaning of a setting is reckoned with: the drawing's own calendar and window, and the moment that "now" is. */
export type Reckoning = {
  readonly definition: Definition;
  readonly calendar: Calendar;
  readonly timing: Timing;
  readonly now: Instant;
};

/** Undefined where the calendar or the sending window cannot be reckoned with: that is a problem of its own. */
export function reckoningOf(definition: Definition, context: CheckContext, now: Instant): Reckoning | undefined {
  const calendar = calendarOf(definition, context);
  if (calendarProblems(calendar).length > 0 || windowProblems(definition.policy.sendingWindow).length > 0)
    return undefined;
  return { definition, calendar, timing: timingOf(definition, calendar), now };
}

/** An instant in short in the drawing's zone, with its year where that is not this one. */
export function shortly({ calendar, now }: Reckoning, at: Instant, language: Language): string {
  return formatInstant(at, calendar.zone, language, { relativeTo: now });
}
