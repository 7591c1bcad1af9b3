import type { Outcome, Stage } from './input.ts';

/** The sentences of a letter that hold no evidence, each in several wordings. Words in braces are filled in. */
export type Frames = {
  readonly greeting: { readonly email: readonly string[]; readonly sms: readonly string[] };
  readonly thanks: Readonly<Record<Stage, readonly string[]>>;
  /** The same, naming the job: where nothing below does. */
  readonly thanksForJob: readonly string[];
  readonly outcome: Readonly<Record<Outcome, readonly string[]>>;
  /** Before what went well; an empty one where nothing needs to be said before it. */
  readonly before: readonly string[];
  /** The same, naming the job. */
  readonly beforeForJob: readonly string[];
  readonly develop: readonly string[];
  readonly developAgain: readonly string[];
  readonly developBriefly: readonly string[];
  readonly growth: readonly string[];
  readonly inStage: Readonly<Record<Stage, string>>;
  readonly closing: Readonly<Record<Outcome, readonly string[]>>;
  readonly signOff: readonly string[];
};
