import type { Browser } from 'playwright-core';
import { beforeAll, expect, test, vi } from 'vitest';
import { shareBrowser } from './launch-browser.ts';
import { onPage, openCanvas } from './on-page.ts';

vi.setConfig({ testTimeout: 90_000, hookTimeout: 120_000 });
let browser: Browser;

beforeAll(async () => {
  browser = await shareBrowser();
});

test('on a phone the drawing of two versions opens at what differs', () =>
  onPage(
    browser,
    { look: { language: 'en', scheme: 'light', width: 390 }, onError: () => undefined },
    'busy',
    async (page) => {
      await openCanvas(page, 'nurse');
      await page.keyboard.press('v');
      const versions = page.getByRole('dialog', { name: /^Versions/ });
      await versions.getByRole('button', { name: /^Version 2/ }).click();
      const drawing = versions.getByRole('group', { name: /drawing/i });
      const gone = drawing.locator('.react-flow__node-step').filter({ hasText: 'Second screening' });
      await gone.waitFor();
      await expect
        .poll(async () => {
          const [inner, outer] = [await gone.boundingBox(), await drawing.boundingBox()];
          if (!inner || !outer) return undefined;
          const isWithin = (from: number, size: number, start: number, room: number) =>
            from >= start && from + size <= start + room;
          return (
            isWithin(inner.x, inner.width, outer.x, outer.width) &&
            isWithin(inner.y, inner.height, outer.y, outer.height)
          );
        })
        .toBe(true);
    },
  ));
