import type { Browser, Route } from 'playwright-core';
import { beforeAll, expect, test, vi } from 'vitest';
import { shareBrowser } from './launch-browser.ts';
import { draw } from './on-canvas.ts';

vi.setConfig({ testTimeout: 90_000, hookTimeout: 120_000 });
let browser: Browser;

beforeAll(async () => {
  browser = await shareBrowser();
});

test('nobody publishes before it is said whom it concerns; where that fails it is said, and asked for again', () =>
  draw(browser, async (page) => {
    let [isWell, asked] = [false, [] as Route[] | undefined];
    const fail = (route: Route) => route.fulfill({ status: 500, json: { code: 'internal' } });
    await page.route('**/impact', (route) => {
      if (isWell) return route.fallback();
      return asked ? void asked.push(route) : fail(route);
    });
    await page.getByRole('button', { name: 'Publish', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: 'Publish' });
    const publish = dialog.getByRole('button', { name: /^Publish version/ });
    await publish.waitFor();
    await expect.poll(() => asked?.length).toBeGreaterThan(0);
    expect(await publish.isDisabled()).toBe(true);

    const waiting = asked ?? [];
    asked = undefined;
    for (const route of waiting) await fail(route);
    const failed = dialog.getByRole('alert').filter({ has: page.getByRole('button', { name: 'Try again' }) });
    await failed.waitFor();
    await expect.poll(() => publish.isDisabled()).toBe(false);

    isWell = true;
    await failed.getByRole('button', { name: 'Try again' }).click();
    await dialog.getByRole('region', { name: 'The candidates on their way' }).waitFor();
    await expect.poll(async () => [await failed.count(), await publish.isDisabled()]).toEqual([0, false]);
  }));

test('what was closed while it was published begins anew when it is opened, wherever its move has got', () =>
  draw(browser, async (page) => {
    let go: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      go = resolve;
    });
    const at = new Date().toISOString();
    const move = { id: '5f0e7b3c-7a51-4c83-9a8e-2f1f6f6b0d01' };
    await page.route('**/publish', async (route) => {
      await held;
      await route.fulfill({ json: { ...move, number: 3, hash: '', note: null, publishedAt: at, publishedBy: null } });
    });
    await page.route('**/moves', (route) =>
      route.request().method() === 'POST' ? route.fulfill({ json: move }) : route.fallback(),
    );
    const dialog = page.getByRole('dialog', { name: 'Publish' });
    const publish = dialog.getByRole('button', { name: /^Publish version/ });
    await page.getByRole('button', { name: 'Publish', exact: true }).click();
    await dialog.getByRole('radio').last().click();
    const moving = page.waitForResponse(
      (response) => response.request().method() === 'POST' && response.url().endsWith('/moves'),
    );
    await publish.click();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    go();
    await moving;
    await page.getByText('Version 3 is live', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Publish', exact: true }).click();
    await publish.waitFor();
  }));

test('the note and the choice stand again after a colleague drew something that was wrong for a moment', () =>
  draw(browser, async (page) => {
    // Undone and done again behind the dialog, as a save of somebody else is taken in there.
    await page.getByTestId('rf__node-screening').click();
    await page.keyboard.press('Delete');
    await page.locator('button[aria-label^="Undo"]').click();
    await page.getByRole('button', { name: 'Publish', exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('radio').last().click();
    await dialog.getByLabel('What is new').fill('Shorter waits');
    await page.locator('button[aria-label^="Redo"]').dispatchEvent('click');
    await dialog.getByRole('button', { name: /^Publish version/ }).waitFor({ state: 'hidden' });
    await page.locator('button[aria-label^="Undo"]').dispatchEvent('click');
    await dialog.getByRole('button', { name: /^Publish version/ }).waitFor();
    expect(await dialog.getByLabel('What is new').inputValue()).toBe('Shorter waits');
    expect(await dialog.getByRole('radio').last().isChecked()).toBe(true);
  }));

test('where the move fails after the publish it is said that the version is live, and the move is offered', () =>
  draw(browser, async (page) => {
    await page.route('**/publish', (route) =>
      route.fulfill({
        json: {
          ...{ id: '5f0e7b3c-7a51-4c83-9a8e-2f1f6f6b0d01', number: 3, hash: '', note: null },
          ...{ publishedAt: new Date().toISOString(), publishedBy: null },
        },
      }),
    );
    await page.route('**/moves', (route) =>
      route.request().method() === 'POST'
        ? route.fulfill({ status: 500, json: { code: 'internal' } })
        : route.fallback(),
    );
    await page.getByRole('button', { name: 'Publish', exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('radio').last().click();
    await dialog.getByRole('button', { name: /^Publish version/ }).click();
    await dialog.getByRole('alert').filter({ hasText: 'Version 3 is live, but the move did not begin.' }).waitFor();
    await page.getByText('Version 3 is live', { exact: true }).waitFor();
    expect(await dialog.getByRole('button', { name: /^Publish version/ }).count()).toBe(0);
  }));
