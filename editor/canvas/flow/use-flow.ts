import {
  applyEdgeChanges,
  applyNodeChanges,
  type EdgeChange,
  type NodeChange,
  type OnEdgesChange,
  type OnNodesChange,
} from '@xyflow/react';
import { useEffect } from 'react';
import { putNote } from '../edits/change-notes.ts';
import type { Place } from '../edits/add-step.ts';
import { moveSteps } from '../edits/move-steps.ts';
import { type Selection, useDefinition, useEditing } from '../editing.ts';
import { edgeIdOf } from './edge-id.ts';
import type { ConnectionEdge, FlowNode, Mark } from './flow-types.ts';
import type { Overlay } from './overlay.ts';
import { useDrawn } from './use-drawn.ts';

export type Flow = {
  readonly nodes: FlowNode[];
  readonly edges: ConnectionEdge[];
  readonly onNodesChange: OnNodesChange<FlowNode>;
  readonly onEdgesChange: OnEdgesChange<ConnectionEdge>;
};

/** React Flow's nodes and edges, drawn from the definition; what is dragged goes back into it as one entry per drag. */
export function useFlow(selection: Selection, marks: ReadonlyMap<string, Mark>, overlay: Overlay): Flow {
  const definition = useDefinition();
  const { language } = useEditing();
  const { nodes, edges, setNodes, setEdges } = useDrawn({ definition, language, marks, overlay });
  const commit = useCommitPlaces();

  useEffect(() => {
    const isChosen = chosenBy(selection);
    setNodes((previous) => previous.map((node) => withSelected(node, isChosen(node.id))));
    const edgeId = selection.kind === 'connection' ? edgeIdOf(selection.from, selection.exit) : undefined;
    setEdges((previous) => previous.map((edge) => withSelected(edge, edge.id === edgeId)));
  }, [selection, setNodes, setEdges]);

  return {
    nodes,
    edges,
    onNodesChange: (changes: NodeChange<FlowNode>[]) => {
      setNodes((previous) => applyNodeChanges(changes, previous));
      commit(changes, nodes);
    },
    onEdgesChange: (changes: EdgeChange<ConnectionEdge>[]) =>
      setEdges((previous) => applyEdgeChanges(changes, previous)),
  };
}

function chosenBy(selection: Selection): (id: string) => boolean {
  const ids = selection.kind === 'steps' || selection.kind === 'notes' ? selection.ids : [];
  return (id) => ids.includes(id);
}

function withSelected<T extends { selected?: boolean }>(item: T, selected: boolean): T {
  return (item.selected ?? false) === selected ? item : { ...item, selected };
}

function useCommitPlaces(): (changes: readonly NodeChange<FlowNode>[], nodes: readonly FlowNode[]) => void {
  const { store, readOnly } = useEditing();
  return (changes, nodes) => {
    const steps: Record<string, Place> = {};
    const notes: Record<string, Place> = {};
    for (const change of changes) {
      if (change.type !== 'position' || change.dragging === true || !change.position) continue;
      const isNote = nodes.find(({ id }) => id === change.id)?.type === 'note';
      (isNote ? notes : steps)[change.id] = change.position;
    }
    if (readOnly || (Object.keys(steps).length === 0 && Object.keys(notes).length === 0)) return;
    store.edit('edit.move', (definition) => {
      let result = moveSteps(definition, steps);
      for (const note of definition.layout.notes) {
        const to = notes[note.id];
        if (to && (Math.round(to.x) !== note.x || Math.round(to.y) !== note.y))
          result = putNote(result, { ...note, x: Math.round(to.x), y: Math.round(to.y) });
      }
      return result;
    });
  };
}
