import type { Outcome, Stage } from './input.ts';

/** The sentences of a letter that hold no evidence, each in several wordings. Words in braces are filled in. */
export type Frames = {
  readonly greeting: { readonly email: readonly string[]; readonly sms: readonly string[] };
  readonly thanks: Readonly<Record<Stage, readonly string[]>>;
  /** The same as short as it can be said, for an SMS. */
  readonly thanksBriefly: Readonly<Record<Stage, readonly string[]>>;
  /** The same, naming the job: where nothing below does. */
  readonly thanksForJob: readonly string[];
  readonly outcome: Readonly<Record<Outcome, readonly string[]>>;
  /** The same as short as it can be said, for an SMS. */
  readonly outcomeBriefly: Readonly<Record<Outcome, readonly string[]>>;
  /** After a no, before anything else: why the letter goes on. */
  readonly regret: Readonly<Record<Acquaintance, readonly string[]>>;
  /** Before what went well. */
  readonly before: { readonly one: readonly string[]; readonly several: readonly string[] };
  /** Before what could be developed. */
  readonly develop: Readonly<Record<Leading, readonly string[]>>;
  readonly developAgain: Readonly<Record<Leading, readonly string[]>>;
  readonly developBriefly: Readonly<Record<Leading, readonly string[]>>;
  /** How to go on, after something that was done, that was told in a talk, or that was written in an application. */
  readonly growth: Readonly<Record<AdviceFor, readonly string[]>>;
  /**
   * What a level says where the assessor's own words could not be used: `verb` and `rest` are its sentence, `noun` and `definite` what it is of. Of a strength
   * first and again, of a fault, and by itself.
   */
  readonly level: Readonly<Record<'first' | 'again' | 'fault' | 'plain', readonly string[]>>;
  readonly closing: Readonly<Record<Outcome, readonly string[]>>;
  /** After a no, last. */
  readonly wish: Readonly<Record<Acquaintance, readonly string[]>>;
  /** Last in an SMS. */
  readonly wishBriefly: Readonly<Record<Outcome, readonly string[]>>;
  readonly signOff: readonly string[];
  /** Under an SMS, where there is room. */
  readonly signOffBriefly: readonly string[];
};

/** Whether the candidate and the assessors have met. */
export type Acquaintance = 'met' | 'unmet';

/**
 * What leads to something to develop: in a no by what was assessed low, or in the middle, and by whether something was missing or went wrong; to whoever goes
 * on or waits, advice.
 */
export type Leading = 'weighedMissing' | 'weighedSlip' | 'wantedMissing' | 'wantedSlip' | 'ahead' | 'advice';

/** What a way on is for: something done, told, or written in an application. */
export type AdviceFor = 'done' | 'told' | 'written';
