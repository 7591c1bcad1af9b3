import dagre from '@dagrejs/dagre';
import { exitsOf } from '../../../process/definition/exits-of.ts';
import type { Part } from './part.ts';

/** In which column each step of a part stands, from 0: connections lead to the right wherever no loop forbids it, and are short. */
export function ranksOf({ ids, connections, stepOf }: Part): ReadonlyMap<string, number> {
  const graph = new dagre.graphlib.Graph({ multigraph: true });
  graph.setGraph({ rankdir: 'LR', ranksep: 10 });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const id of ids) graph.setNode(id, { width: 1, height: 1 });
  for (const { from, exit, to } of connections)
    graph.setEdge(from, to, { weight: exitsOf(stepOf(from))[0] === exit ? 8 : 1 }, exit);
  dagre.layout(graph);
  const across = new Map(ids.map((id) => [id, Math.round((graph.node(id) as { x: number }).x)]));
  const columns = [...new Set(across.values())].sort((a, b) => a - b);
  return new Map(ids.map((id) => [id, columns.indexOf(across.get(id) ?? 0)]));
}
