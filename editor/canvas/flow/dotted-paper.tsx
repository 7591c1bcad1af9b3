import { useStoreApi } from '@xyflow/react';
import { useLayoutEffect, useRef } from 'react';
import classes from './flow.module.css';

/** Between the dots, in pixels of the canvas; on the screen they are never closer than this share of it, however far out one is. */
const gap = 24;
const closest = 0.7;

/** In milliseconds: so long after the last step of a zoom it is painted for that zoom. */
const rest = 150;

/**
 * The dots of the paper. They are painted once for a zoom, and moved as one picture with the drawing by whole pixels; while one zooms they stay where
 * they are. A pattern that is painted anew over the whole window for each frame costs more than all the cards, and so does one that lies between
 * pixels or is shown larger or smaller than it was painted, where no graphics card does it.
 */
export function DottedPaper() {
  const flow = useStoreApi();
  const ref = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    let apart = 0;
    let zoom: number | undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const move = () => {
      const [x, y] = flow.getState().transform;
      const by = (at: number) => Math.round((at % apart) - apart);
      ref.current?.style.setProperty('transform', `translate(${by(x)}px, ${by(y)}px)`);
    };
    const paint = (now: number) => {
      timer = undefined;
      apart = gap * now * 2 ** Math.max(0, Math.ceil(Math.log2(closest / now)));
      ref.current?.style.setProperty('--apart', `${apart}px`);
      move();
    };
    const place = () => {
      const [, , now] = flow.getState().transform;
      if (zoom === undefined) paint(now);
      else if (now !== zoom) {
        clearTimeout(timer);
        timer = setTimeout(() => paint(now), rest);
      } else if (timer === undefined) move();
      zoom = now;
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
