import type { Calendar, Horizon } from '../calendar/calendar.ts';
import type { Definition } from '../definition/schema.ts';
import type { TextUse } from '../definition/text-uses-of.ts';
import type { Problem } from '../problem.ts';
import type { SilenceResult } from '../silence/contract.ts';
import type { NamedStage } from './each-stage.ts';
import type { Facts } from './facts.ts';

/**
 * What a check must be told, since process/ knows no clock: the pinned holidays (ISO dates) and the days for which they are known, and the
 * date on which it is checked (absent: the first of those days), from which scenarios look for their next Monday. Where it is not told how
 * things stand in the organisation, nothing is said of senders and people.
 */
export type CheckContext = {
  readonly holidays: readonly string[];
  readonly horizon: Horizon;
  readonly today?: string;
  readonly facts?: Facts | undefined;
};

/** A definition with what several checks ask of it, reckoned once. */
export type Drawing = {
  readonly definition: Definition;
  readonly calendar: Calendar;
  /** ISO date. */
  readonly today: string;
  /** Undefined where there is not exactly one start. */
  readonly startId: string | undefined;
  readonly reachable: ReadonlySet<string>;
  /** Connections that can be followed, by the step that they lead to. */
  readonly into: ReadonlyMap<string, readonly Arrow[]>;
  readonly stages: readonly NamedStage[];
  readonly uses: readonly TextUse[];
  readonly facts: Facts | undefined;
  /** Over every start day, or those of one week; the dearest thing to know of a drawing, reckoned when it is first asked for. Only where the calendar is sound. */
  readonly silence: () => SilenceResult;
  /** Looks for it a little at a time; after the last of them `silence` has it. */
  readonly lookForSilence: () => Generator<void, void>;
};

export type Arrow = { readonly from: string; readonly exit: string; readonly to: string };

/** Reports everything that it finds wrong, and never throws. */
export type Check = (drawing: Drawing) => Problem[];

export type Words = Problem['message'];
export type Place = Pick<Problem, 'path'> & Partial<Pick<Problem, 'stepId' | 'exitId' | 'textId'>>;

/** A problem that stops publishing. */
export function errorAt(code: string, place: Place, message: Words, hint: Words): Problem {
  return { code, severity: 'error', ...place, message, hint };
}

/** A problem that is told and does not stop publishing. */
export function warningAt(code: string, place: Place, message: Words, hint: Words): Problem {
  return { code, severity: 'warning', ...place, message, hint };
}

export const atStep = (stepId: string, ...path: (string | number)[]): Place => ({
  stepId,
  path: ['steps', stepId, ...path],
});

export const atExit = (stepId: string, exitId: string, ...path: (string | number)[]): Place => ({
  stepId,
  exitId,
  path: ['steps', stepId, 'exits', exitId, ...path],
});

/** The place of an exit that may not be connected: where its connection stands or would stand. */
export const atConnection = (stepId: string, exitId: string): Place => ({
  stepId,
  exitId,
  path: ['connections', stepId, exitId],
});
