import {
  applyEdgeChanges,
  type EdgeChange,
  type NodeChange,
  type OnEdgesChange,
  type OnNodesChange,
} from '@xyflow/react';
import { useEffect } from 'react';
import { type Selection, useEditing, useOnPaper } from '../editing.ts';
import type { Guide } from '../layout/guides.ts';
import { edgeIdOf } from './edge-id.ts';
import type { ConnectionEdge, FlowNode, Mark } from './flow-types.ts';
import { inItsLayer, lineInItsLayer } from './layers.ts';
import { markNodeId } from './mark-id.ts';
import type { Overlay } from './overlay.ts';
import { useBoxSelection } from './use-box-selection.ts';
import { useDragging } from './use-dragging.ts';
import { useDrawn } from './use-drawn.ts';
import type { SelectionByHand } from './use-selection-change.ts';
import { withChanges } from './with-changes.ts';

export type Flow = {
  readonly nodes: FlowNode[];
  readonly edges: ConnectionEdge[];
  readonly guides: readonly Guide[];
  /** The connection that takes in what is being dragged, if it is let go now. */
  readonly offered: string | undefined;
  readonly offer: (edgeId: string | undefined) => void;
  readonly onNodesChange: OnNodesChange<FlowNode>;
  readonly onEdgesChange: OnEdgesChange<ConnectionEdge>;
  /** A box has been drawn. */
  readonly onSelectionEnd: () => void;
};

/** What lies over the drawing and is no part of it. */
type Laid = { readonly marks: ReadonlyMap<string, Mark>; readonly overlay: Overlay };

/** React Flow's nodes and edges, drawn from the definition; what is dragged goes back into it as one entry per drag. */
export function useFlow(selection: Selection, byHand: SelectionByHand, { marks, overlay }: Laid): Flow {
  const definition = useOnPaper();
  const { language } = useEditing();
  const { nodes, edges, setNodes, setEdges } = useDrawn({ definition, language, marks, overlay });
  const { guides, dragged, offered, setOffered } = useDragging(nodes);
  const { withoutAreas, endBox, isBox } = useBoxSelection(setNodes);
  const noteHand = (changes: readonly { readonly type: string }[]) => {
    if (changes.some(({ type }) => type === 'select')) byHand.begin();
  };

  useEffect(() => {
    const chosen = new Set(nodeIdsOf(selection));
    const edgeId = selection.kind === 'connection' ? edgeIdOf(selection.from, selection.exit) : undefined;
    // What is selected by hand is so already, and may by now be something else.
    const isOurs = byHand.isOurs(selection);
    const isChosen = (node: FlowNode) => (isOurs ? (node.selected ?? false) : chosen.has(node.id));
    const isChosenLine = (edge: ConnectionEdge) =>
      isOurs && edgeId !== undefined ? (edge.selected ?? false) : edge.id === edgeId;
    setNodes((previous) => previous.map((node) => inItsLayer(withSelected(node, isChosen(node)))));
    setEdges((previous) =>
      previous.map((edge) => lineInItsLayer(withGrip(withSelected(edge, isChosenLine(edge))), chosen)),
    );
  }, [selection, byHand, setNodes, setEdges]);

  return {
    nodes,
    edges,
    guides,
    offered,
    offer: setOffered,
    onNodesChange: (changes: NodeChange<FlowNode>[]) => {
      noteHand(changes);
      const moved = dragged(withoutAreas(changes));
      if (changes.some((change) => change.type === 'select' && change.selected))
        setEdges((previous) => previous.map((edge) => withSelected(edge, false)));
      setNodes((previous) => withChanges(moved, previous));
    },
    onEdgesChange: (changes: EdgeChange<ConnectionEdge>[]) => {
      noteHand(changes);
      const line = changes.findLast((change) => change.type === 'select' && change.selected);
      // A line is selected alone: what acts on the selection acts on all that is lit.
      const only = (edge: ConnectionEdge) =>
        line && 'id' in line ? withSelected(edge, edge.id === line.id && !isBox()) : edge;
      setEdges((previous) => applyEdgeChanges(changes, previous).map(only));
      if (line && !isBox()) setNodes((previous) => previous.map((node) => withSelected(node, false)));
    },
    onSelectionEnd: endBox,
  };
}

function nodeIdsOf(selection: Selection): readonly string[] {
  if (selection.kind === 'steps') return [...selection.ids, ...(selection.with ?? []).map(markNodeId)];
  return selection.kind === 'notes' ? selection.ids.map(markNodeId) : [];
}

function withSelected<T extends { selected?: boolean }>(item: T, selected: boolean): T {
  return (item.selected ?? false) === selected ? item : { ...item, selected };
}

/** Where several connections end at one entry, the end that is taken hold of there is the selected one's. */
function withGrip(edge: ConnectionEdge): ConnectionEdge {
  const reconnectable = edge.selected || !edge.data?.sharesEntry ? true : 'source';
  return edge.reconnectable === reconnectable ? edge : { ...edge, reconnectable };
}
