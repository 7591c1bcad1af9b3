import { exitsOf } from './exits-of.ts';
import type { Definition } from './schema.ts';

/** What of a definition says where it leads. */
export type Connected = Pick<Definition, 'steps' | 'connections'>;

export type Connection = { readonly from: string; readonly exit: string; readonly to: string };

/** All connections in the order of steps and exits; those of unknown steps or exits come last, so that nothing drawn is left out. */
export function connectionsOf(definition: Connected): Connection[] {
  const known: { readonly connection: Connection; readonly place: number }[] = [];
  const stray: Connection[] = [];
  const places = placesOf(definition);
  for (const [from, exits] of Object.entries(definition.connections)) {
    const step = definition.steps[from];
    const own = step ? exitsOf(step) : [];
    for (const [exit, to] of Object.entries(exits)) {
      const connection = { from, exit, to };
      if (own.includes(exit)) known.push({ connection, place: places.get(`${from}.${exit}`) ?? 0 });
      else stray.push(connection);
    }
  }
  return [...known.sort((a, b) => a.place - b.place).map(({ connection }) => connection), ...stray];
}

/** Where an exit leads, or undefined where it is not connected to a step that exists. */
export function targetOf(definition: Connected, stepId: string, exitId: string): string | undefined {
  const target = definition.connections[stepId]?.[exitId];
  return target !== undefined && Object.hasOwn(definition.steps, target) ? target : undefined;
}

/** The order of steps and exits. */
function placesOf(definition: Connected): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (const [stepId, step] of Object.entries(definition.steps))
    for (const exit of exitsOf(step)) places.set(`${stepId}.${exit}`, places.size);
  return places;
}
