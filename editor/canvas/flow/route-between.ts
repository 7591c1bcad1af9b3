import type { InternalNode } from '@xyflow/react';
import type { ConnectionEdge, FlowNode } from './flow-types.ts';
import { type Box, type Point, routeOf } from './route-of.ts';

type Joined = {
  readonly from: InternalNode<FlowNode>;
  readonly to: InternalNode<FlowNode>;
  readonly data: NonNullable<ConnectionEdge['data']>;
};

/** The corners of the line between two cards, whose ends are those. */
export function routeBetween(
  ends: { readonly from: Point; readonly to: Point },
  { from, to, data: { port, ports } }: Joined,
): Point[] {
  return routeOf({ ...ends, fromBox: boxOf(from), toBox: boxOf(to), port, ports });
}

function boxOf({ internals, measured }: InternalNode<FlowNode>): Box {
  const top = internals.positionAbsolute.y;
  return { top, bottom: top + (measured.height ?? 0) };
}
