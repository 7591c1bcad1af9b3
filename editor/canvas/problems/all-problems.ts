import type { Problem } from '../../../process/problem.ts';

/** What only the sweep over all start days can say for certain. */
const swept: readonly string[] = ['silence-above-policy', 'scenario-fails'];

/** Whether a problem is one that the sweep has the word about. */
export const isSweptProblem = ({ code }: Problem): boolean => swept.includes(code);

/** The problems that the quick checks found, with what the sweep says in the place of what they could only guess. */
export function allProblems(quick: readonly Problem[], sweep: readonly Problem[]): Problem[] {
  return [...quick.filter((problem) => !isSweptProblem(problem)), ...sweep];
}
