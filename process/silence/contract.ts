import type { Calendar } from '../calendar/calendar.ts';
import type { Instant, Purpose } from '../interpreter/contract.ts';
import type { OpenExit } from './open-exits.ts';

/** How far to look. The candidate is taken to live in the process's zone. */
export type SilenceSetting = {
  /** With the pinned holidays; its horizon bounds the start days. */
  readonly calendar: Calendar;
  /** True: every start day of the horizon. False: the start days of one week, quick enough to follow a drawing hand. */
  readonly sweep: boolean;
  /** ISO date from which the week is looked at where `sweep` is false; absent: the beginning of the horizon. */
  readonly from?: string;
  /** More explored instants than this is `tooLarge`; absent: see `mostExplored`. */
  readonly limit?: number;
};

export type Hearing = { readonly stepId: string; readonly purpose: Purpose };

/** One point on the path that gives the silence, in the order of time. */
export type SilencePoint = {
  readonly at: Instant;
  readonly stepId: string;
  readonly exitId?: string;
  /**
   * `leaves`: by itself (a wait is over, nobody answered) or by an answer; `released`: a decision's undo window is over; `breaksOff`: the exit
   * leads nowhere yet.
   */
  readonly what:
    | 'applies'
    | 'enters'
    | 'hears'
    | 'decides'
    | 'released'
    | 'answers'
    | 'leaves'
    | 'books'
    | 'cancels'
    | 'closes'
    | 'ends'
    | 'breaksOff';
  /** Of what is heard. */
  readonly purpose?: Purpose;
  /** Of a booking: when the meeting is. */
  readonly until?: Instant;
};

export type Silence = {
  readonly kind: 'silence';
  readonly ms: number;
  /** Elapsed time in days of 24 hours, two decimals. */
  readonly calendarDays: number;
  /** Working days after the day on which it begins, up to and with the day on which it ends. */
  readonly workingDays: number;
  /** From applying, where people's acts can be laid out so that the silence comes about; its last points are the silence itself. */
  readonly path: readonly SilencePoint[];
  /** The start day that gives it: when the candidate of the path applies; null where no such schedule was found (`ms` is a bound then). */
  readonly appliesAt: Instant | null;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly hearsFrom: Hearing;
  /** Null: the application ends without another word. */
  readonly hearsNext: Hearing | null;
  /** The longest silence that begins while a candidate stands in the step. */
  readonly perStage: Readonly<
    Record<string, { readonly ms: number; readonly startsAt: Instant; readonly endsAt: Instant }>
  >;
  /** Steps that wait for a date in a field: how long is for the data to say, so the time until that date is not in `ms`. */
  readonly dated: readonly { readonly stepId: string; readonly field: string }[];
  /** Stages with a meeting, whose date people choose and tell: the time until that date is not in `ms` either. */
  readonly met: readonly string[];
  /** Exits on the way that lead nowhere yet. Their paths end there, so that `ms` is the least that it will be; empty in what is published. */
  readonly open: readonly OpenExit[];
};

export type SilenceResult =
  | Silence
  /** Nothing bounds it. `loop`: the drawing can go round without a word; `noStart`: there is nothing to begin from. */
  | {
      readonly kind: 'unbounded';
      readonly reason: 'loop' | 'noStart';
      readonly path: readonly { readonly stepId: string; readonly exitId?: string }[];
    }
  /** Too much to explore: an honest "unknown" instead of a guess. */
  | { readonly kind: 'tooLarge'; readonly explored: number; readonly limit: number };
