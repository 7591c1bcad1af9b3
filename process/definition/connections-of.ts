import { exitsOf } from './exits-of.ts';
import type { Definition } from './schema.ts';

/** What of a definition says where it leads. */
export type Connected = Pick<Definition, 'steps' | 'connections'>;

export type Connection = { readonly from: string; readonly exit: string; readonly to: string };

/** All connections in the order of steps and exits; those of unknown steps or exits come last, so that nothing drawn is left out. */
export function connectionsOf(definition: Connected): Connection[] {
  const known: Connection[] = [];
  const stray: Connection[] = [];
  for (const [from, exits] of Object.entries(definition.connections)) {
    const step = definition.steps[from];
    const own = step ? exitsOf(step) : [];
    for (const [exit, to] of Object.entries(exits)) (own.includes(exit) ? known : stray).push({ from, exit, to });
  }
  return [...known.sort(inOrderOf(definition)), ...stray];
}

/** Where an exit leads, or undefined where it is not connected to a step that exists. */
export function targetOf(definition: Connected, stepId: string, exitId: string): string | undefined {
  const target = definition.connections[stepId]?.[exitId];
  return target !== undefined && Object.hasOwn(definition.steps, target) ? target : undefined;
}

function inOrderOf(definition: Connected): (a: Connection, b: Connection) => number {
  const places = new Map<string, number>();
  for (const [stepId, step] of Object.entries(definition.steps))
    for (const exit of exitsOf(step)) places.set(`${stepId}.${exit}`, places.size);
  const place = (connection: Connection) => places.get(`${connection.from}.${connection.exit}`) ?? 0;
  return (a, b) => place(a) - place(b);
}
