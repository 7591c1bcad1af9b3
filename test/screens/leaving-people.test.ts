import type { Browser } from 'playwright-core';
import { beforeAll, expect, test, vi } from 'vitest';
import { formatDate } from '../../process/calendar/format-instant.ts';
import { shareBrowser } from './launch-browser.ts';
import { visitWorkspace } from './walk-workspace.ts';
import { lastDay } from './workspace-answers.ts';

vi.setConfig({ testTimeout: 90_000, hookTimeout: 120_000 });
let browser: Browser;
beforeAll(async () => {
  browser = await shareBrowser();
});

const said = {
  sv: {
    away: 'Borta till och med',
    acts: /^Åtgärder för Omar/,
    remove: 'Ta bort ur organisationen',
    duties: ['3 kommande möten med kandidater', '1 erbjuden mötestid'],
    successor: 'Vem tar över?',
    removed: /är borttagen, och 3 möten har bytt intervjuare/,
  },
  en: {
    away: 'Away until',
    acts: /^Actions for Omar/,
    remove: 'Remove from the organisation',
    duties: ['3 coming meetings with candidates', '1 offered meeting time'],
    successor: 'Who takes over?',
    removed: /is removed, and 3 meetings have another interviewer now/,
  },
} as const;

test.each(['sv', 'en'] as const)(
  'the meetings of whoever leaves are named before somebody is chosen for them, and counted afterwards (%s)',
  (language) =>
    visitWorkspace(browser, { look: { language, scheme: 'light', width: 1440 }, path: '/people' }, async (page) => {
      const words = said[language];
      await page.route(
        (url) => url.pathname.startsWith('/api/v1/people/'),
        (route) =>
          route.request().method() === 'DELETE'
            ? route.fulfill({
                json: { userId: 'other', name: 'Omar', email: 'omar@x.se', role: 'interviewer', meetings: 3 },
              })
            : route.fallback(),
      );
      const day = formatDate(Date.parse(lastDay), 'UTC', language, { relativeTo: Date.now() });
      // As the days were set, whatever the zone of whoever is away.
      await page.getByText(`${words.away} ${day}, Eva`).waitFor();
      await page.getByRole('button', { name: words.acts }).click();
      await page.getByRole('menuitem', { name: words.remove }).click();
      const dialog = page.getByRole('dialog');
      for (const duty of words.duties) await dialog.getByText(duty).waitFor();
      const remove = dialog.getByRole('button', { name: words.remove });
      expect(await remove.isDisabled()).toBe(true);
      await dialog.getByRole('combobox', { name: words.successor }).click();
      await page.getByRole('option').first().click();
      await remove.click();
      await page.getByText(words.removed).waitFor();
    }),
);
