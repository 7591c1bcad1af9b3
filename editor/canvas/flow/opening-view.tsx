import { useNodesInitialized, useReactFlow, useStore, useStoreApi } from '@xyflow/react';
import { useEffect, useRef } from 'react';
import type { FlowNode } from './flow-types.ts';

const readable = 0.7;
const margin = 48;
const small = { padding: '16px', minZoom: 0.3, maxZoom: 0.6 } as const;

/** Shows the whole drawing when it opens, or, where that could not be read, its beginning; once. A small one shows what is around some steps. */
export function OpeningView({ around }: { readonly around?: readonly string[] }) {
  const isMeasured = useNodesInitialized();
  const hasRoom = useStore(({ width, height }) => width > 0 && height > 0);
  const isShown = useRef(false);
  const { getNodes, getNodesBounds, setViewport, fitView } = useReactFlow<FlowNode>();
  const store = useStoreApi();
  useEffect(() => {
    if (!isMeasured || !hasRoom || isShown.current) return;
    isShown.current = true;
    const nodes = getNodes();
    if (around && around.length > 0) {
      void fitView({ ...small, nodes: around.map((id) => ({ id })) });
      return;
    }
    const { width, height } = store.getState();
    const all = getNodesBounds(nodes);
    const start = nodes.find((node) => node.type === 'step' && node.data.step.kind === 'start');
    const whole = Math.min((width - 2 * margin) / all.width, (height - 2 * margin) / all.height);
    if (!start || whole >= readable) {
      void fitView({ padding: `${margin}px`, maxZoom: 1 });
      return;
    }
    const tall = all.height * readable;
    const middle =
      tall <= height - 2 * margin ? all.y + all.height / 2 : start.position.y + (start.measured?.height ?? 0) / 2;
    void setViewport({
      x: margin - start.position.x * readable,
      y: height / 2 - middle * readable,
      zoom: readable,
    });
  }, [around, isMeasured, hasRoom, getNodes, getNodesBounds, setViewport, fitView, store]);
  return null;
}
