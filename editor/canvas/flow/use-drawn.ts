import { type Dispatch, type SetStateAction, useState } from 'react';
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
  const [drawn, setDrawn] = useState<Drawing>();
  const [nodes, setNodes] = useState<FlowNode[]>([]);
  const [edges, setEdges] = useState<ConnectionEdge[]>([]);
  const isDrawn =
    drawn?.definition === definition &&
    drawn.language === language &&
    drawn.marks === marks &&
    drawn.overlay === overlay;
  // At once and not in an effect, which would have the page drawn twice for each edit.
  if (!isDrawn) {
    const drawing = { definition, language, marks, overlay };
    setDrawn(drawing);
    setNodes((previous) => toNodes(drawing, previous, drawn));
    setEdges((previous) => toEdges(drawing, previous));
  }
  useLabelPlaces(definition, setEdges);
  return { nodes, edges, setNodes, setEdges };
}
