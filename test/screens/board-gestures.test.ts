import type { Browser, Page } from 'playwright-core';
import { beforeAll, expect, test, vi } from 'vitest';
import { shareBrowser } from './launch-browser.ts';
import type { Look } from './looks.ts';
import { visitWorkspace } from './walk-workspace.ts';
import { addresses, answerOf } from './workspace-answers.ts';

vi.setConfig({ testTimeout: 90_000, hookTimeout: 120_000 });
let browser: Browser;

beforeAll(async () => {
  browser = await shareBrowser();
});

const desk: Look = { language: 'en', scheme: 'light', width: 1440 };
const job = `/jobs/${addresses.job}`;
const onBoard = (act: (page: Page) => Promise<void>) => visitWorkspace(browser, { look: desk, path: job }, act);

const column = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const cardsOf = (page: Page, name: string) => column(page, name).locator('article');
const bar = (page: Page) => page.getByRole('region', { name: 'Selected candidates' });
const boxOf = (page: Page, index: number) => cardsOf(page, 'Screening').nth(index).getByRole('checkbox');

test('boxes select one by one and with Shift a range, and everybody of a column at once', () =>
  onBoard(async (page) => {
    await boxOf(page, 0).check();
    await bar(page).getByText('1 selected').waitFor();
    await boxOf(page, 3).click({ modifiers: ['Shift'] });
    await bar(page).getByText('4 selected').waitFor();
    await boxOf(page, 1).uncheck();
    await bar(page).getByText('3 selected').waitFor();
    const all = page.getByRole('checkbox', { name: 'Select everybody in Screening' });
    await all.click();
    await bar(page).getByText('40 selected').waitFor();
    await all.click();
    await bar(page).waitFor({ state: 'detached' });
  }));

test('the keyboard selects, extends, decides for many and lets go', () =>
  onBoard(async (page) => {
    await cardsOf(page, 'Screening').first().getByRole('link').focus();
    await page.keyboard.press('x');
    await bar(page).getByText('1 selected').waitFor();
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Shift+ArrowDown');
    await bar(page).getByText('3 selected').waitFor();
    await page.keyboard.press('d');
    await page.getByRole('heading', { name: 'Decide for 3 candidates' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    expect(await bar(page).count()).toBe(1);
    await page.keyboard.press('Escape');
    await bar(page).waitFor({ state: 'detached' });
  }));

test('the keyboard goes from column to column, past those in which nobody stands', () =>
  onBoard(async (page) => {
    const standsIn = () =>
      page.evaluate(() => document.activeElement?.closest('[role="group"]')?.getAttribute('aria-label'));
    await cardsOf(page, 'Screening').nth(1).getByRole('link').focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(standsIn).toBe('Telephone interview');
    await page.keyboard.press('h');
    await expect.poll(standsIn).toBe('Screening');
    await page.keyboard.press('ArrowLeft');
    expect(await standsIn()).toBe('Screening');
    const walked = await page.evaluate(() => document.activeElement?.closest('[data-application]')?.textContent);
    expect(walked).toBe(await cardsOf(page, 'Screening').nth(1).textContent());
  }));

test('from thirty people on the number has to be typed before anything is sent', () =>
  onBoard(async (page) => {
    await boxOf(page, 0).check();
    await bar(page).getByRole('button', { name: 'Decide for 1' }).click();
    await page.getByRole('dialog').getByRole('radio').nth(1).click();
    const send = page.getByRole('button', { name: 'Send the answer to 40' });
    await send.waitFor();
    expect(await send.isDisabled()).toBe(true);
    await page.getByLabel('Type 40 to go on').fill('39');
    expect(await send.isDisabled()).toBe(true);
    await page.getByLabel('Type 40 to go on').fill('40');
    expect(await send.isEnabled()).toBe(true);
    await page.getByText('5 are left out').waitFor();
  }));

test('a card that is dropped where an outcome leads opens its sheet with it, and elsewhere it says that none does', () =>
  onBoard(async (page) => {
    const card = cardsOf(page, 'Screening').first();
    const name = (await card.getByRole('link').textContent()) ?? '';
    await card.dragTo(column(page, 'Telephone interview'));
    expect(await page.getByRole('dialog').count()).toBe(0);
    await card.dragTo(column(page, 'Interview with the manager'));
    await page.getByRole('heading', { name: `Decide about ${name}` }).waitFor();
    expect(await page.getByRole('radio', { name: /Invite to an interview/ }).isChecked()).toBe(true);
  }));

test('a saved view is opened from its name, search words and all, and what is shown is saved under another', () =>
  onBoard(async (page) => {
    const saved: unknown[] = [];
    page.on('request', (request) => {
      if (request.method() === 'PUT' && request.url().endsWith('/views')) saved.push(request.postDataJSON());
    });
    // The address changes before the page does, and a slow browser shows what was asked for only with what is asked next.
    const asked = page.waitForRequest((request) => request.headers()['besked-search'] === 'Lind');
    await page.getByRole('searchbox', { name: 'Search people' }).fill('Lind');
    await asked;
    await page.getByRole('button', { name: 'Views' }).click();
    await page.getByLabel('Save what is shown as').fill('Lind, everywhere');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'Försenade' }).click();
    await page.waitForURL(/\?state=late$/);
    await expect.poll(() => page.getByRole('searchbox', { name: 'Search people' }).inputValue()).toBe('');
    expect(saved).toEqual([{ page: 'board', name: 'Lind, everywhere', query: 'search=Lind' }]);
  }));

test('the field for search words follows the address on a slow machine too', () =>
  onBoard(async (page) => {
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 8 });
    await page.getByRole('button', { name: 'Views' }).click();
    await page.getByRole('link', { name: 'Försenade' }).waitFor();
    await page.getByRole('searchbox', { name: 'Search people' }).fill('Lind');
    await expect.poll(() => page.evaluate<unknown>('history.state.usr')).toEqual({ words: 'Lind' });
    await page.getByRole('link', { name: 'Försenade' }).click();
    await page.waitForURL(/\?state=late$/);
    await expect.poll(() => page.getByRole('searchbox', { name: 'Search people' }).inputValue()).toBe('');
    // Or the page is lent again as slow as it is now.
    await session.detach();
  }));

test('a window listens once to each stream, however many parts of it want to hear', async () => {
  const streams: string[] = [];
  await visitWorkspace(browser, { look: desk, path: '/account' }, async (page) => {
    page.on('request', (request) => {
      // The page before may still have been about to listen.
      const isOfBoard = request.frame().url().endsWith(job);
      if (isOfBoard && request.resourceType() === 'eventsource') streams.push(new URL(request.url()).pathname);
    });
    await page.goto(`http://besked.test${job}`);
    await cardsOf(page, 'Screening').first().waitFor();
    await expect.poll(() => streams).toHaveLength(2);
    // Both sides of the page have a bell; what is heard first is heard by all.
    await page
      .getByRole('link', { name: /unread/ })
      .first()
      .waitFor();
    expect(new Set(streams).size).toBe(streams.length);
  });
});

test('an example is removed in one click, and only once Undo is no more', () =>
  onBoard(async (page) => {
    expect(await page.getByRole('button', { name: 'Remove the example' }).count()).toBe(0);
    const usual = answerOf('getJob', 'en', { state: 'busy', query: new URLSearchParams() }) as object;
    const removed: string[] = [];
    await page.route(`**/api/v1${job}`, (route) => {
      const method = route.request().method();
      if (method === 'GET') return route.fulfill({ json: { ...usual, isExample: true } });
      removed.push(method);
      return route.fulfill({ status: 204 });
    });
    const remove = async () => {
      await page.goto(`http://besked.test${job}`);
      await page.getByRole('button', { name: 'Remove the example' }).click();
      await page.getByText('The example and its invented people are removed').waitFor();
      await page.waitForURL(({ pathname }) => pathname === '/');
    };
    await remove();
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await remove();
    expect(removed).toEqual([]);
    // What waits is sent before a window closes.
    await page.evaluate(() => dispatchEvent(new Event('pagehide')));
    await page.getByText('The example has been removed').waitFor();
    expect(removed).toEqual(['DELETE']);
  }));
