import { calendarOf } from '../calendar/calendar-of.ts';
import type { CheckContext } from '../checks/check.ts';
import type { Definition } from '../definition/schema.ts';
import type { Problem } from '../problem.ts';
import { allFixers } from './all-fixers.ts';
import type { Fix } from './contract.ts';

/** Everything that may be done about a problem, untried, the most obvious first. */
export function fixesOf(definition: Definition, problem: Problem, context: CheckContext): readonly Fix[] {
  const calendar = calendarOf(definition, context);
  return allFixers[problem.code]?.(problem, { definition, calendar, context }) ?? [];
}
