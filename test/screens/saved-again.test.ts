import type { Browser } from 'playwright-core';
import { beforeAll, expect, test, vi } from 'vitest';
import { daysOff } from './calendar-answers.ts';
import { shareBrowser } from './launch-browser.ts';
import { visitWorkspace } from './walk-workspace.ts';

vi.setConfig({ testTimeout: 90_000, hookTimeout: 120_000 });
let browser: Browser;
beforeAll(async () => {
  browser = await shareBrowser();
});

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
