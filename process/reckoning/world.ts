import type { Calendar, SendingWindow } from '../calendar/calendar.ts';
import type { Definition } from '../definition/schema.ts';

/** A value of a field or an answer as it is stored; dates are ISO dates (YYYY-MM-DD). */
export type Value = string | number | boolean | null;

/** What a branch may look at. */
export type CandidateData = {
  readonly fields: Readonly<Record<string, Value>>;
  /** The latest answers, by step and question. */
  readonly answers: Readonly<Record<string, Readonly<Record<string, Value>>>>;
  readonly candidate: {
    readonly language: string;
    readonly channel: string;
    readonly hasEmail: boolean;
    readonly hasMobile: boolean;
    readonly source: string | null;
  };
};

/** Everything that answers the interpreter's asks. Nothing in it is read from a clock. */
export type World = {
  readonly definition: Definition;
  /** The job's calendar with its holidays: promises live in it. */
  readonly calendar: Calendar;
  /** When messages may leave, read in the candidate's zone. */
  readonly window: SendingWindow;
  readonly zone: string;
  readonly data: CandidateData;
};
