import type { Definition } from '../../../process/definition/schema.ts';
import { without } from './without.ts';

/** The exit leads nowhere any more. */
export function disconnect(definition: Definition, from: string, exit: string): Definition {
  const exits = definition.connections[from];
  if (exits?.[exit] === undefined) return definition;
  const left = without(exits, exit);
  const connections =
    Object.keys(left).length === 0
      ? without(definition.connections, from)
      : { ...definition.connections, [from]: left };
  return { ...definition, connections };
}
