import type { Browser } from 'playwright-core';
import { beforeAll, expect, test, vi } from 'vitest';
import { daysOff } from './calendar-answers.ts';
import { shareBrowser } from './launch-browser.ts';
import { visitWorkspace } from './walk-workspace.ts';
import { addresses } from './workspace-answers.ts';

vi.setConfig({ testTimeout: 90_000, hookTimeout: 120_000 });
let browser: Browser;
beforeAll(async () => {
  browser = await shareBrowser();
});

const look = { language: 'en', scheme: 'light', width: 1440 } as const;

test('days off that were saved are saved again from where they are then', () =>
  visitWorkspace(
    browser,
    { look: { language: 'en', scheme: 'light', width: 1440 }, path: '/people/calendar' },
    async (page) => {
      const asked: (string | undefined)[] = [];
      const pages = new Set<string | undefined>();
      let { revision } = daysOff;
      await page.route('**/api/v1/calendar', (route) => {
        const request = route.request();
        if (request.method() !== 'PUT') return route.fallback();
        asked.push(request.headers()['if-match']);
        pages.add(request.headers()['besked-organisation']);
        const { closed, worked } = request.postDataJSON();
        return route.fulfill({ json: { ...daysOff, closed, worked, revision: (revision += 1) } });
      });
      const save = page.getByRole('button', { name: 'Save the days' });
      for (const [date, name] of [
        ['2027-06-07', 'Move'],
        ['2027-06-08', 'Stocktaking'],
      ] as const) {
        await page.getByLabel('Day', { exact: true }).fill(date);
        await page.getByLabel('What day it is').fill(name);
        await page.getByRole('button', { name: 'Add', exact: true }).click();
        await save.click();
        await expect.poll(() => save.isDisabled()).toBe(true);
      }
      expect(asked).toEqual(['"3"', '"4"']);
      expect([...pages]).toEqual(['o']);
    },
  ));

test('a note that is sent is no draft any more, and what is typed while it is on its way is the next', () =>
  visitWorkspace(browser, { look, path: `/applications/${addresses.application}` }, async (page) => {
    const left: string[] = [];
    await page.route('**/note-draft', (route) => {
      if (route.request().method() !== 'GET') left.push(`draft: ${route.request().postDataJSON().text}`);
      return route.fallback();
    });
    const gate = Promise.withResolvers<void>();
    await page.route('**/notes', async (route) => {
      if (route.request().method() !== 'POST') return route.fallback();
      left.push(`note: ${route.request().postDataJSON().text}`);
      await gate.promise;
      return route.fulfill({ status: 201, json: {} });
    });
    const box = page.getByLabel('Write a note');
    await box.fill('He has the licence.');
    await box.press('Control+Enter');
    await expect.poll(() => left).toEqual(['note: He has the licence.']);
    // Longer than the pause after which a draft is kept.
    await page.waitForTimeout(1_000);
    await box.pressSequentially(' Ask him');
    gate.resolve();
    await expect.poll(() => box.inputValue()).toBe('Ask him');
    await expect.poll(() => left).toEqual(['note: He has the licence.', 'draft: Ask him']);
  }));
