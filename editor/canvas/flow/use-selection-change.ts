import { useCallback, useRef } from 'react';
import type { Selection } from '../editing.ts';
import type { ConnectionEdge, FlowNode } from './flow-types.ts';
import { markIdOf } from './mark-id.ts';

/** Tells `select` what the canvas has selected. The same function always: React Flow tells a new one of what was selected before, and that would undo what has just been chosen. */
export function useSelectionChange(selection: Selection, select: (selection: Selection) => void) {
  const latest = useRef(selection);
  latest.current = selection;
  return useCallback(
    ({ nodes, edges }: { nodes: FlowNode[]; edges: ConnectionEdge[] }) => {
      const next = selectionOf(nodes, edges);
      if (next && !isSameSelection(next, latest.current)) select(next);
    },
    [select],
  );
}

/** Nothing selected on the canvas says nothing: a click on the paper, which selects the process, has its own handler. */
function selectionOf(nodes: readonly FlowNode[], edges: readonly ConnectionEdge[]): Selection | undefined {
  const steps = nodes.filter((node) => node.type === 'step').map(({ id }) => id);
  const marks = nodes.flatMap(({ id }) => markIdOf(id) ?? []);
  if (steps.length > 0) return { kind: 'steps', ids: steps, ...(marks.length > 0 && { with: marks }) };
  if (marks.length > 0) return { kind: 'notes', ids: marks };
  const [edge] = edges;
  return edge ? { kind: 'connection', from: edge.source, exit: edge.sourceHandle ?? 'next' } : undefined;
}

function isSameSelection(a: Selection, b: Selection): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
