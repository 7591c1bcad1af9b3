import type { Definition, StageStep } from '../definition/schema.ts';
import { stepName } from './name-of.ts';
import type { Words } from './check.ts';

export type NamedStage = { readonly stepId: string; readonly stage: StageStep; readonly name: Words };

/** The stages of a definition with their names for sentences. */
export function eachStage(definition: Definition): NamedStage[] {
  return Object.entries(definition.steps).flatMap(([stepId, step]) =>
    step.kind === 'stage' ? [{ stepId, stage: step, name: stepName(definition, stepId) }] : [],
  );
}
