import type { Page } from 'playwright-core';

type Point = { readonly x: number; readonly y: number };
export type Fingers = {
  /** Puts fingers on the screen and leaves them there. */
  readonly down: (...at: Point[]) => Promise<void>;
  /** Moves them there in a few steps, each from where it was. */
  readonly move: (...to: Point[]) => Promise<void>;
  readonly up: () => Promise<void>;
};

/** Fingers on a screen, as Chromium hears of them from the glass. */
export async function fingersOn(page: Page): Promise<Fingers> {
  const session = await page.context().newCDPSession(page);
  let now: readonly Point[] = [];
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: readonly Point[]) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: points.map(({ x, y }, id) => ({ x, y, id })) });
  return {
    async down(...at) {
      now = at;
      await send('touchStart', at);
    },
    async move(...to) {
      const from = now;
      const steps = 8;
      for (let step = 1; step <= steps; step += 1) {
        now = to.map((point, at) => {
          const start = from[at] ?? point;
          const part = step / steps;
          return { x: start.x + (point.x - start.x) * part, y: start.y + (point.y - start.y) * part };
        });
        await send('touchMove', now);
      }
    },
    async up() {
      // A finger that leaves while it moves throws the page, and the browser takes the next tap for the end of that.
      await page.waitForTimeout(60);
      now = [];
      await send('touchEnd', []);
    },
  };
}
