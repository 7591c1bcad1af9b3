import { type RefObject, useMemo, useRef } from 'react';

export type Moving = {
  /** On the element that the style sheet looks at: `data-moving` is set while the paper moves, `data-plain` once that was seen to be slow. */
  readonly ref: RefObject<HTMLDivElement | null>;
  readonly onMoveStart: () => void;
  readonly onMoveEnd: () => void;
};

/** In milliseconds: a picture that took longer came a picture too late. */
const late = 24;

/** After so many late pictures the machine is one without a graphics card, or as slow. */
const enough = 4;

/**
 * Says to the style sheet that the paper is being moved or zoomed, so that the browser carries the drawing as one picture instead of painting
 * every card anew for each frame; and that the machine draws too slowly for it, so that the dots of the paper wait until it rests. Nothing is
 * rendered for it.
 */
export function useMoving(): Moving {
  const ref = useRef<HTMLDivElement>(null);
  return useMemo(() => {
    let slow = 0;
    let last: number | undefined;
    let asked: number | undefined;
    const look = (now: number) => {
      if (last !== undefined && now - last > late) slow += 1;
      last = now;
      if (slow < enough) asked = requestAnimationFrame(look);
      else ref.current?.setAttribute('data-plain', '');
    };
    return {
      ref,
      onMoveStart: () => {
        ref.current?.setAttribute('data-moving', '');
        last = undefined;
        if (slow < enough && asked === undefined) asked = requestAnimationFrame(look);
      },
      onMoveEnd: () => {
        ref.current?.removeAttribute('data-moving');
        if (asked !== undefined) cancelAnimationFrame(asked);
        asked = undefined;
      },
    };
  }, []);
}
