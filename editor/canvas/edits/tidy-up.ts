import dagre from '@dagrejs/dagre';
import { connectionsOf } from '../../../process/definition/connections-of.ts';
import type { Definition } from '../../../process/definition/schema.ts';
import type { Place } from './add-step.ts';
import { moveSteps } from './move-steps.ts';

export type Size = { readonly width: number; readonly height: number };

/** Steps laid out left to right with few crossings; of `only` these where given, kept about where they stand. Sizes in pixels by step id. */
export function tidyUp(
  definition: Definition,
  sizes: Readonly<Record<string, Size>>,
  only?: readonly string[],
): Definition {
  const ids = Object.keys(definition.steps).filter((id) => only === undefined || only.includes(id));
  if (ids.length === 0) return definition;
  const graph = new dagre.graphlib.Graph({ multigraph: true });
  graph.setGraph({ rankdir: 'LR', nodesep: 48, ranksep: 112, marginx: 0, marginy: 0 });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const id of ids) graph.setNode(id, { ...(sizes[id] ?? { width: 240, height: 120 }) });
  for (const { from, exit, to } of connectionsOf(definition))
    if (ids.includes(from) && ids.includes(to) && from !== to) graph.setEdge(from, to, { weight: 1 }, exit);
  dagre.layout(graph);
  const places: Record<string, Place> = {};
  for (const id of ids) {
    const { x, y, width, height } = graph.node(id) as { x: number; y: number; width: number; height: number };
    places[id] = { x: x - width / 2, y: y - height / 2 };
  }
  return moveSteps(definition, only ? keptInPlace(definition, places) : places);
}

function keptInPlace(definition: Definition, places: Record<string, Place>): Record<string, Place> {
  const corner = (all: readonly Place[]) => ({
    x: Math.min(...all.map((p) => p.x)),
    y: Math.min(...all.map((p) => p.y)),
  });
  const to = corner(Object.values(places));
  const from = corner(Object.keys(places).map((id) => definition.layout.steps[id] ?? { x: 0, y: 0 }));
  return Object.fromEntries(
    Object.entries(places).map(([id, { x, y }]) => [id, { x: x - to.x + from.x, y: y - to.y + from.y }]),
  );
}
