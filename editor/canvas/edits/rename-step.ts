import type { Definition, LocalText } from '../../../process/definition/schema.ts';
import { withOtherIds } from '../../../process/definition/with-other-ids.ts';
import { readableId } from './readable-id.ts';

const unnamed = /^(stage|message|wait|ask|branch|end)(-\d+)?$/;

/** Whether a step still carries the id that it was born with, so that its first name may give it a readable one. */
export function hasBirthId(stepId: string): boolean {
  return unnamed.test(stepId);
}

/** Whether a version knows a step by its id: candidates may stand there, and the difference goes by ids. `published` is its definition as it is stored. */
export function isPublishedId(stepId: string, published: unknown): boolean {
  if (typeof published !== 'object' || published === null || !('steps' in published)) return false;
  return typeof published.steps === 'object' && published.steps !== null && Object.hasOwn(published.steps, stepId);
}

/** A step with another name; its id stays, because versions and running candidates know it by that. */
export function renameStep(definition: Definition, stepId: string, name: LocalText): Definition {
  const step = definition.steps[stepId];
  return step ? { ...definition, steps: { ...definition.steps, [stepId]: { ...step, name } } } : definition;
}

/** The id that a step's name would give it. */
export function idForName(definition: Definition, stepId: string): string {
  const step = definition.steps[stepId];
  const name = step ? (step.name[definition.languages[0] ?? 'sv'] ?? step.name.sv ?? step.name.en ?? '') : '';
  const others = Object.keys(definition.steps).filter((id) => id !== stepId);
  return readableId(name, others, stepId);
}

/** The step under another id everywhere: steps, connections, conditions on its answers, scenarios, layout. Unchanged where the id is taken. */
export function changeStepId(definition: Definition, from: string, to: string): Definition {
  if (from === to || !definition.steps[from] || Object.hasOwn(definition.steps, to)) return definition;
  return withOtherIds(definition, { steps: { [from]: to } });
}
