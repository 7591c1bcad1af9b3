import type { Definition } from '../../../process/definition/schema.ts';
import { without } from './without.ts';

/** Without these steps, their connections in and out, and their places. The start stays: a process has exactly one way in. */
export function removeSteps(definition: Definition, stepIds: readonly string[]): Definition {
  const gone = stepIds.filter((id) => definition.steps[id] && definition.steps[id].kind !== 'start');
  if (gone.length === 0) return definition;
  const connections: Definition['connections'] = {};
  for (const [from, exits] of Object.entries(definition.connections)) {
    if (gone.includes(from)) continue;
    const left = Object.entries(exits).filter(([, to]) => !gone.includes(to));
    if (left.length > 0) connections[from] = Object.fromEntries(left);
  }
  return {
    ...definition,
    steps: without(definition.steps, ...gone),
    connections,
    layout: { ...definition.layout, steps: without(definition.layout.steps, ...gone) },
  };
}
