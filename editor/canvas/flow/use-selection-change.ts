import { useMemo, useRef } from 'react';
import type { Selection } from '../editing.ts';
import type { ConnectionEdge, FlowNode } from './flow-types.ts';
import { isSameSelection } from '../selecting/standing.ts';
import { markIdOf } from './mark-id.ts';

export type SelectionByHand = {
  readonly onSelectionChange: (selected: { nodes: FlowNode[]; edges: ConnectionEdge[] }) => void;
  /** Something is selected or left by pointing, in a box, or as React Flow's keys do it. */
  readonly begin: () => void;
  /** Whether it is what was last told from here; any other selection was chosen elsewhere, and what comes back of that is told to nobody. */
  readonly isOurs: (selection: Selection) => boolean;
};

/**
 * Tells `select` what has been selected on the canvas by hand. React Flow tells of every selection, also of one that it was given, and a moment
 * later: two keys pressed quickly would otherwise answer each other for ever. The same functions always: React Flow tells a new one of what was
 * selected before, and that would undo what has just been chosen.
 */
export function useSelectionChange(selection: Selection, select: (selection: Selection) => void): SelectionByHand {
  const latest = useRef(selection);
  latest.current = selection;
  const isByHand = useRef(false);
  const told = useRef<Selection>(undefined);
  return useMemo(
    () => ({
      onSelectionChange: ({ nodes, edges }) => {
        const next = isByHand.current ? selectionOf(nodes, edges) : undefined;
        if (!next || isSameSelection(next, latest.current)) return;
        told.current = next;
        select(next);
      },
      begin: () => {
        isByHand.current = true;
      },
      isOurs: (one) => {
        if (one !== told.current) isByHand.current = false;
        return one === told.current;
      },
    }),
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
