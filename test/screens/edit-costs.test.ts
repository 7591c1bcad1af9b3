import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { until } from '../run/until.ts';
import { launchBrowser } from './launch-browser.ts';
import { onPage, openCanvas } from './on-page.ts';

vi.setConfig({ testTimeout: 90_000, hookTimeout: 120_000 });
const look = { language: 'en', scheme: 'light', width: 1440 } as const;
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

// It is about 280; all that stands there, drawn by each save and each answer of the checks, was 2,500.
test('a letter that is typed into the name of a stage draws the name, its card and little else, through saving and checking', () =>
  onPage(browser, { look, onError: fail }, 'busy', async (page) => {
    await page.addInitScript(countDrawn);
    await openCanvas(page, 'nurse');
    await page.getByTestId('rf__node-screening').focus();
    await page.keyboard.press('Enter');
    const name = page.locator('#inspector').getByLabel('Name (en)');
    await name.press('End');
    await page.keyboard.type('a');
    await isSaved(page);
    await drawn(page);
    await page.keyboard.type('b');
    await page.getByTestId('rf__node-screening').getByText('Screeningab').waitFor();
    await isSaved(page);
    expect(await drawn(page)).toBeLessThan(600);
  }));

const fail = (words: string) => expect.fail(words);
const isSaved = (page: Page) => until(async () => (await page.getByRole('status').allTextContents()).some(isSafe));
const isSafe = (words: string) => words.endsWith('· saved');

/** How many components have been drawn since this was last asked. */
const drawn = (page: Page) =>
  page.evaluate(() => {
    const counter = window as unknown as { drawn: number };
    const count = counter.drawn;
    counter.drawn = 0;
    return count;
  });

/** Runs in the page, before React, which tells of each drawing where the browser's developer tools would hear of it. */
function countDrawn(): void {
  type Fiber = {
    readonly tag: number;
    readonly flags: number;
    readonly child: Fiber | null;
    readonly sibling: Fiber | null;
    readonly alternate: Fiber | null;
  };
  const counter = Object.assign(window, { drawn: 0 });
  const isComponent = ({ tag }: Fiber) => tag === 0 || tag === 11 || tag === 15;
  const count = (fiber: Fiber) => {
    const before = fiber.alternate;
    if (isComponent(fiber) && (before === null || (fiber.flags & 1) === 1)) counter.drawn += 1;
    if (before !== null && fiber.child === before.child) return;
    for (let child = fiber.child; child; child = child.sibling) count(child);
  };
  Object.assign(window, {
    __REACT_DEVTOOLS_GLOBAL_HOOK__: {
      supportsFiber: true,
      inject: () => 1,
      onCommitFiberUnmount: () => undefined,
      onPostCommitFiberRoot: () => undefined,
      onCommitFiberRoot: (_: number, { current }: { current: Fiber }) => count(current),
    },
  });
}
