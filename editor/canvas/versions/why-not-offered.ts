import type { Definition } from '../../../process/definition/schema.ts';
import type { StepRow } from './move-plan.ts';

/** Why the step that one would look for is not among those that a step's candidates can go to; undefined where it is, or is simply gone. */
export function whyNotOffered(
  { stepId, kind }: Pick<StepRow, 'stepId' | 'kind'>,
  { steps }: Pick<Definition, 'steps'>,
): 'otherKindNow' | 'noSuchKind' | undefined {
  const now = Object.hasOwn(steps, stepId) ? steps[stepId] : undefined;
  if (now && now.kind !== kind) return 'otherKindNow';
  return Object.values(steps).some((step) => step.kind === kind) ? undefined : 'noSuchKind';
}
