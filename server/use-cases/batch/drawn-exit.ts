import type { Definition } from '../../../process/definition/schema.ts';
import type { DecisionBatchView } from '../../contract/decision-batches.ts';

/** What the stage and the exit of a decision are called, and of what kind it is; its ids where the drawing does not have them any more. */
export function drawnExit(
  definition: Definition | undefined,
  { stepId, exitId }: { readonly stepId: string; readonly exitId: string },
): Pick<DecisionBatchView, 'stepName' | 'exitName' | 'exitKind'> {
  const step = definition?.steps[stepId];
  const exit = step?.kind === 'stage' && Object.hasOwn(step.exits, exitId) ? step.exits[exitId] : undefined;
  return {
    stepName: step?.name ?? { sv: stepId, en: stepId },
    exitName: exit?.name ?? { sv: exitId, en: exitId },
    exitKind: exit?.kind ?? 'other',
  };
}
