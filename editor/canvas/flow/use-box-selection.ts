import { type NodeChange, useStoreApi } from '@xyflow/react';
import { type Dispatch, type SetStateAction, useCallback, useEffect, useRef } from 'react';
import { isWhollyIn, type Rect } from '../layout/box.ts';
import type { ConnectionEdge, FlowNode } from './flow-types.ts';
import { rectOf } from './rect-of.ts';

/**
 * What a box selects of areas: those that lie wholly in it, once it is drawn. Mostly it is drawn on an area to select what stands there, and of
 * everything else it selects what it touches.
 */
export function useBoxSelection(setNodes: Dispatch<SetStateAction<FlowNode[]>>) {
  const flow = useStoreApi<FlowNode, ConnectionEdge>();
  /** In pixels of the canvas's element; React Flow has forgotten it by the time that it tells of the end. */
  const last = useRef<Rect>(undefined);
  useEffect(
    () =>
      flow.subscribe(({ userSelectionRect }) => {
        if (userSelectionRect) last.current = userSelectionRect;
      }),
    [flow],
  );
  const withoutAreas = (changes: NodeChange<FlowNode>[]): NodeChange<FlowNode>[] => {
    const { userSelectionRect, nodeLookup } = flow.getState();
    if (!userSelectionRect) return changes;
    const isArea = (id: string) => nodeLookup.get(id)?.type === 'area';
    return changes.filter((change) => change.type !== 'select' || !change.selected || !isArea(change.id));
  };
  const endBox = useCallback(() => {
    const box = last.current;
    if (!box) return;
    const [x, y, zoom] = flow.getState().transform;
    const drawn = { x: (box.x - x) / zoom, y: (box.y - y) / zoom, width: box.width / zoom, height: box.height / zoom };
    const isIn = (node: FlowNode) => node.type === 'area' && isWhollyIn(rectOf(node), drawn);
    setNodes((nodes) => nodes.map((node) => (isIn(node) ? { ...node, selected: true } : node)));
  }, [flow, setNodes]);
  const isBox = () => flow.getState().userSelectionRect !== null;
  return { withoutAreas, endBox, isBox };
}
