import type { Page, Request } from 'playwright-core';
import { mark } from './interactions.ts';

/** As quick as somebody who writes well. */
const typing = { delay: 110 };

/** What a recruiter does on the board of a job and with a candidate, by mouse and by keyboard; each is told by its name. */
export async function recruit(page: Page, jobId: string, round: number): Promise<void> {
  const acts: Readonly<Record<string, () => Promise<void>>> = {
    'typing in the search': () => search(page, ['wennerström', 'lindqvist', 'xu ek'][round % 3] ?? ''),
    'the filter': () => filter(page),
    'keys between cards': () => walk(page),
    'scrolling a column': () => scroll(page),
    'selecting cards': () => select(page),
    'opening a candidate': () => open(page),
    'going back to the board': () => goBack(page, jobId),
    'opening the sheet to decide': () => decide(page),
    'the sheet to decide': () => weigh(page),
    'the table and back': () => table(page),
  };
  for (const [act, work] of Object.entries(acts)) {
    await mark(page, act);
    await work();
  }
}

export const cards = (page: Page) => page.locator('article[data-application]');
/** Those about whom nothing is decided yet. */
const undecided = (page: Page) => cards(page).filter({ has: page.getByRole('button', { name: /^Decide/ }) });

async function search(page: Page, words: string): Promise<void> {
  const field = page.getByRole('searchbox', { name: 'Search people' });
  await field.click();
  await field.pressSequentially(words, typing);
  await settle(page);
  for (const _ of words) await page.keyboard.press('Backspace', typing);
  await settle(page);
  await cards(page).first().waitFor();
}

async function filter(page: Page): Promise<void> {
  for (const name of ['Late', 'Everyone']) {
    await page.getByRole('combobox', { name: 'Show' }).click();
    await page.getByRole('option', { name }).click();
    await settle(page);
  }
}

async function walk(page: Page): Promise<void> {
  await cards(page).first().getByRole('link').focus();
  for (const key of [
    'j',
    'j',
    'j',
    'j',
    'j',
    'l',
    'j',
    'l',
    'ArrowDown',
    'ArrowRight',
    'k',
    'h',
    'ArrowUp',
    'ArrowLeft',
    'h',
  ])
    await page.keyboard.press(key, typing);
}

async function scroll(page: Page): Promise<void> {
  const column = page
    .getByRole('group')
    .filter({ has: cards(page) })
    .first();
  await column.hover();
  for (let turn = 0; turn < 10; turn += 1) await page.mouse.wheel(0, 600);
  await settle(page);
  await column.focus();
  for (const key of ['PageDown', 'PageDown', 'PageDown', 'PageDown', 'End', 'PageUp', 'Home'])
    await page.keyboard.press(key, typing);
  await settle(page);
}

async function select(page: Page): Promise<void> {
  await undecided(page).first().getByRole('link').focus();
  for (const key of ['x', 'Shift+ArrowDown', 'Shift+ArrowDown', 'Escape']) await page.keyboard.press(key, typing);
  await undecided(page).first().getByRole('checkbox').click();
  await page.keyboard.press('Escape');
}

async function open(page: Page): Promise<void> {
  await undecided(page).first().getByRole('link').click();
  await page
    .getByRole('button', { name: /^Decide/ })
    .first()
    .waitFor();
  await settle(page);
}

async function goBack(page: Page, jobId: string): Promise<void> {
  await page.locator(`header a[href="/jobs/${jobId}"]`).click();
  await cards(page).first().waitFor();
  await settle(page);
}

async function decide(page: Page): Promise<void> {
  await undecided(page).first().getByRole('link').focus();
  await page.keyboard.press('d');
  await page.getByRole('dialog').getByRole('radio').first().waitFor();
  await settle(page);
}

async function weigh(page: Page): Promise<void> {
  const exits = page.getByRole('dialog').getByRole('radio');
  for (const at of [0, 1]) {
    await exits.nth(at).click();
    await settle(page);
  }
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
}

async function table(page: Page): Promise<void> {
  for (const name of ['Table', 'Board']) {
    await page.getByText(name, { exact: true }).click();
    await settle(page);
  }
  await cards(page).first().waitFor();
}

const underWay = new WeakMap<Page, Set<Request>>();

/** Before the page asks for anything, or `settle` does not know of it. */
export function watchRequests(page: Page): void {
  const requests = new Set<Request>();
  underWay.set(page, requests);
  // That of live changes never ends.
  page.on('request', (request) => request.resourceType() !== 'eventsource' && requests.add(request));
  page.on('requestfinished', (request) => requests.delete(request));
  page.on('requestfailed', (request) => requests.delete(request));
}

/** As long as somebody looks before they go on: what was asked for has come meanwhile. */
export async function settle(page: Page): Promise<void> {
  await page.waitForTimeout(400);
  const until = performance.now() + 20_000;
  while ((underWay.get(page)?.size ?? 0) > 0 && performance.now() < until) await page.waitForTimeout(50);
  await page.waitForTimeout(100);
}
