import type { Problem } from '../../../process/problem.ts';

/** What the checks say of a scenario: nothing yet, nothing wrong, or where it goes otherwise. */
export type ScenarioState =
  | { readonly kind: 'unknown' | 'green' }
  | { readonly kind: 'red'; readonly problems: readonly Problem[] };

type Checked = { readonly problems: readonly Problem[]; readonly isChecked: boolean; readonly isChecking: boolean };

/** The state of the scenario in that place of the process, from the checks that run as one draws. */
export function scenarioState({ problems, isChecked, isChecking }: Checked, index: number): ScenarioState {
  const own = problems.filter(({ path }) => path[0] === 'scenarios' && path[1] === index);
  if (!isChecked || isChecking) return { kind: 'unknown' };
  return own.length === 0 ? { kind: 'green' } : { kind: 'red', problems: own };
}
