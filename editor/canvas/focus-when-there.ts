type Wish = {
  readonly number: number;
  readonly find: () => HTMLElement | null | undefined;
  readonly from: Element | null;
  readonly until: number;
};

/** In milliseconds: on a slow network what is to have the focus may still be on its way. */
const patience = 10_000;
let newest = 0;

/**
 * Gives the focus to what `find` finds, in the first frame in which it can take it; with `isNow` at once where it can. Whoever has gone
 * elsewhere meanwhile is left there. Of two wishes the newer one counts: an older one that still waits would take the focus from it.
 */
export function focusWhenThere(find: Wish['find'], { isNow = false } = {}): void {
  newest += 1;
  const wish = { number: newest, find, from: document.activeElement, until: performance.now() + patience };
  if (isNow) attempt(wish);
  else requestAnimationFrame(() => attempt(wish));
}

function attempt(wish: Wish): void {
  const now = document.activeElement;
  if (wish.number !== newest || (now !== wish.from && now !== document.body)) return;
  const element = wish.find();
  element?.focus({ preventScroll: true });
  // What is not measured yet is hidden, and takes no focus.
  const isThere = element && document.activeElement === element;
  if (!isThere && performance.now() < wish.until) requestAnimationFrame(() => attempt(wish));
}
