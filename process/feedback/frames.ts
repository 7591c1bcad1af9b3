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
  /** After a no, before anything else: why the letter goes on. */
  readonly regret: readonly string[];
  /** Before what went well. */
  readonly before: readonly string[];
  /** The same, naming the job. */
  readonly beforeForJob: readonly string[];
  /** Before what could be developed. */
  readonly develop: Readonly<Record<Leading, readonly string[]>>;
  readonly developAgain: Readonly<Record<Leading, readonly string[]>>;
  readonly developBriefly: Readonly<Record<Leading, readonly string[]>>;
  /** How to go on, after something that was done, that was told in a talk, or that was written in an application. */
  readonly growth: Readonly<Record<AdviceFor, readonly string[]>>;
  /** What a level says of what `noun` is, where the assessor's own words could not be used: `verb` and `rest` are its sentence. */
  readonly level: readonly string[];
  readonly closing: Readonly<Record<Outcome, readonly string[]>>;
  /** After a no, last. */
  readonly wish: readonly string[];
  /** Last in an SMS. */
  readonly wishBriefly: Readonly<Record<Outcome, readonly string[]>>;
  readonly signOff: readonly string[];
};

/** What leads to something to develop: in a no what weighed against, or what was wanted more of; to whoever goes on or waits, advice. */
export type Leading = 'weighed' | 'wanted' | 'ahead' | 'advice';

/** What a way on is for: something done, told, or written in an application. */
export type AdviceFor = 'done' | 'told' | 'written';
