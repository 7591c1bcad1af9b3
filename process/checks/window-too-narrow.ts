import type { Calendar } from '../calendar/calendar.ts';
import { minutesOf } from '../calendar/days.ts';
import type { SendingWindow, Span } from '../definition/schema.ts';
import { atExit, type Check, errorAt } from './check.ts';
import { eachStage } from './each-stage.ts';
import { exitName } from './name-of.ts';
import { usualHours } from './spans.ts';

/** Between the decision and the promise the sending window of an exit opens at least once, whichever day it is. */
export const windowTooNarrow: Check = ({ definition, calendar }) =>
  eachStage(definition).flatMap(({ stepId, stage, name }) =>
    Object.entries(stage.exits).flatMap(([exitId, exit]) => {
      const window = exit.window;
      if (!window || opensInTime(window, stage.promise.within, calendar)) return [];
      const said = exitName(definition, stepId, exitId);
      return [
        errorAt(
          'window-too-narrow',
          atExit(stepId, exitId, 'window'),
          {
            sv: `Sändningsfönstret för ${said.sv} i ${name.sv} kan vara stängt ända tills löftet går ut.`,
            en: `The sending window of ${said.en} in ${name.en} can be closed until the promise has passed.`,
          },
          {
            sv: 'Öppna fönstret fler dagar eller timmar, eller förläng löftet.',
            en: 'Open the window on more days or hours, or lengthen the promise.',
          },
        ),
      ];
    }),
  );

function opensInTime(window: SendingWindow, promise: Span, calendar: Calendar): boolean {
  if (!window.days.some((day) => calendar.workdays.includes(day))) return false;
  const isLateOnly = minutesOf(window.opens) >= minutesOf(calendar.promiseAt);
  const daysNeeded = longestGap(window.days) + (isLateOnly ? 1 : 0);
  return promise.unit === 'workingDays' && promise.amount === 1
    ? calendar.workdays.every((day) => window.days.includes(day)) && !isLateOnly
    : usualHours(promise, calendar) >= (daysNeeded - 1) * 24;
}

/** The most days from one day of the window to the next, around the week. */
function longestGap(days: readonly number[]): number {
  const sorted = [...new Set(days)].sort((a, b) => a - b);
  const gaps = sorted.map((day, index) => (sorted[index + 1] ?? (sorted[0] ?? day) + 7) - day);
  return Math.max(...gaps, 1);
}
