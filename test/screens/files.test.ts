import type { Browser, Locator, Page } from 'playwright-core';
import { beforeAll, expect, test, vi } from 'vitest';
import { until } from '../run/until.ts';
import { processIds } from './editor-answers.ts';
import { shareBrowser } from './launch-browser.ts';
import { processFile } from './process-file.ts';
import { onPage, openCanvas } from './on-page.ts';

vi.setConfig({ testTimeout: 90_000, hookTimeout: 120_000 });
const patience = { within: 30_000 };
let browser: Browser;

beforeAll(async () => {
  browser = await shareBrowser();
});

type Stored = {
  readonly method: string;
  readonly path: string;
  readonly revision: string | undefined;
  readonly body: string;
};

/** The list of processes in English, and what its page asks the server to store. */
async function atTheList(visit: (page: Page, stored: readonly Stored[]) => Promise<void>): Promise<void> {
  const errors: string[] = [];
  const look = { language: 'en', scheme: 'light', width: 1440 } as const;
  await onPage(browser, { look, onError: (words) => void errors.push(words) }, 'busy', async (page) => {
    const stored: Stored[] = [];
    page.on('request', (request) => {
      const path = new URL(request.url()).pathname;
      // That one is here is said again and again, and stores nothing that counts.
      if (request.method() === 'GET' || path.endsWith('/presence')) return;
      const [body, revision] = [request.postData() ?? '', request.headers()['if-match']];
      stored.push({ method: request.method(), path, revision, body });
    });
    await page.goto('http://besked.test/processes');
    await page.getByRole('link', { name: 'Nurse, regional healthcare', exact: true }).waitFor();
    await visit(page, stored);
  });
  expect(errors).toEqual([]);
}

/** Drags the files over the page, or over a part of it; `drop` lets go of them. */
async function drag(page: Page, files: readonly { name: string; buffer: Buffer }[], ...events: readonly string[]) {
  const carried = await page.evaluateHandle(
    (given) => {
      const transfer = new DataTransfer();
      for (const { name, text } of given) transfer.items.add(new File([text], name));
      return transfer;
    },
    files.map(({ name, buffer }) => ({ name, text: buffer.toString() })),
  );
  for (const event of events) await page.dispatchEvent('nav', event, { dataTransfer: carried });
}

test('files dropped anywhere on the page are shown before anything is stored, and a wrong one is refused with a reason', () =>
  atTheList(async (page, stored) => {
    const picture = { name: 'holiday.png', buffer: Buffer.from('png') };
    const files = [processFile('teacher'), processFile('broken'), processFile('half'), picture];
    await drag(page, files, 'dragenter');
    await page.getByText('Drop to see what the files hold').waitFor();
    await drag(page, files, 'drop');
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Nothing stops publishing.').waitFor();
    await dialog.getByText(/^Can be imported, but not published until \d+ problems are mended\.$/).waitFor();
    await dialog.getByText('steps › welcome').waitFor();
    await dialog.getByText(/The file cannot be read as JSON \(line and character 1:\d+\)/).waitFor();
    await dialog.getByText('This is no process file. Process files end in .json and come from Export.').waitFor();
    expect(await page.getByText('Drop to see what the files hold').count()).toBe(0);
    expect(stored).toEqual([]);
    await dialog.getByRole('button', { name: 'Import 2 processes' }).click();
    await page.getByText(/^2 processes have been imported: /).waitFor();
    expect(stored.map(({ method, path, body }) => [method, path, JSON.parse(body).definition.id])).toEqual([
      ['POST', '/api/v1/processes', 'teacher'],
      ['POST', '/api/v1/processes', 'autumn-shop'],
    ]);
  }));

test('a file of a process that is there becomes its new draft, from the revision that was seen, and that is undone', () =>
  atTheList(async (page, stored) => {
    await drag(page, [processFile('nurse')], 'dragenter', 'drop');
    await page.getByText('There is a process with the id nurse already').waitFor();
    await page.getByRole('radio', { name: 'As a new draft of it' }).check();
    await page.getByRole('button', { name: 'Import and open' }).click();
    await page.locator('.react-flow__node-step').first().waitFor();
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await until(() => Promise.resolve(stored.length === 2), patience);
    const path = `/api/v1/processes/${processIds.nurse}/draft`;
    expect(stored.map((one) => [one.method, one.path, one.revision])).toEqual([
      ['PUT', path, '"3"'],
      ['PUT', path, '"4"'],
    ]);
  }));

test('beside the process that is there it gets another id, and none that is no id', () =>
  atTheList(async (page, stored) => {
    await drag(page, [processFile('nurse')], 'dragenter', 'drop');
    const id = page.getByLabel('Id', { exact: true });
    await expect.poll(() => id.inputValue()).toBe('nurse-2');
    const go = page.getByRole('button', { name: 'Import and open' });
    await id.fill('Nurse 3');
    await page.getByText(/^An id is 1–48 characters/).waitFor();
    expect(await go.isDisabled()).toBe(true);
    await id.fill('night-nurse');
    await go.click();
    await page.locator('.react-flow__node-step').first().waitFor();
    expect(stored.map(({ method, body }) => [method, JSON.parse(body).definition.id])).toEqual([
      ['POST', 'night-nurse'],
    ]);
  }));

test('where an archived process has the id it is said, and the file gets another', () =>
  atTheList(async (page, stored) => {
    await page.route('**/api/v1/processes?*', async (route) => {
      const query = new URL(route.request().url()).searchParams;
      if (query.get('slug') !== 'nurse') return route.fallback();
      const { items } = (await page.evaluate(() => fetch('/api/v1/processes').then((answer) => answer.json()))) as {
        readonly items: readonly { readonly slug: string }[];
      };
      const [nurse] = items.filter(({ slug }) => slug === 'nurse');
      const archived = query.get('archived') === 'true' ? [{ ...nurse, archivedAt: '2026-11-20T09:00:00.000Z' }] : [];
      return route.fulfill({ json: { items: archived, next: null } });
    });
    await drag(page, [processFile('nurse')], 'dragenter', 'drop');
    const dialog = page.getByRole('dialog');
    await dialog.getByText(/^An archived process has the id nurse already: Nurse, /).waitFor();
    expect(await dialog.getByRole('radio').count()).toBe(0);
    expect(await dialog.getByLabel('Id', { exact: true }).inputValue()).toBe('nurse-2');
    await dialog.getByRole('button', { name: 'Import and open' }).click();
    await page.locator('.react-flow__node-step').first().waitFor();
    expect(stored.map(({ method, body }) => [method, JSON.parse(body).definition.id])).toEqual([['POST', 'nurse-2']]);
  }));

test('who may only look is told why nothing comes of a file, while it is dragged and when it is dropped', () =>
  atTheList(async (page, stored) => {
    const me = (await page.evaluate(() => fetch('/api/v1/me').then((answer) => answer.json()))) as object;
    await page.route('**/api/v1/me', (route) => route.fulfill({ json: { ...me, role: 'viewer' } }));
    await page.reload();
    await page.getByRole('link', { name: 'Nurse, regional healthcare', exact: true }).waitFor();
    const refused = page.getByText(/^Your role may look at processes but not import them/);
    await drag(page, [processFile('teacher')], 'dragenter');
    await refused.waitFor();
    await drag(page, [processFile('teacher')], 'drop');
    await page.getByRole('alert').filter({ has: refused }).waitFor();
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(stored).toEqual([]);
  }));

test('more processes than a page come as one gets there, each once', () =>
  atTheList(async (page) => {
    const asked: (string | null)[] = [];
    const item = (number: number) => ({
      ...{ id: `5f0e7b3c-7a51-4c83-9a8e-${String(number).padStart(12, '0')}`, slug: `process-${number}` },
      ...{ name: { en: `Process ${number}` }, draftRevision: 1, draftSavedAt: '2026-11-20T09:00:00.000Z' },
      ...{ draftSavedBy: null, live: null, changed: false, errors: 0, jobs: 0, archivedAt: null },
    });
    await page.route('**/api/v1/processes?*', (route) => {
      const after = new URL(route.request().url()).searchParams.get('after');
      asked.push(after);
      const items = Array.from({ length: 50 }, (_, at) => item(at + (after === null ? 0 : 50)));
      return route.fulfill({ json: { items, next: after === null ? 'second' : null } });
    });
    await page.route('**/api/v1/processes', (route) => {
      asked.push(null);
      return route.fulfill({ json: { items: Array.from({ length: 50 }, (_, at) => item(at)), next: 'second' } });
    });
    await page.reload();
    await page.getByRole('link', { name: 'Process 0', exact: true }).waitFor();
    await page.getByRole('link', { name: 'Process 49', exact: true }).scrollIntoViewIfNeeded();
    await page.getByRole('link', { name: 'Process 99', exact: true }).waitFor();
    expect(await page.getByRole('link', { name: /^Process \d+$/ }).count()).toBe(100);
    expect(asked.filter((after) => after === 'second')).toHaveLength(1);
  }));

test('a file dropped on the drawing is offered for import, and refused with words where one may only look', () =>
  onPage(
    browser,
    { look: { language: 'en', scheme: 'light', width: 1440 }, onError: () => {} },
    'busy',
    async (page) => {
      await openCanvas(page, 'nurse');
      const here = page.url();
      // What takes files comes after the drawing: one lets go again until it is there.
      const dropUntil = (words: Locator) =>
        expect
          .poll(async () => {
            await drag(page, [processFile('teacher')], 'dragenter', 'dragover', 'drop');
            return words
              .first()
              .waitFor({ timeout: 2_000 })
              .then(
                () => true,
                () => false,
              );
          })
          .toBe(true);
      await dropUntil(page.getByRole('dialog'));
      await page.getByRole('dialog').getByText('Nothing stops publishing.').waitFor();
      await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
      const me = { userId: 'u2', name: 'Bo Ek', email: 'bo@example.com', role: 'viewer', language: 'en' };
      const organisation = { id: 'o1', name: 'Region Norr', zone: 'Europe/Stockholm' };
      await page.route('**/api/v1/me', (route) =>
        route.fulfill({ json: { ...me, organisation, delivery: { email: 'mailbox', sms: 'mailbox' } } }),
      );
      await page.reload();
      await page.getByText('You may look, not change').first().waitFor();
      await dropUntil(page.getByText('You may look, not change: your role has no right to.'));
      expect([page.url(), await page.getByRole('dialog').count()]).toEqual([here, 0]);
    },
  ));
