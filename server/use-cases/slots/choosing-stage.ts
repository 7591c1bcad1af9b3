import type { StageStep } from '../../../process/definition/schema.ts';
import type { State } from '../../../process/interpreter/contract.ts';
import type { PublishedVersion } from '../load-versions.ts';

export type ChoosingStage = {
  readonly stepId: string;
  readonly visit: number;
  readonly choice: NonNullable<NonNullable<StageStep['meeting']>['choice']>;
};

/** The stage where the candidate stands and chooses a time; null where it is none. */
export function choosingStage(
  { definition }: Pick<PublishedVersion, 'definition'>,
  state: State | null,
): ChoosingStage | null {
  const step = state?.step.kind === 'stage' ? definition.steps[state.stepId] : undefined;
  if (!state || step?.kind !== 'stage' || !step.meeting?.choice) return null;
  return { stepId: state.stepId, visit: state.visit, choice: step.meeting.choice };
}
