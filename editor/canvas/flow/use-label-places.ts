import { useNodesInitialized, useOnViewportChange, useStoreApi } from '@xyflow/react';
import { type Dispatch, type SetStateAction, useCallback, useEffect } from 'react';
import { whenIdle } from '../../shell/when-idle.ts';
import type { OnPaper } from '../editing.ts';
import { type ConnectionEdge, type FlowNode, many } from './flow-types.ts';
import type { Point } from './route-of.ts';

/** Names exits on their lines wherever there is room: looked for once the browser has nothing to do, and never while anything moves. */
export function useLabelPlaces(definition: OnPaper, setEdges: Dispatch<SetStateAction<ConnectionEdge[]>>): void {
  const store = useStoreApi<FlowNode, ConnectionEdge>();
  const isMeasured = useNodesInitialized();
  const place = useCallback(
    async (isWanted: () => boolean) => {
      await whenIdle();
      const { findLabelPlaces } = await import('./find-label-places.ts');
      if (!isWanted()) return;
      const { nodeLookup, edges } = store.getState();
      const places = findLabelPlaces(edges, nodeLookup);
      setEdges((previous) => withLabels(previous, places));
    },
    [store, setEdges],
  );
  useEffect(() => {
    let isOver = false;
    // Without a network the lines go without words until there is one.
    place(() => !isOver).catch(() => undefined);
    return () => {
      isOver = true;
    };
  }, [definition, isMeasured, place]);
  // Of a large drawing only what is in sight is measured.
  const onEnd = useCallback(() => {
    if (store.getState().nodes.length > many) place(() => true).catch(() => undefined);
  }, [store, place]);
  useOnViewportChange({ onEnd });
}

/** The very same list where nothing changes, so that nothing is drawn again. */
function withLabels(edges: ConnectionEdge[], places: ReadonlyMap<string, Point>): ConnectionEdge[] {
  const named = edges.map((edge) => withLabelAt(edge, places.get(edge.id)));
  return named.some((edge, index) => edge !== edges[index]) ? named : edges;
}

function withLabelAt(edge: ConnectionEdge, at: Point | undefined): ConnectionEdge {
  if (!edge.data || (edge.data.labelAt?.x === at?.x && edge.data.labelAt?.y === at?.y)) return edge;
  return { ...edge, data: { ...edge.data, labelAt: at } };
}
