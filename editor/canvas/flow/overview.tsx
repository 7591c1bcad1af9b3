import { MiniMap, useReactFlow, useStore } from '@xyflow/react';
import { useCallbackRef } from '@mantine/hooks';
import { useEffect, useState } from 'react';
import { whenIdle } from '../../shell/when-idle.ts';
import type { Place } from '../edits/add-step.ts';
import { many } from './flow-types.ts';
import { minimapColour } from './minimap-colour.ts';

/** The whole drawing in a corner: drag it to move the paper, click it to go there. That of a large drawing waits until the drawing itself stands. */
export function Overview() {
  const isLarge = useStore(({ nodes }) => nodes.length > many);
  const [isTime, setTime] = useState(false);
  const { setCenter, getZoom } = useReactFlow();
  const goThere = useCallbackRef((_: unknown, { x, y }: Place) => void setCenter(x, y, { zoom: getZoom() }));
  useEffect(() => {
    let isGone = false;
    void whenIdle().then(() => !isGone && setTime(true));
    return () => {
      isGone = true;
    };
  }, []);
  if (isLarge && !isTime) return null;
  return (
    <MiniMap
      pannable
      zoomable
      onClick={goThere}
      position="bottom-right"
      style={{ width: 160, height: 100 }}
      bgColor="var(--surface)"
      maskColor="color-mix(in srgb, var(--paper-deep) 75%, transparent)"
      nodeColor={minimapColour}
    />
  );
}
