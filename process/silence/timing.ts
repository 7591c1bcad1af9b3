import type { Calendar, SendingWindow } from '../calendar/calendar.ts';
import { msPerMinute } from '../calendar/days.ts';
import { lastWindowBefore, nextWindow } from '../calendar/sending-window.ts';
import { subtractWorkingHours } from '../calendar/working-hours.ts';
import type { AskStep, Definition, MessageStep, Span, StageExit, StageStep, WaitStep } from '../definition/schema.ts';
import type { Instant } from '../interpreter/contract.ts';
import { addSpan, subtractSpan } from '../reckoning/move-by-span.ts';

/** When things happen by the interpreter's rules, as plain functions of instants; each mirrors one place there. */
export type Timing = {
  opens(from: Instant, window?: SendingWindow): Instant;
  /** `leavesBefore` of the interpreter. */
  leaves(wanted: Instant, promise: Instant | null, window?: SendingWindow): Instant;
  messageLeaves(step: MessageStep, at: Instant, owed: Instant | null): Instant;
  waitOver(step: WaitStep, at: Instant): Instant;
  deadline(step: AskStep, accepted: Instant): Instant;
  /** Instants of the reminders that are armed when the question is accepted, in their order. */
  reminders(step: AskStep, accepted: Instant): readonly Instant[];
  /** Where a visit stands that began at the instant. */
  entered(stage: StageStep, at: Instant): Course;
  /** Where it stands after a booking whose meeting ends at the instant. */
  booked(stage: StageStep, at: Instant): Course;
  /** Where it stands after the holding text. */
  held(stage: StageStep, course: Course): Course;
  release(stage: StageStep, exit: StageExit, decided: Instant, course: Course): Instant;
};

/** Where a visit of a stage stands: the told date and the next holding text. */
export type Course = { readonly due: Instant; readonly holding: Instant };

/** A decision can be taken back for so long at least. */
export const shortestUndo = 10 * msPerMinute;

export const undoOf = ({ undoWindow: { amount, unit } }: StageStep) =>
  amount * (unit === 'hours' ? 60 * msPerMinute : msPerMinute);

/** In what a visit's first told date is due. */
export const firstSpan = ({ promise }: StageStep) => (promise.from === 'meeting' ? promise.bookedBy : promise.within);

/** The rules of one definition in its calendar; the candidate reads the clock of the calendar's zone. */
export function timingOf({ policy }: Definition, calendar: Calendar): Timing {
  const { zone } = calendar;
  const opensIn = remembered((window: SendingWindow) => byInstant((from) => nextWindow(window, zone, from)), windowKey);
  const lastIn = remembered(
    (window: SendingWindow) => byInstant((before) => lastWindowBefore(window, zone, before)),
    windowKey,
  );
  const adds = remembered((span: Span) => byInstant((from) => addSpan(calendar, span, from)), spanKey);
  const promises = remembered((span: Span) => byInstant((from) => addSpan(calendar, span, from, true)), spanKey);
  const backs = remembered((hours: number) => byInstant((due) => subtractWorkingHours(calendar, due, hours)), String);

  const opens = (from: Instant, window: SendingWindow = policy.sendingWindow) => opensIn(window)(from);
  const last = (from: Instant, before: Instant, window: SendingWindow = policy.sendingWindow) => {
    const at = lastIn(window)(before);
    return at >= from ? at : null;
  };
  const leaves = (wanted: Instant, promise: Instant | null, window?: SendingWindow) => {
    const at = opens(wanted, window);
    return promise === null || at <= promise ? at : wanted;
  };
  const holding = ({ ladder }: StageStep, from: Instant, due: Instant) => {
    const back = backs(ladder.holdingBefore.amount)(due);
    if (back <= from) return from + Math.max(0, Math.floor((due - from) / 2));
    const at = last(from, back);
    return at !== null && at > from ? at : back;
  };
  const entered = (stage: StageStep, at: Instant) => {
    const due = promises(firstSpan(stage))(at);
    return { due, holding: holding(stage, at, due) };
  };
  const held = (stage: StageStep, course: Course) => {
    const due = promises(stage.ladder.updateInterval)(Math.max(course.holding, course.due));
    return { due, holding: holding(stage, course.holding, due) };
  };
  const booked = (stage: StageStep, at: Instant) => {
    const due = promises(stage.promise.within)(at);
    return { due, holding: holding(stage, at, due) };
  };
  const release = (stage: StageStep, exit: StageExit, decided: Instant, { due, holding: next }: Course) => {
    const earliest = decided + shortestUndo;
    const ahead = due > decided;
    const limits = [decided + undoOf(stage), next - msPerMinute, ...(ahead ? [due - msPerMinute] : [])];
    const wanted = Math.max(earliest, Math.min(...limits));
    if (!ahead || opens(wanted, exit.window) <= due) return wanted;
    return last(earliest, wanted, exit.window) ?? wanted;
  };
  const deadline = (step: AskStep, accepted: Instant) => adds(step.deadline)(accepted);
  const remindersOf = remembered((step: AskStep) => {
    const known = new Map<number, readonly Instant[]>();
    return (accepted: Instant) => {
      const key = accepted / msPerMinute;
      let found = known.get(key);
      if (!found) {
        found = remindersAfter(step, accepted);
        known.set(key, found);
      }
      return found;
    };
  }, questionKey);
  const remindersAfter = (step: AskStep, accepted: Instant) => {
    const until = deadline(step, accepted);
    const dues = step.reminders.flatMap(({ before }) => {
      const want = subtractSpan(calendar, before, until);
      const open = opens(want);
      const due = open < until ? open : last(accepted, want);
      return due === null || want <= accepted || due <= accepted ? [] : [due];
    });
    return dues.sort((left, right) => left - right);
  };
  return {
    opens,
    leaves,
    messageLeaves: ({ when }, at, owed) => {
      if (owed !== null) return leaves(at, owed);
      return isSentAtOnce({ when }) ? at : opens(at);
    },
    waitOver: (step, at) => (step.for.kind === 'span' ? adds(step.for.span)(at) : at),
    deadline,
    reminders: (step, accepted) => remindersOf(step)(accepted),
    entered,
    booked,
    held,
    release,
  };
}

export const windowKey = ({ days, opens, closes }: SendingWindow) => `${days.join()} ${opens} ${closes}`;
/** All that the times of a question hang on. */
export const questionKey = ({ deadline, reminders }: AskStep) =>
  [deadline, ...reminders.map(({ before }) => before)].map(spanKey).join();
export const isSentAtOnce = ({ when }: Pick<MessageStep, 'when'>) => when.kind === 'now' || when.kind === 'at';
export const spanKey = ({ amount, unit }: Span) => `${amount}${unit}`;

/**
 * The same instants are asked again and again, from many steps. They are kept by their minute (and the last moment before one), since a
 * map finds small whole numbers several times quicker than instants.
 */
function byInstant(reckon: (at: Instant) => Instant): (at: Instant) => Instant {
  const onMinute = new Map<number, Instant>();
  const before = new Map<number, Instant>();
  const elsewhere = new Map<number, Instant>();
  return (at) => {
    const minutes = at / msPerMinute;
    const last = (at + 1) / msPerMinute;
    const [known, key] = Number.isInteger(minutes)
      ? [onMinute, minutes]
      : Number.isInteger(last)
        ? [before, last]
        : [elsewhere, at];
    let found = known.get(key);
    if (found === undefined) {
      found = reckon(at);
      known.set(key, found);
    }
    return found;
  };
}

function remembered<K extends object | number, T>(make: (key: K) => T, name: (key: K) => string): (key: K) => T {
  const byKey = new Map<K, T>();
  const byName = new Map<string, T>();
  return (key) => {
    let found = byKey.get(key);
    if (found === undefined) {
      const called = name(key);
      found = byName.get(called) ?? make(key);
      byName.set(called, found);
      byKey.set(key, found);
    }
    return found;
  };
}
