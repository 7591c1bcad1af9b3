import type { Browser } from 'playwright-core';
import { beforeAll, expect, test, vi } from 'vitest';
import { answeredBy } from './answered-by.ts';
import { shareBrowser } from './launch-browser.ts';
import type { Look } from './looks.ts';
import { answer, visitWorkspace } from './walk-workspace.ts';
import { addresses } from './workspace-answers.ts';

vi.setConfig({ testTimeout: 90_000, hookTimeout: 120_000 });
let browser: Browser;

beforeAll(async () => {
  browser = await shareBrowser();
});

const desk: Look = { language: 'en', scheme: 'light', width: 1440 };
const candidate = `/applications/${addresses.application}`;

test('opening a candidate’s page says once that their notices are read, and the bell counts anew', () =>
  visitWorkspace(browser, { look: desk, path: '/account', isUnused: true }, async (page) => {
    const asked: string[] = [];
    let unread = 3;
    await answeredBy(page, (request) => {
      const { path, method } = request;
      if (path === '/api/v1/notices/count') return { json: { unread } };
      if (path !== `/api/v1${candidate}/notices/read`) return answer(request, 'en', 'busy');
      asked.push(method);
      unread = 1;
      return { json: { read: 2 } };
    });
    await page.goto(`http://besked.test${candidate}`);
    await page.getByText('1 unread').first().waitFor({ state: 'attached' });
    expect(asked).toEqual(['PUT']);
  }));
