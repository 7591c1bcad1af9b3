import { dayOf, minutesOf } from '../calendar/days.ts';
import { atMinutes } from '../calendar/zone-days.ts';
import { targetOf } from '../definition/connections-of.ts';
import { exitsOf } from '../definition/exits-of.ts';
import type { Definition, Span, StageStep } from '../definition/schema.ts';
import type { Instant } from '../interpreter/contract.ts';
import type { SilenceSetting } from './contract.ts';

const minutesADay = 1440;

/** The moments of each start day from which something leaves or counts later than it would have a moment before, in the order of time. */
export function criticalInstants(definition: Definition, { calendar, sweep, from }: SilenceSetting): Instant[] {
  const begins = dayOf(calendar.horizon.from);
  const first = sweep ? begins : Math.max(begins, from === undefined ? 0 : dayOf(from));
  const ends = dayOf(calendar.horizon.to);
  const last = sweep ? ends : Math.min(first + 6, ends);
  const minutes = criticalMinutes(definition);
  const instants: Instant[] = [];
  for (let day = first; day <= last; day += 1)
    for (const [minute, andAfter] of minutes) {
      const at = atMinutes(calendar.zone, day, minute);
      instants.push(at);
      if (andAfter) instants.push(at + 1);
    }
  return instants.sort((left, right) => left - right);
}

/**
 * The minutes of the day that the drawing names, and the same earlier by all that can pass by itself before one of them is reached; true
 * where the moment after it counts too. A job closed the moment before something at a window's closing is confirmed at once, a moment
 * later the next day; a reminder waits for its window's opening if that is before the deadline; and working hours that end with a day end
 * at its closing, later ones the next day.
 */
function criticalMinutes(definition: Definition): ReadonlyMap<number, boolean> {
  const { calendar, sendingWindow } = definition.policy;
  const steps = Object.values(definition.steps);
  const inHours = spansOf(definition).some(({ unit }) => unit === 'workingHours');
  const reminds = steps.some((step) => step.kind === 'ask' && step.reminders.length > 0);
  const named = new Map<number, boolean>();
  const add = (time: string, andAfter: boolean) => {
    const minute = minutesOf(time);
    named.set(minute, andAfter || named.get(minute) === true);
  };
  for (const time of ['00:00', calendar.opens, calendar.closes, calendar.promiseAt]) add(time, inHours);
  add(sendingWindow.opens, reminds);
  add(sendingWindow.closes, true);
  for (const step of steps)
    if (step.kind === 'stage')
      for (const { window } of Object.values(step.exits))
        for (const time of window ? [window.opens, window.closes] : []) add(time, false);
  const shifts = shiftsOf(definition);
  const minutes = new Map<number, boolean>();
  for (const [minute, andAfter] of named)
    for (const shift of shifts) {
      const earlier = ofDay(minute - shift);
      minutes.set(earlier, andAfter || minutes.get(earlier) === true);
    }
  return minutes;
}

/** All lengths of time that pass by themselves or that something is due in. */
function spansOf({ steps }: Definition): readonly Span[] {
  return Object.values(steps).flatMap((step) => {
    if (step.kind === 'wait') return step.for.kind === 'span' ? [step.for.span] : [];
    if (step.kind === 'ask') return [step.deadline, ...step.reminders.map(({ before }) => before)];
    return step.kind === 'stage' ? promised(step) : [];
  });
}

const promised = ({ promise }: StageStep) =>
  promise.from === 'meeting' ? [promise.within, promise.bookedBy] : [promise.within];

const ofDay = (minute: number) => ((minute % minutesADay) + minutesADay) % minutesADay;

/** By how many minutes of the day everything is moved that happens by itself one after the other, from any step on. */
function shiftsOf(definition: Definition): readonly number[] {
  const { opens, closes } = definition.policy.calendar;
  const workingDay = minutesOf(closes) - minutesOf(opens);
  const lengthOf = (span: Span) => shiftOf(span, workingDay);
  const known = new Map<string, ReadonlySet<number>>();
  const from = (stepId: string | undefined): ReadonlySet<number> => {
    if (stepId === undefined) return none;
    let found = known.get(stepId);
    if (!found) {
      known.set(stepId, none);
      found = new Set([0, ...after(stepId)]);
      known.set(stepId, found);
    }
    return found;
  };
  const behind = (stepId: string, exitId: string, shift: number) =>
    [...from(targetOf(definition, stepId, exitId))].map((more) => ofDay(more + shift));
  const after = (stepId: string): readonly number[] => {
    const step = definition.steps[stepId];
    switch (step?.kind) {
      case 'wait':
        return behind(stepId, 'next', step.for.kind === 'span' ? lengthOf(step.for.span) : 0);
      case 'ask': {
        const deadline = lengthOf(step.deadline);
        const reminders = step.reminders.map(({ before }) => ofDay(deadline - lengthOf(before)));
        return [...reminders, ...behind(stepId, 'no-answer', deadline)];
      }
      case 'stage':
        return promised(step).map(lengthOf);
      case 'start':
      case 'message':
      case 'branch':
        return exitsOf(step).flatMap((exitId) => behind(stepId, exitId, 0));
      default:
        return [];
    }
  };
  const all = new Set<number>();
  for (const stepId of Object.keys(definition.steps)) for (const shift of from(stepId)) all.add(shift);
  return [...all];
}

const none: ReadonlySet<number> = new Set([0]);

/** By how many minutes a span of hours moves the time of day; days keep it, or end at the promise's time of day. */
function shiftOf({ amount, unit }: Span, workingDay: number): number {
  if (unit === 'minutes') return ofDay(amount);
  if (unit === 'hours') return ofDay(amount * 60);
  return unit === 'workingHours' ? (amount * 60) % workingDay : 0;
}
