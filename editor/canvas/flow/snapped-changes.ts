import type { NodeChange } from '@xyflow/react';
import { boundsOf } from '../layout/box.ts';
import { type Guide, snapTo } from '../layout/guides.ts';
import type { FlowNode } from './flow-types.ts';
import { rectOf } from './rect-of.ts';

type Moved = { readonly changes: NodeChange<FlowNode>[]; readonly guides: readonly Guide[] };

/** The changes of a drag, moved so that what is dragged is level with what is nearer to it than `tolerance`, and the lines that show it. */
export function snappedChanges(changes: NodeChange<FlowNode>[], nodes: readonly FlowNode[], tolerance: number): Moved {
  const dragged = new Map(
    changes.flatMap((change) => (change.type === 'position' && change.position ? [[change.id, change.position]] : [])),
  );
  const moving = nodes.filter(({ id }) => dragged.has(id));
  const bounds = boundsOf(moving.map((node) => ({ ...rectOf(node), ...dragged.get(node.id) })));
  if (!bounds || moving.some(({ type }) => type === 'area')) return { changes, guides: [] };
  const others = nodes.filter(({ id, type }) => !dragged.has(id) && type !== 'area').map(rectOf);
  const { dx, dy, guides } = snapTo(bounds, others, tolerance);
  const shifted = changes.map((change) =>
    change.type === 'position' && change.position
      ? { ...change, position: { x: change.position.x + dx, y: change.position.y + dy } }
      : change,
  );
  return { changes: shifted, guides };
}
