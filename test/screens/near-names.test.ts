import type { Browser } from 'playwright-core';
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

const look: Look = { language: 'en', scheme: 'light', width: 1440 };

test.each([
  ['the list of candidates', '/candidates'],
  ['a board', `/jobs/${addresses.job}`],
])('whoever misspells a name in %s is asked whether they meant another, and searches for it by a press', (_, path) =>
  visitWorkspace(browser, { look, path }, async (page) => {
    const asked: (string | undefined)[] = [];
    await page.route('**/near-names', (route) => {
      const words = route.request().headers()['besked-search'];
      asked.push(words);
      return route.fulfill({
        json: words === 'Lindqist' ? { items: ['Lindqvist'], found: 0 } : { items: [], found: 4 },
      });
    });
    const search = page.getByRole('searchbox').first();
    await search.fill('Lindqist');
    const near = page.getByRole('group', { name: 'Names that are alike' });
    await near.getByText('Nobody is called “Lindqist”. Did you mean').waitFor();
    expect(page.url()).not.toContain('Lindqist');
    await near.getByRole('button', { name: 'Lindqvist' }).click();
    await near.waitFor({ state: 'detached' });
    await expect.poll(() => search.inputValue()).toBe('Lindqvist');
    await expect.poll(() => asked).toEqual(['Lindqist', 'Lindqvist']);
  }),
);

test('whoever finds nothing in the audit log by two letters reads that only whole words are found', () =>
  visitWorkspace(browser, { look, path: '/people/audit' }, async (page) => {
    await page.route(
      (url) => url.pathname === '/api/v1/audit',
      (route) => route.fulfill({ json: { items: [], next: null } }),
    );
    const search = page.getByRole('searchbox').first();
    await search.fill('bo');
    await page.getByText('Of one or two letters only whole words are found').waitFor();
    await search.fill('bosse');
    await page.getByText('Nothing fits the filter.', { exact: true }).waitFor();
  }));
