import type { Browser, Request } from 'playwright-core';
import { beforeAll, expect, test, vi } from 'vitest';
import { shareBrowser } from './launch-browser.ts';
import type { Look } from './looks.ts';
import { visitWorkspace } from './walk-workspace.ts';
import { addresses } from './workspace-answers.ts';

vi.setConfig({ testTimeout: 90_000, hookTimeout: 120_000 });
let browser: Browser;
beforeAll(async () => {
  browser = await shareBrowser();
});

const desk: Look = { language: 'en', scheme: 'light', width: 1440 };
const candidate = `/applications/${addresses.application}`;
const name = /^Answer Anna-Karin/;

test('what a candidate wrote is answered from the timeline, and what was begun is asked about at signing out and is still there when the drawer is opened again', () =>
  visitWorkspace(browser, { look: desk, path: candidate }, async (page) => {
    await page.getByText('Waits for an answer').waitFor();
    expect(await page.getByText(/^Eva Sandberg answered/).count()).toBe(1);
    expect(await page.getByText(/^Reason: Enhetschefen/).count()).toBe(1);
    await page.getByRole('button', { name: /^Answer …$/ }).click();
    const drawer = page.getByRole('dialog', { name });
    const box = drawer.getByRole('textbox', { name: 'Your answer' });
    expect(await drawer.getByRole('radio', { name: /^Email/ }).isChecked()).toBe(true);
    expect(await drawer.getByRole('radio', { name: /^Text message/ }).isDisabled()).toBe(true);
    expect(await drawer.getByRole('blockquote').innerText()).toContain('torsdag');
    const send = drawer.getByRole('button', { name: 'Send the answer' });
    expect(await send.isDisabled()).toBe(true);
    await box.fill('Hello Anna-Karin, Thursday is fine.');
    await page.keyboard.press('Escape');
    await drawer.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'language, theme, sign out' }).click();
    await page.getByRole('menuitem', { name: 'Sign out' }).click();
    const asks = page.getByRole('dialog', { name: 'Unsent text will be gone' });
    await asks.getByRole('button', { name: 'Stay' }).click();
    await asks.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: /^Answer …$/ }).click();
    await expect.poll(() => box.inputValue()).toBe('Hello Anna-Karin, Thursday is fine.');
    await drawer.getByText('As the candidate sees it').waitFor();
    await drawer.getByText('From "Södersjukhuset" <besked@example.com>').waitFor();
    await drawer.getByText('Answers go to svar+1@example.com').waitFor();
    const posted: Request[] = [];
    await page.route('**/replies/*/answer', (route) => {
      posted.push(route.request());
      return route.fulfill({
        status: 202,
        json: { id: addresses.process, status: 'applied', code: null, reason: null },
      });
    });
    await send.click();
    await page.getByText(/^The answer to Anna-Karin .* is on its way/).waitFor();
    expect(posted.map((request) => request.postDataJSON())).toEqual([
      { channel: 'email', text: 'Hello Anna-Karin, Thursday is fine.', seen: null },
    ]);
    const kept = await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('besked.reply.')));
    expect(kept).toEqual([]);
  }));

test('a notice leads to the answer itself, on a phone too, and closing it leaves the page', () =>
  visitWorkspace(
    browser,
    { look: { ...desk, width: 390 }, path: `${candidate}?answer=${addresses.process}` },
    async (page) => {
      const drawer = page.getByRole('dialog', { name });
      await drawer.getByRole('textbox', { name: 'Your answer' }).waitFor();
      const wide = await drawer.evaluate((node) => node.scrollWidth - node.clientWidth);
      expect(wide).toBeLessThanOrEqual(0);
      await page.keyboard.press('Escape');
      await drawer.waitFor({ state: 'detached' });
      expect(new URL(page.url()).search).toBe('');
    },
  ));
