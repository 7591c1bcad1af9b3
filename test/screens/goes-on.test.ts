import type { Browser, Page } from 'playwright-core';
import { beforeAll, expect, test, vi } from 'vitest';
import { until } from '../run/until.ts';
import { selectCards, selectedCards } from './keys/on-cards.ts';
import { shareBrowser } from './launch-browser.ts';
import { draw, steps, undoLabel } from './on-canvas.ts';
import { openText } from './open-text.ts';

vi.setConfig({ testTimeout: 90_000, hookTimeout: 120_000 });
const patience = { within: 20_000 };
let browser: Browser;

beforeAll(async () => {
  browser = await shareBrowser();
});

const isSelected = (page: Page, ...ids: string[]) =>
  until(async () => (await selectedCards(page)).join() === ids.toSorted().join(), patience);
const hasFocus = (page: Page, id: string) =>
  until(async () => (await page.evaluate(() => document.activeElement?.getAttribute('data-id'))) === id, patience);
const undoes = (page: Page, label: string) => until(async () => (await undoLabel(page)) === label, patience);
const inspector = (page: Page) => page.locator('#inspector');

/** Adds a wait by keyboard. */
async function addWait(page: Page): Promise<void> {
  await page.keyboard.press('n');
  await page.keyboard.type('Wait');
  await page.keyboard.press('Enter');
  await hasFocus(page, 'wait');
}

test('after Undo of a step that was added nothing is selected, and the keyboard goes on from the one before', () =>
  draw(browser, async (page) => {
    await selectCards(page, 'licence');
    await addWait(page);
    await isSelected(page, 'wait');
    await page.keyboard.press('Control+z');
    await page.getByTestId('rf__node-wait').waitFor({ state: 'detached' });
    await inspector(page).waitFor({ state: 'detached' });
    await hasFocus(page, 'application');
    await page.keyboard.press('ArrowRight');
    await isSelected(page, 'screening');
  }));

test('after Undo of its first name a step is selected under the id that it had', () =>
  draw(
    browser,
    async (page) => {
      await addWait(page);
      await page.keyboard.press('Enter');
      await inspector(page).getByRole('textbox').first().fill('Pause');
      await page.keyboard.press('Tab');
      await page.getByTestId('rf__node-pause').focus();
      await page.keyboard.press('Control+z');
      await isSelected(page, 'wait');
      await hasFocus(page, 'wait');
    },
    'blank',
  ));

test('Enter after a copy leads to the settings of the copy, and what is cut out leaves the keyboard beside it', () =>
  draw(browser, async (page) => {
    const count = await steps(page);
    await selectCards(page, 'survey-wait');
    await page.keyboard.press('Control+c');
    for (const [key, copies] of [
      ['Control+d', 1],
      ['Control+v', 2],
    ] as const) {
      await page.keyboard.press(key);
      await until(async () => (await steps(page)) === count + copies, patience);
      const id = await until(async () => {
        const [selected] = await selectedCards(page);
        return selected !== 'survey-wait' && selected;
      }, patience);
      await hasFocus(page, id);
      await page.keyboard.press('Enter');
      await inspector(page).getByText(id, { exact: true }).waitFor();
      await isSelected(page, id);
      await selectCards(page, 'survey-wait');
    }
    await selectCards(page, 'licence');
    await page.keyboard.press('Control+x');
    await page.getByTestId('rf__node-licence').waitFor({ state: 'detached' });
    await hasFocus(page, 'screening');
  }));

test('a step that is found while a text is open is shown, and one that sends the text is selected beside it', () =>
  draw(browser, async (page) => {
    const text = await openText(page, 'welcome');
    await page.getByRole('textbox', { name: 'Add or find a step' }).fill('Screening');
    await page.keyboard.press('Enter');
    await text.waitFor({ state: 'detached' });
    await inspector(page).getByText('screening', { exact: true }).waitFor();
    await page.keyboard.press('Escape');
    await openText(page, 'welcome');
    await selectCards(page, 'welcome');
    await text.locator('[data-shared], p').getByRole('button').first().click();
    await isSelected(page, 'welcome');
    await text.waitFor();
  }));

test('Ctrl+Z takes back what was chosen in the inspector at once, and is left to words that are typed', () =>
  draw(browser, async (page) => {
    await selectCards(page, 'welcome');
    const list = inspector(page).getByRole('combobox').first();
    const before = await list.inputValue();
    await list.click();
    await page.getByRole('option').last().click();
    await until(async () => (await list.inputValue()) !== before, patience);
    const chosen = await undoLabel(page);
    expect(chosen).not.toBe('Nothing to undo');
    await list.focus();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('zz');
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Escape');
    expect(await undoLabel(page)).toBe(chosen);
    await list.blur();
    await until(async () => (await list.inputValue()) !== 'zz', patience);
    await list.focus();
    await page.keyboard.press('Control+z');
    await undoes(page, 'Nothing to undo');
    await until(async () => (await list.inputValue()) === before, patience);

    const name = inspector(page).getByRole('textbox').nth(1);
    await name.fill('Sifting');
    await name.press('Control+z');
    await name.press('Control+d');
    expect(await page.getByTestId('rf__node-welcome-2').count()).toBe(0);
  }));
