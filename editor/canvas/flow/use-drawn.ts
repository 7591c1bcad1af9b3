import { type Dispatch, type SetStateAction, useEffect, useRef, useState } from 'react';
import type { ConnectionEdge, FlowNode } from './flow-types.ts';
import { toEdges } from './to-edges.ts';
import { type Drawing, toNodes } from './to-nodes.ts';
import { useLabelPlaces } from './use-label-places.ts';

export type Drawn = {
  readonly nodes: FlowNode[];
  readonly edges: ConnectionEdge[];
  readonly setNodes: Dispatch<SetStateAction<FlowNode[]>>;
  readonly setEdges: Dispatch<SetStateAction<ConnectionEdge[]>>;
};

/** React Flow's nodes and edges of a drawing, kept in step with it; what did not change is not drawn again. */
export function useDrawn({ definition, language, marks, overlay }: Drawing): Drawn {
  const before = useRef<Drawing | undefined>(undefined);
  const [nodes, setNodes] = useState<FlowNode[]>([]);
  const [edges, setEdges] = useState<ConnectionEdge[]>([]);
  useEffect(() => {
    const drawing = { definition, language, marks, overlay };
    const last = before.current;
    before.current = drawing;
    setNodes((previous) => toNodes(drawing, previous, last));
    setEdges((previous) => toEdges(drawing, previous));
  }, [definition, language, marks, overlay]);
  useLabelPlaces(definition, setEdges);
  return { nodes, edges, setNodes, setEdges };
}
