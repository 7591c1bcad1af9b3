import { exitsOf } from '../../../process/definition/exits-of.ts';
import type { Definition } from '../../../process/definition/schema.ts';
import { canBeEntered, connect } from './connect.ts';

/** A step that is there put into a connection: the exit leads to it, and its first exit on to where the connection went. */
export function putInto(definition: Definition, stepId: string, from: string, exit: string): Definition {
  const target = definition.connections[from]?.[exit];
  const step = definition.steps[stepId];
  const [first] = step ? exitsOf(step) : [];
  if (target === undefined || first === undefined) return definition;
  return connect(connect(definition, from, exit, stepId), stepId, first, target);
}

/** Whether a step stands alone and could stand in the middle of a connection. */
export function isLoose(definition: Definition, stepId: string): boolean {
  const step = definition.steps[stepId];
  if (!step || !canBeEntered(definition, stepId) || exitsOf(step).length === 0) return false;
  const leaves = Object.keys(definition.connections[stepId] ?? {}).length > 0;
  return !leaves && !Object.values(definition.connections).some((exits) => Object.values(exits).includes(stepId));
}
