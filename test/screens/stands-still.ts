import type { Page } from 'playwright-core';

/** Resolves once the letters are the ones that stay and nothing moves any more. */
export async function standsStill(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const moving = () =>
      document
        .getAnimations()
        .filter(({ playState, effect }) => playState === 'running' && effect?.getComputedTiming().endTime !== Infinity);
    // What opens is drawn in one frame and begins to move in the next; what has moved may set off the next.
    for (let round = 0; round < 5; round += 1) {
      await frame();
      await frame();
      if (moving().length === 0) return;
      await Promise.all(moving().map(({ finished }) => finished.catch(() => undefined)));
    }
  });
}
