import { exitsOf } from '../../../process/definition/exits-of.ts';
import type { Definition } from '../../../process/definition/schema.ts';
import { type AddedStep, addStep } from './add-step.ts';
import { connect } from './connect.ts';

/** A new step in the middle of a connection: the exit leads to it, and its first exit leads on to where the connection went. */
export function insertStep(definition: Definition, added: AddedStep, from: string, exit: string): Definition {
  const target = definition.connections[from]?.[exit];
  const withStep = connect(addStep(definition, added), from, exit, added.stepId);
  const [first] = exitsOf(added.step);
  return target === undefined || first === undefined ? withStep : connect(withStep, added.stepId, first, target);
}
