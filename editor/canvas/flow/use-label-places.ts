import { useNodesInitialized, useOnViewportChange, useStoreApi, type InternalNode } from '@xyflow/react';
import { type Dispatch, type SetStateAction, useCallback, useEffect } from 'react';
import type { Definition } from '../../../process/definition/schema.ts';
import { whenIdle } from '../../shell/when-idle.ts';
import { type ConnectionEdge, type FlowNode, many } from './flow-types.ts';
import { type Line, labelPlaces, type Rect } from './label-places.ts';
import { routeBetween } from './route-between.ts';
import type { Point } from './route-of.ts';

type Nodes = ReadonlyMap<string, InternalNode<FlowNode>>;

/** Names exits on their lines wherever there is room: looked for once the browser has nothing to do, and never while anything moves. */
export function useLabelPlaces(definition: Definition, setEdges: Dispatch<SetStateAction<ConnectionEdge[]>>): void {
  const store = useStoreApi<FlowNode, ConnectionEdge>();
  const isMeasured = useNodesInitialized();
  const place = useCallback(() => {
    const { nodeLookup, edges } = store.getState();
    const places = labelPlaces(linesOf(edges, nodeLookup), cardsOf(nodeLookup));
    setEdges((previous) => previous.map((edge) => withLabelAt(edge, places.get(edge.id))));
  }, [store, setEdges]);
  useEffect(() => {
    let isOver = false;
    void whenIdle().then(() => !isOver && place());
    return () => {
      isOver = true;
    };
  }, [definition, isMeasured, place]);
  // Of a large drawing only what is in sight is measured.
  useOnViewportChange({ onEnd: () => store.getState().nodes.length > many && void whenIdle().then(place) });
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

function withLabelAt(edge: ConnectionEdge, at: Point | undefined): ConnectionEdge {
  if (!edge.data || (edge.data.labelAt?.x === at?.x && edge.data.labelAt?.y === at?.y)) return edge;
  return { ...edge, data: { ...edge.data, labelAt: at } };
}
