import type { Browser } from 'playwright-core';
import { beforeAll, expect, test, vi } from 'vitest';
import type { ApplicationDetail } from '../../server/contract/applications.ts';
import { shareBrowser } from './launch-browser.ts';
import { visitWorkspace } from './walk-workspace.ts';
import { addresses, answerOf } from './workspace-answers.ts';

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
      await expect
        .poll(() => sent)
        .toMatchObject([{ language: 'en', channel: 'email', assumed: ['language', 'channel'] }]);
      await page.getByText('Maria Johansson was known; the application belongs to the same person.').waitFor();
      if (differs.length === 0) return dialog.waitFor({ state: 'detached' });
      const alert = dialog.getByRole('alert');
      await expect.poll(() => alert.getByRole('listitem').allTextContents()).toEqual(['Mobile', 'Wants to be told by']);
      expect(await alert.getByRole('link').getAttribute('href')).toBe(`/applications/${addresses.job}`);
    },
  ),
);

test.each([
  ['of somebody with one name only one can be corrected', '', { firstName: 'Madonna' }],
  ['of somebody with two none can be emptied', 'Ciccone', undefined],
] as const)('in the details %s', (_, lastName, expected) =>
  visitWorkspace(
    browser,
    { look: { language: 'en', scheme: 'light', width: 1440 }, path: `/applications/${addresses.application}` },
    async (page) => {
      const application = answerOf('getApplication', 'en', {
        state: 'busy',
        query: new URLSearchParams(),
      }) as ApplicationDetail;
      const candidate = { ...application.candidate, firstName: 'Maddona', lastName };
      const sent: unknown[] = [];
      await page.route(`**/api/v1/applications/${addresses.application}`, (route) =>
        route.fulfill({ json: { ...application, candidate } }),
      );
      await page.route('**/api/v1/candidates/*', (route) => {
        sent.push(route.request().postDataJSON());
        return route.fulfill({ json: { ...candidate, firstName: 'Madonna' } });
      });
      await page.reload();
      await page.getByRole('button', { name: 'Change details' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel(/^First name/).fill('Madonna');
      await dialog.getByLabel(/^Last name/).fill('');
      await dialog.getByRole('button', { name: 'Save' }).click();
      if (expected) await dialog.waitFor({ state: 'detached' });
      else expect(await dialog.locator('input:invalid').count()).toBe(1);
      expect(sent).toEqual(expected ? [expected] : []);
    },
  ),
);

test('in the details a no to texts or mails that was said to a person is recorded, and said where no way is left', () =>
  visitWorkspace(
    browser,
    { look: { language: 'en', scheme: 'light', width: 1440 }, path: `/applications/${addresses.application}` },
    async (page) => {
      const sent: unknown[] = [];
      const { candidate } = answerOf('getApplication', 'en', {
        state: 'busy',
        query: new URLSearchParams(),
      }) as ApplicationDetail;
      await page.route('**/api/v1/candidates/*', (route) => {
        sent.push(route.request().postDataJSON());
        return route.fulfill({ json: { ...candidate, declined: ['sms'] } });
      });
      await page.getByRole('button', { name: 'Change details' }).click();
      const dialog = page.getByRole('dialog');
      // The number has answered STOP: it is written beside the box that is empty, and reckoned with.
      await dialog.getByText('Not used: has answered STOP').waitFor();
      await dialog.getByRole('checkbox', { name: 'Wants no emails' }).check();
      await dialog.getByText('Then no way is left').waitFor();
      await dialog.getByRole('checkbox', { name: 'Wants no texts' }).check();
      await dialog.getByRole('checkbox', { name: 'Wants no emails' }).uncheck();
      expect(await dialog.getByText('Then no way is left').count()).toBe(0);
      await dialog.getByRole('button', { name: 'Save' }).click();
      await dialog.waitFor({ state: 'detached' });
      expect(sent).toEqual([{ smsOptedOut: true }]);
    },
  ));
