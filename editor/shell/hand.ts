/** In milliseconds: so long after a drag or the wheel a hand is taken to rest. Between two pictures of a drag a browser has nothing to do either. */
export const handRests = 400;

type Listener = (moves: boolean) => void;

const listeners = new Set<Listener>();
let moves = false;
let timer: ReturnType<typeof setTimeout> | undefined;

const change = (next: boolean) => {
  moves = next;
  for (const listener of listeners) listener(next);
};

/** Keys are none of it: who types needs soon what keys open. */
const onMove = (event: PointerEvent | WheelEvent) => {
  if (event.buttons === 0 && event.type !== 'wheel') return;
  clearTimeout(timer);
  timer = setTimeout(() => change(false), handRests);
  if (!moves) change(true);
};

// Also where the code is that is tested without a browser.
if (typeof window !== 'undefined')
  for (const move of ['pointermove', 'wheel'] as const)
    window.addEventListener(move, onMove, { capture: true, passive: true });

/** Calls the listener whenever a hand begins to drag or to turn the wheel, and when it has come to rest. Returns what ends that. */
export function watchHand(listener: Listener): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** Whether a hand drags or turns the wheel. */
export const isHandMoving = (): boolean => moves;
