import type { Browser, Page } from 'playwright-core';
import type { z } from 'zod';
import type { routes } from '../../server/contract/routes.ts';
import { beforeAll, expect, test, vi } from 'vitest';
import { shareBrowser } from './launch-browser.ts';
import type { Look } from './looks.ts';
import { addresses, answerOf } from './workspace-answers.ts';
import { visitWorkspace } from './walk-workspace.ts';

vi.setConfig({ testTimeout: 90_000, hookTimeout: 120_000 });
let browser: Browser;

beforeAll(async () => {
  browser = await shareBrowser();
});

const desk: Look = { language: 'en', scheme: 'light', width: 1440 };
const rows = (page: Page) => page.locator('main [data-application]');
const onToday = (act: (page: Page) => Promise<void>) =>
  visitWorkspace(browser, { look: desk, path: '/' }, async (page) => {
    await rows(page).first().waitFor();
    await act(page);
  });
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '');
const nameAt = (page: Page, at: number) => rows(page).nth(at).getByRole('link').first().textContent();

test('j and k walk the rows of Today, and Enter opens one', () =>
  onToday(async (page) => {
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    expect(await focused(page)).toBe(await nameAt(page, 1));
    await page.keyboard.press('k');
    const name = await nameAt(page, 0);
    expect(await focused(page)).toBe(name);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/applications\//);
  }));

test('d decides about the row that has the focus, and Escape leaves the sheet', () =>
  onToday(async (page) => {
    await page.keyboard.press('j');
    const name = await nameAt(page, 0);
    await page.keyboard.press('d');
    await page.getByRole('dialog', { name: `Decide about ${name}` }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
  }));

test('a scorecard that I owe stands below who is late unless their row offers it, j reaches it and e begins it', () =>
  onToday(async (page) => {
    const usual = answerOf('listToday', 'en', { state: 'busy', query: new URLSearchParams() });
    const { items } = usual as z.output<typeof routes.listToday.answer>;
    const offering = items.map((card, index) => (index === 3 ? { ...card, acts: ['assess', 'decide'] } : card));
    await page.route(
      ({ pathname }) => pathname === '/api/v1/today',
      (route) => route.fulfill({ json: { items: offering, next: null } }),
    );
    await page.reload();
    await rows(page).first().waitFor();
    const all = await page
      .locator('main li:is([data-application], [data-scorecard])')
      .evaluateAll((found) => found.map((row) => (row.hasAttribute('data-scorecard') ? 'scorecard' : 'card')));
    expect(all.slice(0, 6)).toEqual(['card', 'card', 'scorecard', 'scorecard', 'scorecard', 'card']);
    for (let press = 0; press < 3; press += 1) await page.keyboard.press('j');
    const scorecard = page.locator('main [data-scorecard]').first();
    expect(await focused(page)).toBe(await scorecard.getByRole('link').first().textContent());
    const applicationId = await scorecard.getAttribute('data-scorecard');
    await page.keyboard.press('e');
    await page.waitForURL(`**/applications/${applicationId}/scorecard`);
  }));

test('e opens the sheet to write: the composer comes once an exit that owes feedback is chosen', () =>
  onToday(async (page) => {
    await page.keyboard.press('j');
    await page.keyboard.press('e');
    await page.getByRole('dialog').getByRole('radio').nth(1).click();
    await page.getByRole('dialog', { name: /^Feedback to/ }).waitFor();
  }));

test('every row has one next act, and who may only look has none', async () => {
  await onToday(async (page) => {
    const buttons = rows(page).locator('> :is(a, button)');
    const words = (await buttons.allTextContents()).map((text) => text.split(' ')[0]);
    expect(words.slice(0, 7)).toEqual(['Call', 'Reply', 'Book', 'Change', 'Meeting', 'Decide', 'Call']);
  });
  await visitWorkspace(browser, { look: desk, path: '/', state: 'viewing' }, async (page) => {
    await rows(page).first().waitFor();
    expect(await rows(page).getByRole('button', { name: 'Decide' }).count()).toBe(0);
  });
});

test('a view of Today keeps whose it was, also where nobody has chosen', () =>
  onToday(async (page) => {
    const saved: unknown[] = [];
    page.on('request', (request) => {
      if (request.method() === 'PUT' && request.url().endsWith('/views')) saved.push(request.postDataJSON());
    });
    await page.getByRole('button', { name: 'Views' }).click();
    await page.getByLabel('Save what is shown as').fill('As it was');
    await page.keyboard.press('Enter');
    await expect.poll(() => saved).toEqual([{ page: 'today', name: 'As it was', query: 'mine=true' }]);
  }));

test('? lists the keys of the page and those of every page', () =>
  onToday(async (page) => {
    await page.keyboard.press('?');
    const list = page.getByRole('dialog', { name: 'Keys' });
    await list.waitFor();
    expect(await list.locator('dt').allTextContents()).toEqual([
      ...['Next, previous', 'Open the candidate', 'Decide', 'Write feedback'],
      ...['Find a person', 'Show the keys', 'Close what is open'],
    ]);
    await page.keyboard.press('Escape');
    await list.waitFor({ state: 'hidden' });
  }));

test('/ leads from any page to the search for a person, where one types at once', () =>
  onToday(async (page) => {
    await page.keyboard.press('/');
    await page.waitForURL(/\/candidates/);
    const field = page.getByRole('searchbox', { name: 'Name, email, phone or what they wrote' });
    await field.waitFor();
    await page.keyboard.type('karin/k');
    await expect.poll(() => page.evaluate<unknown>('history.state.usr')).toEqual({ words: 'karin/k' });
    expect(await field.inputValue()).toBe('karin/k');
    expect(page.url()).not.toContain('karin');
  }));

test('a candidate page says what was given in the words of its reader', () =>
  visitWorkspace(browser, { look: desk, path: `/applications/${addresses.application}` }, async (page) => {
    const said = (label: string) => page.locator('dt', { hasText: label }).locator('+ dd').textContent();
    await page.getByText('Can work nights').waitFor();
    expect(await Promise.all(['First day', 'Can work nights', 'Ward', 'Expected pay'].map(said))).toEqual([
      '11 January 2027',
      'Yes',
      'Emergency',
      '41,500',
    ]);
  }));

test('/ on the page that finds people goes to its field and keeps what was looked for', () =>
  visitWorkspace(browser, { look: desk, path: '/candidates?search=Anna' }, async (page) => {
    const field = page.getByRole('searchbox');
    await field.waitFor();
    await field.evaluate((input: HTMLInputElement) => input.blur());
    await page.keyboard.press('/');
    const state = () =>
      field.evaluate((input: HTMLInputElement) => [
        document.activeElement === input,
        input.value.slice(input.selectionStart ?? 0, input.selectionEnd ?? 0),
      ]);
    expect(await state()).toEqual([true, 'Anna']);
    // An address from before keeps its words, but not where they would be seen.
    expect(new URL(page.url()).search).toBe('');
  }));

test.each([
  ['/candidates', 'Name, email, phone or what they wrote'],
  [`/jobs/${addresses.job}?state=late`, 'Search people'],
  ['/mailbox', 'Search name or subject'],
  ['/people/blocked', 'Search for an address or number'],
])('whoever is searched for on %s stands in no address, and is there again after a reload and by Back', (path, label) =>
  visitWorkspace(browser, { look: desk, path }, async (page) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    const answered = page.waitForRequest((request) => request.headers()['besked-search'] === 'Bj%C3%B6rk');
    const field = page.getByRole('searchbox', { name: label });
    await field.fill('Björk');
    await answered;
    expect(asked.concat(page.url()).filter((url) => /bj(%C3%B6|ö)rk/i.test(url))).toEqual([]);
    const again = page.waitForRequest((request) => request.headers()['besked-search'] === 'Bj%C3%B6rk');
    await page.reload();
    await again;
    await expect.poll(() => field.inputValue()).toBe('Björk');
    await page.goto('http://besked.test/tasks');
    await page.goBack();
    await expect.poll(() => field.inputValue()).toBe('Björk');
    expect(asked.concat(page.url()).filter((url) => /bj(%C3%B6|ö)rk/i.test(url))).toEqual([]);
    expect(new URL(page.url()).search).toBe(new URL(path, 'http://besked.test').search);
  }),
);
