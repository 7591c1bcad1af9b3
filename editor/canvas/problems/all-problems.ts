import { slowCodes } from '../../../process/checks/slow-codes.ts';
import type { Problem } from '../../../process/problem.ts';

/** The problems that the quick checks find, with what the sweep said of the rest in the place of what is known of it. */
export function allProblems(quick: readonly Problem[], sweep: readonly Problem[]): Problem[] {
  return [...quick.filter(({ code }) => !slowCodes.includes(code)), ...sweep];
}
