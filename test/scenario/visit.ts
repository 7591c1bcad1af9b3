import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { launchBrowser } from '../screens/launch-browser.ts';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { startWholeBesked, type WholeBesked } from './besked.ts';

/** Somebody before a whole Besked in a browser, and what they do most. */
export type Visit = {
  readonly besked: WholeBesked;
  readonly page: Page;
  press(name: string | RegExp): Promise<void>;
  says(words: string | RegExp): Promise<void>;
  /** A window of somebody else, who is not signed in. */
  openWindow(): Promise<Page>;
  /** Follows the one-time link, and is Karin Norén of Region Norr after it. */
  becomeAdministrator(): Promise<void>;
  /** What is on each window's screen, for whoever looks for the reason of a failure. */
  keepScreen(name: string): Promise<void>;
  end(): Promise<void>;
};

/** Starts Besked and a browser whose language is English; every wait has a minute, since other test files run beside it. */
async function startVisit(): Promise<Visit> {
  const besked = await startWholeBesked();
  const browser = await launchBrowser();
  const windows: Page[] = [];
  const openWindow = async () => {
    const context = await browser.newContext({
      viewport: { width: 1440, height: 900 },
      locale: 'en',
      timezoneId: 'Europe/Stockholm',
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    page.setDefaultTimeout(60_000);
    windows.push(page);
    return page;
  };
  const page = await openWindow();
  const press = (name: string | RegExp) => page.getByRole('button', { name }).first().click();
  return {
    besked,
    page,
    press,
    openWindow,
    says: (words) => page.getByText(words).first().waitFor(),
    async becomeAdministrator() {
      await page.goto(besked.firstAdministratorLink);
      await page.getByLabel('Organisation').fill('Region Norr');
      await page.getByLabel('Your name').fill('Karin Norén');
      await page.getByLabel('E-mail').fill('karin.noren@example.com');
      await page.getByLabel('Password').first().fill('a sentence that is easy to remember');
      await press('Create the account and sign in');
      await page.waitForURL('**/processes');
    },
    async keepScreen(name) {
      const file = join(import.meta.dirname, '../../dist/scenario', name.replace(/\W+/g, '-').slice(0, 60));
      const keep = (window: Page, at: number) => window.screenshot({ path: `${file}-${at + 1}.png` });
      await Promise.allSettled(windows.map(keep));
    },
    async end() {
      await browser.close();
      await besked.stop();
    },
  };
}

/** A visit for all tests of a file, which ends after them and keeps the screen of those that fail; what it answers is to be asked for in a test. */
export function visitInThisFile(): () => Visit {
  let visit: Visit | undefined;
  beforeAll(async () => {
    visit = await startVisit();
  });
  afterAll(() => visit?.end());
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await visit?.keepScreen(task.name);
  });
  return () => {
    if (!visit) throw new Error('The visit has not begun');
    return visit;
  };
}
