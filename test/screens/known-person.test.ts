import type { Browser } from 'playwright-core';
import { beforeAll, expect, test, vi } from 'vitest';
import { shareBrowser } from './launch-browser.ts';
import { visitWorkspace } from './walk-workspace.ts';
import { addresses } from './workspace-answers.ts';

vi.setConfig({ testTimeout: 90_000, hookTimeout: 120_000 });
let browser: Browser;

beforeAll(async () => {
  browser = await shareBrowser();
});

test.each([
  ['stored otherwise is said, and the way to them stays', ['phone', 'channel']],
  ['known already closes the form', []],
] as const)('what is typed of somebody known and is %s', (_, differs) =>
  visitWorkspace(
    browser,
    { look: { language: 'en', scheme: 'light', width: 1440 }, path: `/jobs/${addresses.job}` },
    async (page) => {
      const sent: Record<string, unknown>[] = [];
      const ids = { applicationId: addresses.job, candidateId: addresses.job };
      await page.route('**/applications', (route) =>
        route.request().method() === 'POST' && sent.push(route.request().postDataJSON())
          ? route.fulfill({ status: 201, json: { ...ids, known: true, differs } })
          : route.fallback(),
      );
      await page.getByRole('button', { name: 'New candidate' }).first().click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel(/^First name/).fill('Maria');
      await dialog.getByLabel(/^Last name/).fill('Johansson');
      await dialog.locator('input[type=email]').fill('maria@example.com');
      await dialog.getByRole('button', { name: 'Add and confirm the application' }).click();
      expect(sent).toMatchObject([{ language: 'en', channel: 'email', assumed: ['language', 'channel'] }]);
      await page.getByText('Maria Johansson was known; the application belongs to the same person.').waitFor();
      if (differs.length === 0) return dialog.waitFor({ state: 'detached' });
      const alert = dialog.getByRole('alert');
      expect(await alert.getByRole('listitem').allTextContents()).toEqual(['Mobile', 'Wants to be told by']);
      expect(await alert.getByRole('link').getAttribute('href')).toBe(`/applications/${addresses.job}`);
    },
  ),
);
