import { type RefObject, useMemo, useRef } from 'react';

export type Moving = {
  /** On the element that the style sheet looks at: `data-moving` is set while the paper moves. */
  readonly ref: RefObject<HTMLDivElement | null>;
  readonly onMoveStart: () => void;
  readonly onMoveEnd: () => void;
};

/**
 * Says to the style sheet that the paper is being moved or zoomed, so that the browser carries the drawing as one picture instead of painting
 * every card anew for each frame. Nothing is rendered for it.
 */
export function useMoving(): Moving {
  const ref = useRef<HTMLDivElement>(null);
  return useMemo(
    () => ({
      ref,
      onMoveStart: () => ref.current?.setAttribute('data-moving', ''),
      onMoveEnd: () => ref.current?.removeAttribute('data-moving'),
    }),
    [],
  );
}
