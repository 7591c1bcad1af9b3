import type { Browser, Page } from 'playwright-core';
import { beforeAll, expect, test, vi } from 'vitest';
import type { Facts } from '../../process/checks/facts.ts';
import { shareBrowser } from './launch-browser.ts';
import { draw } from './on-canvas.ts';

vi.setConfig({ testTimeout: 90_000, hookTimeout: 120_000 });
let browser: Browser;

beforeAll(async () => {
  browser = await shareBrowser();
});

/** What is so in the organisation from now on, which the page learns when one comes back to it. */
async function change(page: Page, facts: Facts): Promise<void> {
  await page.unroute('**/facts*');
  await page.route('**/facts*', (route) => route.fulfill({ json: facts }));
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange', { bubbles: true })));
}

test('a sender that is gone is a problem of the drawing once one comes back to the page, and none when there is another', () =>
  draw(browser, async (page) => {
    const organisation = 'Nordhamns kommun';
    await page.keyboard.press('p');
    const problems = page.getByRole('region', { name: 'Problems' });
    const said = problems.getByRole('listitem').filter({ hasText: 'Nobody sends SMS for Nordhamns kommun' });
    await problems.waitFor();
    expect(await said.count()).toBe(0);
    await change(page, { organisation, carried: ['email'], people: [] });
    await said.first().waitFor();
    const before = await said.count();
    await said.first().getByRole('button', { name: 'Send by email only and require' }).click();
    await expect.poll(() => said.count()).toBe(before - 1);
    await change(page, { organisation, carried: ['email', 'sms'], people: [] });
    await said.first().waitFor({ state: 'detached' });
  }));
