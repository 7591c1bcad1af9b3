import type { Problem } from '../../../process/problem.ts';

/** The longest time that a candidate can go without hearing, and the steps that it leads through. */
export type SilenceAnswer = {
  readonly calendarDays: number;
  readonly workingDays: number;
  readonly isTooLong: boolean;
  readonly path: readonly string[];
};

/** What the checking worker answers: everything wrong, and the longest silence where it can be reckoned. */
export type CheckAnswer = { readonly problems: readonly Problem[]; readonly silence: SilenceAnswer | undefined };
