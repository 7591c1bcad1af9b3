import type { Facts } from '../../../process/checks/facts.ts';
import type { Definition } from '../../../process/definition/schema.ts';
import type { OfferedFix } from '../../../process/fixes/contract.ts';
import type { Problem } from '../../../process/problem.ts';
import type { Silence } from '../../../process/silence/contract.ts';
import type { SilenceReckoning } from '../../../process/silence/explain-silence.ts';

/** The longest time that a candidate can go without hearing, the steps that it leads through, and how it is reckoned. */
export type SilenceAnswer = Pick<Silence, 'calendarDays' | 'workingDays' | 'perStage' | 'open'> & {
  readonly isTooLong: boolean;
  readonly path: readonly string[];
  readonly reckoning: SilenceReckoning;
};

/** Why there is no longest silence: it has no end, there is nothing to begin from, too much to explore, no usable calendar, or a worker broke on it. */
export type SilenceLack = {
  readonly why: 'loop' | 'noStart' | 'tooLarge' | 'calendar' | 'failed';
  /** Of a loop: the steps that it goes through, branches too. */
  readonly path: readonly string[];
  /** Of what is too large: so many moments were looked at. */
  readonly explored?: number;
};

/** What both workers together know of a drawing. */
export type CheckAnswer = { readonly problems: readonly Problem[]; readonly silence: SilenceAnswer | undefined };

/** What a checking worker is asked; `number` comes back with each answer, so that one to an older drawing is known. */
export type CheckQuestion = {
  readonly number: number;
  readonly definition: Definition;
  readonly today: number;
  readonly facts?: Facts | undefined;
};

/** Whether a hand moves the drawing: until it rests a worker that has time leaves the processor to it. */
export type HandMoves = { readonly handMoves: boolean };

/** Within a moment of a change: everything wrong but with the silence and the scenarios. */
export type QuickAnswer = { readonly number: number; readonly problems: readonly Problem[] };

/** Last: what can be done, by the key of the problem. */
export type FixesAnswer = {
  readonly kind: 'fixes';
  readonly number: number;
  readonly fixes: readonly (readonly [key: string, fixes: readonly OfferedFix[]])[];
};

/** A little later: the longest silence over all start days, or why there is none, and what is wrong with it. */
export type SweepAnswer = {
  readonly kind: 'swept';
  readonly number: number;
  readonly problems: readonly Problem[];
  readonly silence: SilenceAnswer | undefined;
  readonly lack: SilenceLack | undefined;
};
