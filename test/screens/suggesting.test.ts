import type { Browser, Locator, Page } from 'playwright-core';
import { beforeAll, expect, test, vi } from 'vitest';
import { until } from '../run/until.ts';
import { shareBrowser } from './launch-browser.ts';
import { draw, said } from './on-canvas.ts';
import { lookAtText, openText } from './open-text.ts';

vi.setConfig({ testTimeout: 90_000, hookTimeout: 120_000 });
const patience = { within: 20_000 };
let browser: Browser;

beforeAll(async () => {
  browser = await shareBrowser();
});

const says = (field: Locator, words: string) => until(async () => (await field.inputValue()) === words, patience);
const listOf = (page: Page) => page.getByRole('listbox', { name: 'Insert a value' });
const activeOf = async (page: Page, field: Locator) =>
  page.locator(`[id="${await field.getAttribute('aria-activedescendant')}"]`).textContent();

test('two braces offer the values of the place in letter and subject, and Enter or Tab writes the one that was found', () =>
  draw(browser, async (page) => {
    const panel = await openText(page, 'welcome');
    for (const [name, key] of [
      ['Letter', 'Enter'],
      ['Subject', 'Tab'],
    ] as const) {
      const field = panel.getByRole('textbox', { name });
      await field.fill('Hello ');
      await field.press('End');
      await page.keyboard.type('{{');
      await listOf(page).waitFor();
      const all = await listOf(page).getByRole('option').count();
      await page.keyboard.type('first');
      await until(async () => (await listOf(page).getByRole('option').count()) < all, patience);
      expect(await activeOf(page, field)).toContain('first name');
      expect(await field.getAttribute('aria-controls')).toBe(await listOf(page).getAttribute('id'));
      await page.keyboard.press(key);
      await says(field, 'Hello {{ candidate.firstName }}');
      await expect.poll(() => listOf(page).count()).toBe(0);
      await page.keyboard.type('!');
      await says(field, 'Hello {{ candidate.firstName }}!');
    }
  }));

test('arrow keys choose, a screen reader hears how many there are, and what may be missing comes with its condition', () =>
  draw(browser, async (page) => {
    const panel = await openText(page, 'welcome');
    const letter = panel.getByRole('textbox', { name: 'Letter' });
    await letter.fill('');
    await page.keyboard.type('{{');
    await listOf(page).waitFor();
    await until(async () => /^\d+ values\. Arrow down chooses/.test((await said(page)) ?? ''), patience);
    expect(await lookAtText(page)).toEqual([]);
    const options = listOf(page).getByRole('option');
    const second = await options.nth(1).textContent();
    await page.keyboard.press('ArrowDown');
    await until(async () => (await activeOf(page, letter)) === second, patience);
    expect(await options.nth(1).getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await until(async () => (await activeOf(page, letter)) === (await options.last().textContent()), patience);
    const missing = options.filter({ hasText: 'Sometimes known' }).first();
    await missing.click();
    await until(async () => /^\{% if (.+) %\}\{\{ \1 \}\}\{% endif %\}$/.test(await letter.inputValue()), patience);
    expect(await letter.evaluate((area) => area === document.activeElement)).toBe(true);
  }));

test('Escape closes the list and not the text, and it comes again with the next value; one undo takes a value out', () =>
  draw(browser, async (page) => {
    const panel = await openText(page, 'welcome');
    const letter = panel.getByRole('textbox', { name: 'Letter' });
    await letter.fill('a');
    await page.keyboard.type('{{');
    await listOf(page).waitFor();
    await page.keyboard.press('Escape');
    await listOf(page).waitFor({ state: 'detached' });
    await page.keyboard.type('jo');
    await says(letter, 'a{{jo');
    await expect.poll(() => listOf(page).count()).toBe(0);
    await letter.fill('b ');
    await page.keyboard.type('{{job.title');
    await page.keyboard.press('Enter');
    await says(letter, 'b {{ job.title }}');
    await page.getByRole('button', { name: /^Undo ./ }).click();
    await says(letter, 'b {{job.title');
    await letter.fill('c ');
    await page.keyboard.type('{{job.title');
    await page.keyboard.press('Enter');
    await says(letter, 'c {{ job.title }}');
    await page.keyboard.press('Control+z');
    await says(letter, 'c {{job.title');
  }));

test('the list stands below the words where it was begun, and an SMS has it too', () =>
  draw(browser, async (page) => {
    const panel = await openText(page, 'welcome');
    await panel.getByText('SMS', { exact: true }).click();
    const sms = panel.getByRole('textbox', { name: 'SMS' });
    await sms.fill('Hello\n\n\n');
    await sms.press('Control+End');
    await page.keyboard.type('{{');
    await listOf(page).waitFor();
    const [field, list] = [await sms.boundingBox(), await listOf(page).boundingBox()];
    const lines = (list?.y ?? 0) - (field?.y ?? 0);
    expect(lines).toBeGreaterThan(60);
    expect(lines).toBeLessThan(140);
    await page.keyboard.type('job.title');
    await page.keyboard.press('Tab');
    await says(sms, 'Hello\n\n\n{{ job.title }}');
  }));
