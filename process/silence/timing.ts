import type { Calendar, SendingWindow } from '../calendar/calendar.ts';
import { msPerMinute } from '../calendar/days.ts';
import { lastWindowBefore, nextWindow } from '../calendar/sending-window.ts';
import { subtractWorkingHours } from '../calendar/working-hours.ts';
import type { AskStep, Definition, Span, StageExit, StageStep } from '../definition/schema.ts';
import type { Instant } from '../interpreter/contract.ts';
import { addSpan, subtractSpan } from '../reckoning/move-by-span.ts';

/** When things happen by the interpreter's rules, as plain functions of instants; each mirrors one place there. */
export type Timing = {
  add(span: Span, from: Instant, isPromise?: boolean): Instant;
  opens(from: Instant, window?: SendingWindow): Instant;
  /** `leavesBefore` of the interpreter. */
  leaves(wanted: Instant, promise: Instant | null, window?: SendingWindow): Instant;
  holding(stage: StageStep, from: Instant, due: Instant): Instant;
  release(stage: StageStep, exit: StageExit, decided: Instant, course: Course): Instant;
  /** Instants of the reminders that are armed when the question is accepted, in their order. */
  reminders(step: AskStep, accepted: Instant, deadline: Instant): Instant[];
};

/** Where a visit of a stage stands: the told date and the next holding text. */
export type Course = { readonly due: Instant; readonly holding: Instant };

export const minute = msPerMinute;
const shortestUndo = 10 * minute;

/** The rules of one definition in its calendar; the candidate reads the clock of the calendar's zone. */
export function timingOf({ policy }: Definition, calendar: Calendar): Timing {
  const { zone } = calendar;
  const opens = (from: Instant, window?: SendingWindow) => nextWindow(window ?? policy.sendingWindow, zone, from);
  const last = (from: Instant, before: Instant, window?: SendingWindow) => {
    const at = lastWindowBefore(window ?? policy.sendingWindow, zone, before);
    return at >= from ? at : null;
  };
  const leaves = (wanted: Instant, promise: Instant | null, window?: SendingWindow) => {
    const at = opens(wanted, window);
    return promise === null || at <= promise ? at : wanted;
  };
  const holding = ({ ladder }: StageStep, from: Instant, due: Instant) => {
    const back = subtractWorkingHours(calendar, due, ladder.holdingBefore.amount);
    if (back <= from) return from + Math.max(0, Math.floor((due - from) / 2));
    const at = last(from, back);
    return at !== null && at > from ? at : back;
  };
  const release = (stage: StageStep, exit: StageExit, decided: Instant, { due, holding: next }: Course) => {
    const earliest = decided + shortestUndo;
    const undo = stage.undoWindow.amount * (stage.undoWindow.unit === 'hours' ? 60 * minute : minute);
    const ahead = due > decided;
    const limit = Math.min(decided + undo, next - minute, ahead ? due - minute : Number.POSITIVE_INFINITY);
    const wanted = Math.max(earliest, limit);
    if (!ahead || opens(wanted, exit.window) <= due) return wanted;
    const earlier = last(earliest, wanted, exit.window);
    return earlier ?? wanted;
  };
  const reminders = (step: AskStep, accepted: Instant, deadline: Instant) =>
    step.reminders
      .flatMap(({ before }) => {
        const want = subtractSpan(calendar, before, deadline);
        const open = opens(want);
        const due = open < deadline ? open : last(accepted, want);
        return due === null || want <= accepted || due <= accepted ? [] : [due];
      })
      .sort((left, right) => left - right);
  return {
    add: (span, from, isPromise) => addSpan(calendar, span, from, isPromise),
    opens,
    leaves,
    holding,
    release,
    reminders,
  };
}
