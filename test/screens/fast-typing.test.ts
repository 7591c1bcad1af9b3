import type { Browser, Page } from 'playwright-core';
import { beforeAll, expect, test, vi } from 'vitest';
import { until } from '../run/until.ts';
import { selectCards } from './keys/on-cards.ts';
import { shareBrowser } from './launch-browser.ts';
import { draw, leadsTo, steps, undoLabel } from './on-canvas.ts';
import { onPage, openCanvas } from './on-page.ts';
import { renamedElsewhere } from './renamed-elsewhere.ts';

vi.setConfig({ testTimeout: 90_000, hookTimeout: 120_000 });
const patience = { within: 20_000 };
const desk = { language: 'en', scheme: 'light', width: 1440 } as const;
let browser: Browser;

beforeAll(async () => {
  browser = await shareBrowser();
});

/** No frame is drawn until it is let go, as on a computer that is busy: what is typed meanwhile comes before it. */
async function withoutFrames(page: Page, type: () => Promise<void>): Promise<void> {
  await page.evaluate(() => {
    const held: FrameRequestCallback[] = [];
    const draw = window.requestAnimationFrame.bind(window);
    window.requestAnimationFrame = (callback) => held.push(callback);
    Object.assign(window, {
      letGo: () => {
        window.requestAnimationFrame = draw;
        for (const callback of held) draw(callback);
      },
    });
  });
  await type();
  await page.evaluate(() => (window as unknown as { letGo: () => void }).letGo());
}

/** What is asked for there comes when what is returned is called, and not before. */
async function holdBack(page: Page, address: RegExp): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  await page.route(address, async (route) => {
    await promise;
    await route.fallback();
  });
  return resolve;
}

const focusedCard = (page: Page) =>
  page.evaluate(() => document.activeElement?.closest('.react-flow__node-step')?.getAttribute('data-id') ?? null);

test('the keyboard stands on a step that is added before the one that was left has it back', () =>
  draw(browser, async (page) => {
    await selectCards(page, 'screening');
    await page.keyboard.press('Enter');
    await until(() => page.evaluate(() => document.querySelector('#inspector :focus') !== null), patience);
    const before = await steps(page);
    await withoutFrames(page, async () => {
      await page.keyboard.press('Escape');
      await page.keyboard.press('n');
      await page.keyboard.insertText('Wait');
      await page.keyboard.press('Enter');
    });
    await until(async () => (await steps(page)) === before + 1, patience);
    await until(async () => (await focusedCard(page)) === 'wait', patience);
  }));

test('a name that is typed on the heels of Enter is written into the step, and is no row of shortcuts', () =>
  draw(browser, async (page) => {
    await selectCards(page, 'screening');
    await page.locator('#inspector').waitFor();
    await withoutFrames(page, async () => {
      await page.keyboard.press('Enter');
      await page.keyboard.type('Tidy ');
    });
    const name = page.locator('#inspector').getByLabel('(sv)').first();
    await expect.poll(() => name.inputValue()).toContain('Tidy ');
  }));

test.each([
  ['connect-dialog', 'c', /^Connect /],
  ['help-dialog', '?', /^Shortcuts/],
  ['versions-view', 'v', /^Versions/],
  ['publish-dialog', 'Control+Enter', /^Publish/],
] as const)('keys do nothing on the drawing while the code of a dialog is on its way: %s', async (part, key, name) => {
  const errors: string[] = [];
  await onPage(browser, { look: desk, onError: (words) => void errors.push(words) }, 'busy', async (page) => {
    const come = await holdBack(page, new RegExp(`/${part}[^/]*\\.js`));
    await openCanvas(page, 'nurse');
    await selectCards(page, 'screening');
    await page.keyboard.press(key);
    const early = page.getByRole('dialog', { name: 'Loading' });
    await early.waitFor();
    await page.keyboard.press('Delete');
    await page.keyboard.press('Escape');
    await early.waitFor({ state: 'detached' });
    expect(await focusedCard(page)).toBe('screening');
    await page.keyboard.press(key);
    await early.waitFor();
    await page.keyboard.press('Control+d');
    await page.keyboard.press('Delete');
    come();
    const dialog = page.getByRole('dialog', { name });
    await dialog.waitFor();
    await until(() => dialog.evaluate((own) => own.contains(document.activeElement)), patience);
    expect(await page.locator('button[aria-label="Nothing to undo"]').count()).toBe(1);
  });
  expect(errors).toEqual([]);
});

test('what takes the keyboard for a dialog goes where its code cannot be fetched', () =>
  onPage(browser, { look: desk, onError: () => undefined }, 'busy', async (page) => {
    const { promise: isThere, resolve: fail } = Promise.withResolvers<void>();
    await page.route(/\/help-dialog[^/]*\.js/, async (route) => {
      await isThere;
      await route.abort();
    });
    await openCanvas(page, 'nurse');
    await selectCards(page, 'screening');
    await page.keyboard.press('?');
    const early = page.getByRole('dialog', { name: 'Loading' });
    await early.waitFor();
    fail();
    await early.waitFor({ state: 'detached' });
    expect(await focusedCard(page)).toBe('screening');
  }));

test('keys do nothing on the drawing while the code of what asks whose changes hold is on its way, and cannot close it', async () => {
  const errors: string[] = [];
  await onPage(browser, { look: desk, onError: (words) => void errors.push(words) }, 'busy', async (page) => {
    const come = await holdBack(page, /\/merge-dialog[^/]*\.js/);
    await openCanvas(page, 'nurse');
    await renamedElsewhere(page);
    const hearOfIt = await holdBack(page, /\/draft$/);
    await selectCards(page, 'screening');
    await page.locator('#inspector').getByRole('textbox').nth(1).fill('First look');
    await page.getByTestId('rf__node-screening').focus();
    hearOfIt();
    const early = page.getByRole('dialog', { name: 'Loading' });
    await early.waitFor();
    const drawn = () => page.locator('main .react-flow__node-step').count();
    const before = [await drawn(), await undoLabel(page)];
    for (const key of ['Delete', 'Escape', 'Control+d', 'Control+z', 'n']) await page.keyboard.press(key);
    await page.keyboard.type('Wait');
    await page.keyboard.press('Enter');
    expect(await early.count()).toBe(1);
    come();
    const dialog = page.getByRole('dialog', { name: /both changed the same/ });
    await dialog.waitFor();
    await until(() => dialog.evaluate((own) => own.contains(document.activeElement)), patience);
    expect([await drawn(), await undoLabel(page)]).toEqual(before);
    await dialog.getByText('First look').first().waitFor();
  });
  expect(errors.filter((words) => !words.startsWith('Failed to load'))).toEqual([]);
});

test('a connection is typed in one go, the first time too', () =>
  draw(browser, async (page) => {
    await selectCards(page, 'screening');
    // Fetched in advance, once the browser has nothing else to do, and before this part is.
    await page.waitForFunction(() =>
      performance.getEntriesByType('resource').some(({ name }) => name.includes('publish-dialog')),
    );
    await Promise.all([
      page.keyboard.press('c'),
      page.keyboard.press('ArrowDown'),
      page.keyboard.press('Enter'),
      page.keyboard.insertText('Survey'),
      page.keyboard.press('Enter'),
    ]);
    await until(async () => (await leadsTo(page, 'screening', 'ask-licence'))?.endsWith('to Survey'), patience);
  }));

/** The page's own short timers come one at a time, as on a computer where keys overtake them. */
async function holdTimers(page: Page): Promise<void> {
  await page.evaluate(() => {
    const held: (() => void)[] = [];
    const start = window.setTimeout.bind(window);
    const hold = (act: () => void, ms = 0) => (ms > 20 ? start(act, ms) : held.push(act));
    Object.assign(window, { setTimeout: hold, nextTimer: () => held.shift()?.() });
  });
}

test('Enter takes the choice that the arrow keys have reached, however soon after the list has opened', () =>
  draw(browser, async (page) => {
    await selectCards(page, 'phone-interview');
    await page.locator('#inspector summary').first().click();
    const owed = page.locator('#inspector').getByRole('combobox', { name: 'The decision must bring' });
    await owed.focus();
    const marked = () =>
      owed.evaluate((field) => document.getElementById(field.getAttribute('aria-activedescendant') ?? '')?.textContent);
    expect(await owed.inputValue()).not.toBe('Nothing');
    await holdTimers(page);
    for (let press = 0; press < 5 && (await marked()) !== 'Nothing'; press += 1) await page.keyboard.press('ArrowDown');
    await page.evaluate(() => (window as unknown as { nextTimer: () => void }).nextTimer());
    await page.keyboard.press('Enter');
    await expect.poll(() => owed.inputValue()).toBe('Nothing');
  }));
