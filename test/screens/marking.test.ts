import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { until } from '../run/until.ts';
import { launchBrowser } from './launch-browser.ts';
import { draw } from './on-canvas.ts';
import { onPage, openCanvas } from './on-page.ts';
import { lookAtText, openText } from './open-text.ts';

vi.setConfig({ testTimeout: 90_000, hookTimeout: 120_000 });
const patience = { within: 20_000 };
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

const letterOf = (panel: Locator) => panel.getByRole('textbox', { name: 'Letter' });
const says = (letter: Locator, words: string) => until(async () => (await letter.inputValue()) === words, patience);
const selected = (letter: Locator) =>
  letter.evaluate((area: HTMLTextAreaElement) => area.value.slice(area.selectionStart, area.selectionEnd));

/** Writes a letter and selects those words of it, by keys alone. */
async function write(page: Page, letter: Locator, words: string, chosen: string): Promise<void> {
  await letter.fill(words);
  await select(letter, chosen);
}

const select = (letter: Locator, chosen: string) =>
  letter.evaluate((area: HTMLTextAreaElement, one) => {
    area.focus();
    area.setSelectionRange(area.value.indexOf(one), area.value.indexOf(one) + one.length);
  }, chosen);

test('each key and each button marks what is selected, and takes the mark away again', () =>
  draw(browser, async (page) => {
    const panel = await openText(page, 'welcome');
    const letter = letterOf(panel);
    for (const [name, key, words, marked] of [
      ['Bold', 'Control+b', 'Hello you', 'Hello **you**'],
      ['Italic', 'Control+i', 'Hello you', 'Hello *you*'],
      ['Bulleted list', 'Control+Shift+Digit8', 'you\nand me', '- you\nand me'],
      ['Numbered list', 'Control+Shift+Digit7', 'you\nand me', '1. you\nand me'],
    ] as const) {
      const button = panel.getByRole('button', { name, exact: true });
      await write(page, letter, words, 'you');
      expect(await button.getAttribute('aria-pressed')).toBe('false');
      await page.keyboard.press(key);
      await says(letter, marked);
      await until(async () => (await button.getAttribute('aria-pressed')) === 'true', patience);
      await button.click();
      await says(letter, words);
      await button.click();
      await says(letter, marked);
      expect(await letter.evaluate((area) => area === document.activeElement)).toBe(true);
    }
  }));

test('a mark is one entry of the history, and the browser takes it back too', () =>
  draw(browser, async (page) => {
    const panel = await openText(page, 'welcome');
    const letter = letterOf(panel);
    await write(page, letter, 'Hello you', 'you');
    await page.keyboard.press('Control+b');
    await says(letter, 'Hello **you**');
    expect(await selected(letter)).toBe('you');
    await page.keyboard.press('Control+z');
    await says(letter, 'Hello you');
    await page.keyboard.press('Control+Shift+z');
    await says(letter, 'Hello **you**');
    await select(letter, 'Hello');
    await page.keyboard.press('Control+i');
    await says(letter, '*Hello* **you**');
    await page.getByRole('button', { name: /^Undo ./ }).click();
    await says(letter, 'Hello **you**');
  }));

test('a link is asked for by its key, refused where a mail cannot link, put, changed and taken away', () =>
  draw(browser, async (page) => {
    const panel = await openText(page, 'welcome');
    const letter = letterOf(panel);
    await write(page, letter, 'See your page now', 'your page');
    await page.keyboard.press('Control+k');
    const form = page.getByRole('form', { name: 'Link' });
    const address = form.getByRole('textbox', { name: 'Address' });
    await until(() => address.evaluate((field) => field === document.activeElement), patience);
    expect(await form.getByRole('textbox', { name: 'Words that are shown' }).inputValue()).toBe('your page');
    await page.keyboard.type('javascript:alert(1)');
    await page.keyboard.press('Enter');
    await form.getByText(/^The mail cannot link there/).waitFor();
    expect(await lookAtText(page)).toEqual([]);
    expect(await letter.inputValue()).toBe('See your page now');
    await address.fill('example.com/you');
    await page.keyboard.press('Enter');
    await says(letter, 'See [your page](https://example.com/you) now');
    await until(() => letter.evaluate((area) => area === document.activeElement), patience);
    await page.keyboard.insertText(',');
    await says(letter, 'See [your page](https://example.com/you), now');

    await select(letter, 'page');
    await panel.getByRole('button', { name: 'Link', exact: true }).click();
    await until(async () => (await address.inputValue()) === 'https://example.com/you', patience);
    await page.keyboard.press('Escape');
    await form.waitFor({ state: 'detached' });
    // Escape belonged to the link: the text is still open.
    await select(letter, 'page');
    await page.keyboard.press('Control+k');
    await form.getByRole('button', { name: 'Remove the link' }).click();
    await says(letter, 'See your page, now');
  }));

test('the toolbar is one stop for Tab, and arrow keys go through it', () =>
  draw(browser, async (page) => {
    const panel = await openText(page, 'welcome');
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    await letterOf(panel).focus();
    await page.keyboard.press('Shift+Tab');
    expect(await focused()).toBe('Bold');
    for (const [key, name] of [
      ['ArrowRight', 'Italic'],
      ['End', 'Numbered list'],
      ['ArrowRight', 'Bold'],
      ['ArrowLeft', 'Numbered list'],
      ['Home', 'Bold'],
    ] as const) {
      await page.keyboard.press(key);
      expect(await focused()).toBe(name);
    }
    await page.keyboard.press('Shift+Tab');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
  }));

test('an SMS has no marks, and the help lists their keys', () =>
  draw(browser, async (page) => {
    const panel = await openText(page, 'welcome');
    await panel.getByRole('toolbar', { name: 'Format the letter' }).waitFor();
    await panel.getByText('SMS', { exact: true }).click();
    await panel.getByRole('textbox', { name: 'SMS' }).waitFor();
    expect(await panel.getByRole('toolbar').count()).toBe(0);
    await page.locator('.react-flow__pane').click({ position: { x: 300, y: 20 } });
    await page.keyboard.press('?');
    const help = page.getByRole('dialog', { name: 'Shortcuts' });
    await help.getByText('While you write a mail').waitFor();
    expect(await help.getByText('Bulleted list').locator('xpath=..').textContent()).toContain('CtrlShift8');
  }));

test('a finger marks words on a phone, with buttons large enough for it', async () => {
  const look = { language: 'en', scheme: 'light', width: 390 } as const;
  const errors: string[] = [];
  await onPage(browser, { look, onError: (words) => void errors.push(words) }, 'busy', async (page) => {
    await openCanvas(page, 'nurse');
    await page.getByRole('button', { name: /^Draw here/ }).tap();
    const panel = await openText(page, 'welcome');
    const letter = letterOf(panel);
    await write(page, letter, 'Hello you', 'you');
    const bold = panel.getByRole('button', { name: 'Bold', exact: true });
    const box = await bold.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
    await bold.tap();
    await says(letter, 'Hello **you**');
    // Escape belongs to the link, not to the sheet that the text is on.
    await page.keyboard.press('Control+k');
    const form = page.getByRole('form', { name: 'Link' });
    await form.waitFor();
    await page.keyboard.press('Escape');
    await form.waitFor({ state: 'detached' });
    expect(await letter.inputValue()).toBe('Hello **you**');
    expect(await lookAtText(page)).toEqual([]);
  });
  expect(errors).toEqual([]);
});
