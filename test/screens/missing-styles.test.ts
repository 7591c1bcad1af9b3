import type { Browser, Page } from 'playwright-core';
import { beforeAll, expect, test, vi } from 'vitest';
import { until } from '../run/until.ts';
import { selectCards } from './keys/on-cards.ts';
import { shareBrowser } from './launch-browser.ts';
import { draw } from './on-canvas.ts';
import { renamedElsewhere } from './renamed-elsewhere.ts';
import { visitWorkspace } from './walk-workspace.ts';

vi.setConfig({ testTimeout: 90_000, hookTimeout: 120_000 });
const patience = { within: 20_000 };
let browser: Browser;

beforeAll(async () => {
  browser = await shareBrowser();
});

/** Cuts off the stylesheet of a part, and it alone: so many times, or until what is returned is called. */
async function cutOffStyles(page: Page, part: string, { times }: { readonly times?: number } = {}) {
  const address = new RegExp(`/assets/${part}-[^/]*\\.css`);
  let asked = 0;
  await page.route(
    address,
    async (route) => {
      asked += 1;
      await route.abort();
    },
    times === undefined ? {} : { times },
  );
  return { asked: () => asked, letThrough: () => page.unroute(address) };
}

/** Both have given the same step a name: one of them has to be chosen. */
async function meetSomebody(page: Page): Promise<void> {
  await renamedElsewhere(page);
  await selectCards(page, 'screening');
  await page.locator('#inspector').getByRole('textbox').nth(1).fill('First look');
}

const merging = (page: Page) => page.getByRole('dialog', { name: /both changed the same/ });

async function expectItsLook(page: Page): Promise<void> {
  const looks = await merging(page)
    .locator('[data-unit]')
    .evaluateAll((units) =>
      units.map((unit) => [getComputedStyle(unit).paddingTop, getComputedStyle(unit).borderTopStyle]),
    );
  expect(looks).toEqual([['12px', 'solid']]);
}

test('a dialog whose look was cut off once comes with it', () =>
  draw(browser, async (page) => {
    const styles = await cutOffStyles(page, 'merge-dialog', { times: 1 });
    await page.reload();
    await page.locator('.react-flow__node-step').first().waitFor();
    await until(async () => styles.asked() === 1, patience);
    await meetSomebody(page);
    await merging(page).waitFor();
    await expectItsLook(page);
  }));

test('a dialog whose look cannot be fetched does not come without it, and comes with it when it is tried again', () =>
  draw(browser, async (page) => {
    const styles = await cutOffStyles(page, 'merge-dialog');
    await page.reload();
    await page.locator('.react-flow__node-step').first().waitFor();
    await meetSomebody(page);
    const again = page.getByRole('button', { name: 'Try again' });
    await again.or(merging(page)).first().waitFor();
    expect(await merging(page).count()).toBe(0);
    await styles.letThrough();
    await again.click();
    await merging(page).waitFor();
    await expectItsLook(page);
  }));

test('a page whose look could not be fetched has it when it is gone to again', () =>
  visitWorkspace(browser, { look: { language: 'en', scheme: 'light', width: 1440 }, path: '/tasks' }, async (page) => {
    await page.getByRole('heading', { level: 1, name: 'Tasks' }).waitFor();
    const styles = await cutOffStyles(page, 'mailbox-page');
    const mailbox = page.getByRole('link', { name: 'Mailbox' });
    await mailbox.click();
    await page.getByRole('heading', { name: 'The server cannot be reached' }).waitFor();
    await styles.letThrough();
    await page.getByRole('link', { name: 'Tasks' }).click();
    await page.getByRole('heading', { level: 1, name: 'Tasks' }).waitFor();
    await mailbox.click();
    await page.getByRole('heading', { level: 1, name: 'Mailbox' }).waitFor();
    const hasLook = () =>
      page.evaluate(() => [...document.styleSheets].some(({ href }) => href?.includes('/assets/mailbox-page-')));
    expect(await hasLook()).toBe(true);
  }));
