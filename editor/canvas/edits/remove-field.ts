import type { Definition, Step } from '../../../process/definition/schema.ts';
import { without } from './without.ts';

/** Without a field, and no longer asked for at the start or by an exit. Conditions and instants on it stay, as problems to be seen. */
export function removeField(definition: Definition, fieldId: string): Definition {
  if (!definition.fields[fieldId]) return definition;
  const steps = Object.fromEntries(Object.entries(definition.steps).map(([id, step]) => [id, unasked(step, fieldId)]));
  return { ...definition, fields: without(definition.fields, fieldId), steps };
}

function unasked(step: Step, fieldId: string): Step {
  const others = (ids: readonly string[]) => ids.filter((id) => id !== fieldId);
  if (step.kind === 'start') return { ...step, requires: others(step.requires) };
  if (step.kind !== 'stage') return step;
  const exits = Object.entries(step.exits).map(([id, exit]) => [id, { ...exit, requires: others(exit.requires) }]);
  return { ...step, exits: Object.fromEntries(exits) };
}
