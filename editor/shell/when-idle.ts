import { handRests, isHandMoving } from './hand.ts';
import { isPageWaiting } from './waiting-pages.ts';

/** In milliseconds: so long it is waited for a browser that is never idle. */
const patience = 3_000;

/** In milliseconds: so long a page is waited for; a window that nobody sees draws none. */
const longest = 10_000;

/** So many pictures in a row stand before the page is taken to be there: what it shows is measured in the first of them. */
const enoughFrames = 3;

/** Resolves once the hand rests and the browser has nothing to do; of a hand that never rests after ten seconds. */
export async function nextIdle(): Promise<void> {
  const end = performance.now() + longest;
  await idle();
  while (isHandMoving() && performance.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, handRests));
    await idle();
  }
}

/** Resolves once the browser has nothing to do, after three seconds at the latest. */
function idle(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof requestIdleCallback === 'undefined') setTimeout(resolve, patience);
    else requestIdleCallback(() => resolve(), { timeout: patience });
  });
}

/** Resolves once the page stands and the browser has nothing to do, after ten seconds at the latest. */
export function whenIdle(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, longest);
    let frames = 0;
    // A browser is idle as well while it waits for what the page is made of.
    const look = () => {
      frames = isPageWaiting() ? 0 : frames + 1;
      if (frames < enoughFrames) requestAnimationFrame(look);
      else void nextIdle().then(resolve);
    };
    requestAnimationFrame(look);
  });
}
