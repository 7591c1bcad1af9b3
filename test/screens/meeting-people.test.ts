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

test('whom a candidate meets is chosen among members, and a guest is a name', () =>
  visitWorkspace(
    browser,
    { look: { language: 'en', scheme: 'light', width: 1440 }, path: `/applications/${addresses.application}` },
    async (page) => {
      await page.getByText('Eva Sandberg, Omar Haddad, Åsa Lindqvist, Södersjukhuset').waitFor();
      await page.getByRole('button', { name: 'Change the meeting', exact: true }).click();
      const dialog = page.getByRole('dialog');
      const whom = dialog.getByRole('combobox', { name: 'Who meets the candidate?' });
      const guests = dialog.getByRole('combobox', { name: 'Others who join' });
      // The last of those chosen goes, and is found again.
      await whom.press('Backspace');
      await whom.press('Backspace');
      await whom.fill('Omar');
      await page.getByRole('option', { name: 'Omar Haddad' }).click();
      await guests.fill('Bo Ek');
      await guests.press('Enter');
      const changing = page.waitForRequest(
        (request) => request.method() === 'PUT' && /\/meetings\//.test(request.url()),
      );
      await dialog.getByRole('button', { name: 'Save the change' }).click();
      expect((await changing).postDataJSON()).toMatchObject({
        interviewerIds: ['other'],
        guests: ['Åsa Lindqvist, Södersjukhuset', 'Bo Ek'],
        tell: false,
      });
    },
  ));
