import { useReactFlow, useStore, useStoreApi } from '@xyflow/react';
import { useEffect } from 'react';
import type { Selection } from '../editing.ts';

const margin = 24;

/** Moves the paper just so far that the step which was selected is not behind the inspector, or the text, that opens beside it. */
export function useKeepInSight(selection: Selection): void {
  const { getInternalNode, getViewport, setViewport } = useReactFlow();
  const store = useStoreApi();
  const room = useStore(({ width }) => width);
  const id = selection.kind === 'steps' && selection.ids.length === 1 ? selection.ids[0] : undefined;
  useEffect(() => {
    if (id === undefined) return;
    const frame = requestAnimationFrame(() => {
      const node = getInternalNode(id);
      if (!node?.measured.width) return;
      const { x, y, zoom } = getViewport();
      const left = node.internals.positionAbsolute.x * zoom + x;
      const right = left + node.measured.width * zoom;
      // Asked of the page: the store hears of the room that the inspector has taken after this frame.
      const { domNode, width } = store.getState();
      const hidden = right + margin - (domNode?.clientWidth ?? width);
      if (hidden > 0 && left > 0)
        void setViewport({ x: x - Math.min(hidden, left - margin), y, zoom }, { duration: 160 });
    });
    return () => cancelAnimationFrame(frame);
  }, [id, room, getInternalNode, getViewport, setViewport, store]);
}
