import { useReactFlow } from '@xyflow/react';
import type { Selection } from '../editing.ts';
import type { Place } from '../edits/add-step.ts';
import type { Size } from '../edits/tidy-up.ts';
import type { Box } from '../layout/box.ts';
import type { FlowNode } from './flow-types.ts';
import { markIdOf, markNodeId } from './mark-id.ts';
import { rectOf } from './rect-of.ts';
import { sizesOf } from './sizes-of.ts';
import { standingOn } from './standing-on.ts';

/** What is selected, where things stand and how large they are drawn: asked of the canvas at the moment of an action. */
export type Things = {
  readonly steps: readonly string[];
  readonly marks: readonly string[];
  /** Steps by id, as the canvas has measured them. */
  readonly sizes: () => Record<string, Size>;
  /** What is selected; with `carried` also what stands on selected areas. */
  readonly boxes: (carried?: boolean) => Box[];
  /** The middle of what is seen of the drawing. */
  readonly centre: () => Place;
};

/** What actions need to know of the canvas. */
export function useThings(selection: Selection): Things {
  const { screenToFlowPosition, getNodes } = useReactFlow<FlowNode>();
  const steps = selection.kind === 'steps' ? selection.ids : [];
  const marks = selection.kind === 'notes' ? selection.ids : selection.kind === 'steps' ? (selection.with ?? []) : [];
  return {
    steps,
    marks,
    sizes: () => sizesOf(getNodes()),
    boxes: (carried = false) => {
      const nodes = getNodes();
      const chosen = new Set([...steps, ...marks.map(markNodeId)]);
      if (carried) for (const id of [...chosen]) for (const held of standingOn(nodes, id)) chosen.add(held.id);
      return nodes.filter(({ id }) => chosen.has(id)).map(toBox);
    },
    centre: () => {
      const room = document.querySelector('.react-flow')?.getBoundingClientRect();
      return screenToFlowPosition({
        x: (room?.left ?? 0) + (room?.width ?? window.innerWidth) / 2,
        y: (room?.top ?? 0) + (room?.height ?? window.innerHeight) / 2,
      });
    },
  };
}

function toBox(node: FlowNode): Box {
  const markId = markIdOf(node.id);
  return { id: markId ?? node.id, isMark: markId !== undefined, ...rectOf(node) };
}
