import { useStoreApi } from '@xyflow/react';
import { useLayoutEffect, useRef } from 'react';
import classes from './flow.module.css';

/** Between the dots, in pixels of the canvas; on the screen they are never closer than this, however far out one is. */
const gap = 24;
const closest = 0.7;

/**
 * The dots of the paper. They are painted once, and moved as one picture with the drawing: a pattern that is painted anew over the whole window
 * for each frame costs more than all the cards.
 */
export function DottedPaper() {
  const flow = useStoreApi();
  const ref = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const place = () => {
      const [x, y, zoom] = flow.getState().transform;
      const scale = zoom * 2 ** Math.max(0, Math.ceil(Math.log2(closest / zoom)));
      const by = (at: number) => (at % (gap * scale)) - gap * scale;
      ref.current?.style.setProperty('transform', `translate(${by(x)}px, ${by(y)}px) scale(${scale})`);
    };
    place();
    return flow.subscribe(place);
  }, [flow]);
  return <div ref={ref} className={classes.paper} aria-hidden="true" />;
}
