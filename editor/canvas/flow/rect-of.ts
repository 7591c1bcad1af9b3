import type { Rect } from '../layout/box.ts';
import type { FlowNode } from './flow-types.ts';

const card = { width: 256, height: 150 };

/** Where a node stands and how large it was measured; a usual card where it has not been drawn yet. */
export function rectOf(node: FlowNode): Rect {
  if (node.type === 'note') return { ...node.position, width: node.data.note.width, height: node.data.note.height };
  if (node.type === 'area') return { ...node.position, width: node.data.area.width, height: node.data.area.height };
  return {
    ...node.position,
    width: node.measured?.width ?? card.width,
    height: node.measured?.height ?? card.height,
  };
}
