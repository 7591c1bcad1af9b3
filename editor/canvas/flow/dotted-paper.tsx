import { useStoreApi } from '@xyflow/react';
import { useLayoutEffect, useRef } from 'react';
import classes from './flow.module.css';

/** Between the dots, in pixels of the canvas; on the screen they are never closer than this share of it, however far out one is. */
const gap = 24;
const closest = 0.7;

/** So much smaller and larger than it was painted the paper may be shown while one zooms; it is large enough for the window then. */
const [smallest, largest] = [0.7, 1.4];

/** In milliseconds: so long after the last step of a zoom it is painted for that zoom. */
const rest = 150;

/**
 * The dots of the paper. They are painted once for a zoom, and moved as one picture with the drawing by whole pixels: a pattern that is painted anew
 * over the whole window for each frame costs more than all the cards, and so does one that lies between pixels or is shown larger or smaller than it
 * was painted, where no graphics card does it.
 */
export function DottedPaper() {
  const flow = useStoreApi();
  const ref = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    let painted = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const apart = () => {
      const [, , zoom] = flow.getState().transform;
      return gap * zoom * 2 ** Math.max(0, Math.ceil(Math.log2(closest / zoom)));
    };
    const paint = () => {
      painted = apart();
      ref.current?.style.setProperty('--apart', `${painted}px`);
    };
    const place = () => {
      clearTimeout(timer);
      const shown = apart();
      const scale = shown / painted;
      if (!(scale >= smallest && scale <= largest)) paint();
      else if (scale !== 1) timer = setTimeout(paintAndPlace, rest);
      const [x, y] = flow.getState().transform;
      const by = (at: number) => Math.round((at % shown) - shown);
      ref.current?.style.setProperty('transform', `translate(${by(x)}px, ${by(y)}px) scale(${shown / painted})`);
    };
    const paintAndPlace = () => {
      paint();
      place();
    };
    place();
    const end = flow.subscribe(place);
    return () => {
      clearTimeout(timer);
      end();
    };
  }, [flow]);
  return <div ref={ref} className={classes.paper} aria-hidden="true" />;
}
