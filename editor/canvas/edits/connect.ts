import { exitsOf } from '../../../process/definition/exits-of.ts';
import type { Definition } from '../../../process/definition/schema.ts';

/** An exit joined to a step; what it led to before is let go. Unchanged where step, exit or target is unknown, or is so already. */
export function connect(definition: Definition, from: string, exit: string, to: string): Definition {
  const step = definition.steps[from];
  if (!step || !exitsOf(step).includes(exit) || !canBeEntered(definition, to)) return definition;
  if (definition.connections[from]?.[exit] === to) return definition;
  return {
    ...definition,
    connections: { ...definition.connections, [from]: { ...definition.connections[from], [exit]: to } },
  };
}

/** Whether connections may lead to the step: any that exists but the start. */
export function canBeEntered(definition: Definition, stepId: string): boolean {
  const target = definition.steps[stepId];
  return target !== undefined && target.kind !== 'start';
}
