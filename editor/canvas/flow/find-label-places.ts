import type { InternalNode } from '@xyflow/react';
import type { ConnectionEdge, FlowNode } from './flow-types.ts';
import { type Line, labelPlaces, type Rect } from './label-places.ts';
import { routeBetween } from './route-between.ts';
import type { Point } from './route-of.ts';

type Nodes = ReadonlyMap<string, InternalNode<FlowNode>>;

/** Where each exit can be named on its line, as the drawing is measured now; by the ids of the edges. */
export function findLabelPlaces(edges: readonly ConnectionEdge[], nodes: Nodes): Map<string, Point> {
  return labelPlaces(linesOf(edges, nodes), cardsOf(nodes));
}

function linesOf(edges: readonly ConnectionEdge[], nodes: Nodes): Line[] {
  return edges.flatMap(({ id, source, target, sourceHandle, data }) => {
    const [from, to] = [nodes.get(source), nodes.get(target)];
    const port = from?.internals.handleBounds?.source?.find((one) => one.id === sourceHandle);
    const entry = to?.internals.handleBounds?.target?.[0];
    if (!from || !to || !port || !entry || !data) return [];
    const [start, end] = [from.internals.positionAbsolute, to.internals.positionAbsolute];
    const ends = {
      from: { x: start.x + port.x + port.width, y: start.y + port.y + port.height / 2 },
      to: { x: end.x + entry.x, y: end.y + entry.y + entry.height / 2 },
    };
    return [{ id, words: data.label, points: routeBetween(ends, { from, to, data }) }];
  });
}

function cardsOf(nodes: Nodes): Rect[] {
  return [...nodes.values()].flatMap(({ type, internals, measured }) =>
    type === 'step'
      ? [{ ...internals.positionAbsolute, width: measured.width ?? 0, height: measured.height ?? 0 }]
      : [],
  );
}
