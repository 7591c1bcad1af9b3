import type { Step } from './schema.ts';

/** The field with the date that a step waits for; undefined where it waits for none. */
export function awaitedField(step: Step | undefined): string | undefined {
  if (step?.kind === 'message' && 'field' in step.when) return step.when.field;
  return step?.kind === 'wait' && step.for.kind === 'until' ? step.for.field : undefined;
}
