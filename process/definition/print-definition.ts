import { exitsOf } from './exits-of.ts';
import { type Definition, definitionSchema } from './schema.ts';

/**
 * The one way to write a definition: keys in the order of the schema, connections and layout in the order of steps and exits, two
 * spaces,
 * a final newline. Printing what was parsed from a print gives the same bytes. Order that has meaning (exits, questions, options) stays.
 */
export function printDefinition(definition: Definition): string {
  // Parsing builds every object anew in the schema's order of keys.
  const ordered = definitionSchema.parse(definition);
  const stepIds = Object.keys(ordered.steps);
  return `${JSON.stringify(
    {
      ...ordered,
      connections: connectionsInOrder(ordered),
      layout: { ...ordered.layout, steps: inOrder(ordered.layout.steps, stepIds) },
    },
    null,
    2,
  )}\n`;
}

function connectionsInOrder({ connections, steps }: Definition): Definition['connections'] {
  const sorted = Object.entries(inOrder(connections, Object.keys(steps))).map(([from, exits]) => {
    const step = steps[from];
    return [from, inOrder(exits, step ? exitsOf(step) : [])] as const;
  });
  return Object.fromEntries(sorted);
}

function inOrder<T>(record: Record<string, T>, order: readonly string[]): Record<string, T> {
  const places = new Map(order.map((key, place) => [key, place]));
  const place = (key: string) => places.get(key) ?? places.size;
  const sorted = Object.entries(record).sort(([a], [b]) => place(a) - place(b) || (a < b ? -1 : 1));
  return Object.fromEntries(sorted);
}
