import { useStore, ViewportPortal } from '@xyflow/react';
import type { Guide } from '../layout/guides.ts';
import classes from './flow.module.css';

/** The lines that show, while something is dragged, what it is level with. */
export function GuideLines({ guides }: { readonly guides: readonly Guide[] }) {
  const zoom = useStore((state) => state.transform[2]);
  const thin = 1 / zoom;
  return (
    <ViewportPortal>
      {guides.map(({ axis, at, from, to }) => (
        <div
          key={`${axis}${at}`}
          className={classes.guide}
          data-guide={axis}
          style={
            axis === 'x'
              ? { left: at - thin / 2, top: from, width: thin, height: to - from }
              : { left: from, top: at - thin / 2, width: to - from, height: thin }
          }
        />
      ))}
    </ViewportPortal>
  );
}
