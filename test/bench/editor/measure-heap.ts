import type { CDPSession, Page } from 'playwright-core';

/** What the page's objects take, in megabytes, when all that nobody holds is gone. */
export async function measureHeap(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.enable');
  for (let round = 0; round < 3; round += 1) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize / 1_000_000;
}

/** Takes back what was done last and does it again, so many times. */
export async function undoAndRedo(page: Page, times: number): Promise<void> {
  for (let time = 0; time < times; time += 1) {
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+Shift+z');
  }
}
