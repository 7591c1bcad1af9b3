import type { Calendar } from '../../../process/calendar/calendar.ts';
import { msPerDay } from '../../../process/calendar/days.ts';
import { calendarBroken } from '../../../process/checks/calendar-broken.ts';
import { prepareDrawing } from '../../../process/checks/prepare-drawing.ts';
import type { Definition } from '../../../process/definition/schema.ts';
import type { Instant } from '../../../process/interpreter/contract.ts';
import type { SimulatedRun } from '../../../process/simulation/record.ts';
import { simulate } from '../../../process/simulation/simulate.ts';
import { checkContext } from '../problems/check-context.ts';
import { inputOf, type Plan } from './plan.ts';

/** Where a plan is played: the calendar with the holidays that publishing today would pin, and today's date. */
export type Stage = { readonly calendar: Calendar; readonly today: string };

/** The calendar to play in; null where the drawing cannot be played: not exactly one start, or hours that cannot be reckoned with. */
export function stageOf(definition: Definition, now: number): Stage | null {
  const context = checkContext(definition, now);
  const drawing = prepareDrawing(definition, context);
  if (drawing.startId === undefined || calendarBroken(drawing).length > 0) return null;
  return { calendar: drawing.calendar, today: context.today };
}

export type Playback = {
  readonly run: SimulatedRun;
  readonly start: Instant;
  /** Where the axis ends: with the last thing that happens, or where nobody is followed any longer. */
  readonly end: Instant;
  /** The instants at which something happens, in order, each once. */
  readonly moments: readonly Instant[];
};

/** Everything that will happen by the plan, from applying to the end. */
export function playbackOf(plan: Plan, definition: Definition, calendar: Calendar): Playback {
  const input = inputOf(plan, definition, calendar);
  const run = simulate(input);
  const moments = [...new Set(run.timeline.map(({ event }) => event.at))];
  const last = moments.at(-1) ?? plan.start;
  const silenceEnds = plan.silence ? plan.silence.to : last;
  const end = run.over ? Math.max(last, silenceEnds) + msPerDay : input.until;
  return { run, start: plan.start, end, moments };
}

/** How things stand at an instant: the run as far as it had come by then. */
export function standingAt(plan: Plan, definition: Definition, calendar: Calendar, at: Instant): SimulatedRun {
  return simulate({ ...inputOf(plan, definition, calendar), until: at });
}

/** The moment before or after an instant; the axis' own ends where there is none. */
export function momentFrom({ moments, start, end }: Playback, at: Instant, direction: 'back' | 'forward'): Instant {
  if (direction === 'forward') return moments.find((moment) => moment > at) ?? end;
  return moments.findLast((moment) => moment < at) ?? start;
}
