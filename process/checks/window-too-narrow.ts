import type { Calendar } from '../calendar/calendar.ts';
import { calendarProblems, windowProblems } from '../calendar/calendar-problems.ts';
import { dayOf, minutesOf } from '../calendar/days.ts';
import { nextWindow } from '../calendar/sending-window.ts';
import { atMinutes } from '../calendar/zone-days.ts';
import type { SendingWindow, Span } from '../definition/schema.ts';
import { addSpan } from '../reckoning/move-by-span.ts';
import { atExit, type Check, errorAt } from './check.ts';
import { exitName } from './name-of.ts';

/**
 * Between entering a stage and its promise the sending window of each exit opens at least once, on whatever day of the calendar's horizon
 * the stage is entered: at worst just when the window has closed.
 */
export const windowTooNarrow: Check = ({ definition, calendar, stages }) => {
  const { sendingWindow } = definition.policy;
  if (calendarProblems(calendar).length > 0 || windowProblems(sendingWindow).length > 0) return [];
  const known = knownFor(calendar);
  const isTooNarrow = (window: SendingWindow, promise: Span) => {
    const key = `${window.days.join()} ${window.opens} ${window.closes} ${promise.amount} ${promise.unit}`;
    const narrow = known.get(key) ?? canMiss(window, promise, calendar);
    known.set(key, narrow);
    return narrow;
  };
  return stages.flatMap(({ stepId, stage, name }) =>
    Object.entries(stage.exits).flatMap(([exitId, { window, message }]) => {
      if (!message || stage.promise.within.amount === 0 || (window && windowProblems(window).length > 0)) return [];
      if (!isTooNarrow(window ?? sendingWindow, stage.promise.within)) return [];
      const said = exitName(definition, stepId, exitId);
      return [
        errorAt(
          'window-too-narrow',
          window ? atExit(stepId, exitId, 'window') : { stepId, exitId, path: ['policy', 'sendingWindow'] },
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
};

/** Which windows miss which promises in a calendar: two years of days each, and the same at every change of a drawing. */
let remembered = { calendar: '', known: new Map<string, boolean>() };

function knownFor(calendar: Calendar): Map<string, boolean> {
  const key = JSON.stringify(calendar);
  if (remembered.calendar !== key) remembered = { calendar: key, known: new Map() };
  return remembered.known;
}

function canMiss(window: SendingWindow, promise: Span, calendar: Calendar): boolean {
  const [first, last] = [dayOf(calendar.horizon.from), dayOf(calendar.horizon.to)];
  for (let day = first; day <= last; day += 1) {
    const entered = atMinutes(calendar.zone, day, minutesOf(window.closes));
    if (nextWindow(window, calendar.zone, entered) >= addSpan(calendar, promise, entered, true)) return true;
  }
  return false;
}
