import type { Connection } from '../../../process/definition/connections-of.ts';
import { connectionsOf } from '../../../process/definition/connections-of.ts';
import { exitsOf } from '../../../process/definition/exits-of.ts';
import type { Definition, Step } from '../../../process/definition/schema.ts';
import type { Size } from '../edits/tidy-up.ts';

/** Steps that connections hold together, with what a layout needs to know of them. */
export type Part = {
  readonly ids: readonly string[];
  readonly connections: readonly Connection[];
  readonly stepOf: (id: string) => Step;
  readonly sizeOf: (id: string) => Size;
};

const port = 26;
const belowPorts = 5;

/** One part of a drawing. A step that the canvas has not measured counts as a usual card. */
export function partOf(definition: Definition, ids: readonly string[], sizes: Readonly<Record<string, Size>>): Part {
  const inside = new Set(ids);
  const stepOf = (id: string) => {
    const step = definition.steps[id];
    if (!step) throw new Error(`The drawing has no step ${id}`);
    return step;
  };
  return {
    ids,
    connections: connectionsOf(definition).filter(({ from, to }) => from !== to && inside.has(from) && inside.has(to)),
    stepOf,
    sizeOf: (id) => sizes[id] ?? usualSize(stepOf(id)),
  };
}

function usualSize(step: Step): Size {
  const ports = exitsOf(step).length;
  return { width: 256, height: 112 + (ports > 0 ? ports * port + 9 : 0) };
}

/** How far below the top of its card a step is entered, and left by that exit: what is level there is joined by a straight line. */
export function levelOf({ stepOf, sizeOf }: Part, id: string, exit?: string): number {
  const exits = exitsOf(stepOf(id));
  const { height } = sizeOf(id);
  if (exits.length === 0) return height / 2;
  const at = exit === undefined ? 0 : Math.max(exits.indexOf(exit), 0);
  return height - belowPorts - port * exits.length + port * (at + 0.5);
}
