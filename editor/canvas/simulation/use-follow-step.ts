import { useReactFlow, useStoreApi } from '@xyflow/react';
import { useEffect } from 'react';

const margin = 24;

/** Keeps the step where the candidate stands in sight: the drawing moves only when it lies outside of what is seen. */
export function useFollowStep(stepId: string): void {
  const { getInternalNode, setCenter, getZoom } = useReactFlow();
  const store = useStoreApi();
  useEffect(() => {
    // The drawing has just become lower or higher: its size is known in the next frame.
    const timer = setTimeout(() => {
      const node = getInternalNode(stepId);
      if (!node) return;
      const { width, height, transform } = store.getState();
      const [left, top, zoom] = transform;
      const { x, y } = node.internals.positionAbsolute;
      const size = { width: node.measured.width ?? 240, height: node.measured.height ?? 120 };
      const shown = { left: x * zoom + left, top: y * zoom + top };
      const isSeen =
        shown.left >= margin &&
        shown.top >= margin &&
        shown.left + size.width * zoom <= width - margin &&
        shown.top + size.height * zoom <= height - margin;
      if (!isSeen) void setCenter(x + size.width / 2, y + size.height / 2, { zoom: getZoom(), duration: 200 });
    }, 80);
    return () => clearTimeout(timer);
  }, [stepId, getInternalNode, setCenter, getZoom, store]);
}
