import { applyNodeChanges, type NodeChange } from '@xyflow/react';
import type { FlowNode } from './flow-types.ts';

/** The nodes after what React Flow says of them. Where it has measured a card, its ports are no longer where they were guessed to be. */
export function withChanges(changes: NodeChange<FlowNode>[], nodes: FlowNode[]): FlowNode[] {
  const measured = new Set(changes.flatMap((change) => (change.type === 'dimensions' ? [change.id] : [])));
  const changed = applyNodeChanges(changes, nodes);
  return measured.size === 0 ? changed : changed.map((node) => (measured.has(node.id) ? withoutGuess(node) : node));
}

function withoutGuess(node: FlowNode): FlowNode {
  if (!node.handles) return node;
  const { handles: _, ...rest } = node;
  return rest as FlowNode;
}
