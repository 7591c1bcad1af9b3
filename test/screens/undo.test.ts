import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { launchBrowser } from './launch-browser.ts';
import type { Look } from './looks.ts';
import { visitWorkspace } from './walk-workspace.ts';
import { addresses } from './workspace-answers.ts';

vi.setConfig({ testTimeout: 90_000, hookTimeout: 120_000 });
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

const desk: Look = { language: 'en', scheme: 'light', width: 1440 };
const job = `/jobs/${addresses.job}`;
const callOff = (page: Page) => page.getByRole('button', { name: 'Call off' });

test('a meeting that is called off can be left as it is for ten seconds, and is called off at once where the window closes before', () =>
  visitWorkspace(browser, { look: desk, path: `/applications/${addresses.application}` }, async (page) => {
    const asked: string[] = [];
    page.on('request', (request) => request.method() === 'POST' && asked.push(new URL(request.url()).pathname));
    const cancelled = () => asked.filter((path) => path.endsWith('/cancel')).length;
    await callOff(page).click();
    await page.getByText('The meeting is called off in ten seconds, and the candidate is told.').waitFor();
    expect([await callOff(page).isDisabled(), cancelled()]).toEqual([true, 0]);
    await page.getByRole('button', { name: 'Undo' }).last().click();
    await page.getByText('Undone. Nothing was sent.').waitFor();
    expect([await callOff(page).isEnabled(), cancelled()]).toEqual([true, 0]);
    await callOff(page).click();
    await page.getByRole('button', { name: 'Undo' }).nth(1).waitFor();
    const leaves = page.waitForRequest((request) => request.url().endsWith('/cancel'));
    await page.evaluate(() => window.dispatchEvent(new Event('pagehide')));
    await leaves;
    expect(cancelled()).toBe(1);
  }));

test('what is written for many stays after Escape and after loading the page again, and can be begun anew', () =>
  visitWorkspace(browser, { look: desk, path: job }, async (page) => {
    const sheet = page.getByRole('dialog');
    const opens = async () => {
      await page.getByRole('checkbox', { name: 'Select everybody in Screening' }).click();
      await page.getByRole('button', { name: /^Decide for / }).click();
      await sheet.getByRole('radio').nth(1).waitFor();
    };
    const text = () => sheet.getByRole('textbox').first();
    await opens();
    expect(await sheet.getByRole('button', { name: 'Start anew' }).count()).toBe(0);
    await sheet.getByRole('radio').nth(1).click();
    await text().fill('Du skrev tydligt om nätterna.');
    await page.keyboard.press('Escape');
    await sheet.waitFor({ state: 'hidden' });
    await page.reload();
    await opens();
    expect(await text().inputValue()).toBe('Du skrev tydligt om nätterna.');
    await sheet.getByRole('button', { name: 'Start anew' }).click();
    expect(await text().inputValue()).toBe('');
  }));
