import type { Definition } from '../../../process/definition/schema.ts';
import type { Instant } from '../../../process/interpreter/contract.ts';
import type { SimulatedRun } from '../../../process/simulation/record.ts';
import type { RingState } from '../../shell/ring-state.ts';

export type Promised = { readonly due: Instant; readonly left: number; readonly state: RingState };

/** The promise that stands in the step where the candidate waits, as its ring shows it; null where none does. */
export function promiseAt({ steps }: Definition, { obligations, state }: SimulatedRun, at: Instant): Promised | null {
  const open = obligations.findLast(
    ({ stepId, visit, answeredAt }) => stepId === state.stepId && visit === state.visit && answeredAt === null,
  );
  const step = steps[state.stepId];
  if (!open || step?.kind !== 'stage') return null;
  const { due, at: toldAt } = open.told.at(-1) ?? { due: open.lastTold, at: open.openedAt };
  const left = Math.min(1, Math.max(0, (due - at) / Math.max(1, due - toldAt)));
  const rungs = (action: 'remind' | 'escalate') =>
    step.ladder.rungs.filter((rung) => rung.action === action).map((rung) => 1 - rung.at / 100);
  if (at >= due || rungs('escalate').some((share) => left <= share)) return { due, left, state: 'late' };
  return { due, left, state: rungs('remind').some((share) => left <= share) ? 'near' : 'ample' };
}
