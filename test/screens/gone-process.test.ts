import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { beforeAll, expect, test, vi } from 'vitest';
import { until } from '../run/until.ts';
import { answeredBy } from './answered-by.ts';
import { answerTo, processIds } from './editor-answers.ts';
import type { Answer, Asked } from './invented-server.ts';
import { shareBrowser } from './launch-browser.ts';
import { lookAt } from './look-at.ts';
import { onPage, openCanvas, origin } from './on-page.ts';

vi.setConfig({ testTimeout: 90_000, hookTimeout: 120_000 });
const patience = { within: 20_000 };
let browser: Browser;

beforeAll(async () => {
  browser = await shareBrowser();
});

const look = { language: 'en', scheme: 'light', width: 1440 } as const;
const here = `/api/v1/processes/${processIds.nurse}`;

type Role = 'administrator' | 'viewer';

/** The canvas of a process that others delete or put away while it is open. */
async function onShared(
  visit: (page: Page, others: ReturnType<typeof createOthers>) => Promise<void>,
  role: Role = 'administrator',
): Promise<void> {
  await onPage(browser, { look, onError: () => undefined }, 'busy', async (page) => {
    const others = createOthers(role);
    await answeredBy(page, (asked) => others.answer(asked));
    const listening = page.waitForResponse((response) => response.url().endsWith(`${here}/changes`));
    await openCanvas(page, 'nurse');
    await listening;
    await visit(page, others);
  });
}

function createOthers(role: Role) {
  let [isGone, archivedAt] = [false, null as string | null];
  let write: (text: string) => void = () => undefined;
  const tell = (kind: string) => write(`event: change\ndata: ${JSON.stringify({ kind, data: {} })}\n\n`);
  return {
    answer({ path, method }: Asked): Answer | undefined {
      if (!path.startsWith('/api/')) return undefined;
      if (path === `${here}/changes`) return { stream: (to) => void (write = to) };
      if (path.endsWith('/changes')) return { status: 204 };
      if (isGone && path.startsWith(here)) return { status: 404, json: { code: 'notFound', status: 404, title: 'No' } };
      const found = answerTo(path, method, { language: 'en', state: 'busy' });
      if (path === '/api/v1/me' && found) return { json: { ...(found.json as object), role } };
      if (path === here && found) return { json: { ...(found.json as object), archivedAt } };
      return found ?? { status: 404, json: { code: 'notFound' } };
    },
    delete: (isTold: boolean) => {
      isGone = true;
      if (isTold) tell('deleted');
    },
    archive: (at: string | null) => {
      archivedAt = at;
      tell(at === null ? 'broughtBack' : 'archived');
    },
  };
}

/** Gives the offer another name, as one who types. */
async function rename(page: Page, name: string): Promise<void> {
  await page.getByTestId('rf__node-offer').dispatchEvent('click');
  const inspector = page.locator('#inspector');
  await inspector.getByText('offer', { exact: true }).waitFor();
  await inspector.getByRole('textbox').nth(1).fill(name);
  await until(async () => (await page.getByTestId('rf__node-offer').textContent())?.includes(name), patience);
}

/** The English name of the offer in the file that the button saves. */
async function savedName(page: Page): Promise<string> {
  const button = page.getByRole('button', { name: 'Save the drawing as a file' });
  const [file] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return JSON.parse(await readFile(await file.path(), 'utf8')).steps.offer.name.en;
}

/** Whether the window would ask before it closes. */
const asksToStay = (page: Page) =>
  page.evaluate(() => !window.dispatchEvent(new Event('beforeunload', { cancelable: true })));

test('a window asks before it closes what is drawn and not saved, and not once the process is deleted, whose drawing it keeps', () =>
  onShared(async (page, others) => {
    expect(await asksToStay(page)).toBe(false);
    await page.route('**/draft', (route) => route.abort());
    await rename(page, 'Before it');
    await until(() => asksToStay(page), patience);
    others.delete(true);
    await page.getByRole('alert').filter({ hasText: 'was deleted while you had it open' }).waitFor();
    expect(await asksToStay(page)).toBe(false);
  }));

test('a process that is deleted while it is open says so, keeps what is drawn, and lets it leave as a file', () =>
  onShared(async (page, others) => {
    await rename(page, 'Before it');
    others.delete(true);
    const notice = page.getByRole('alert').filter({ hasText: 'was deleted while you had it open' });
    await notice.waitFor();
    expect(await lookAt(page)).toEqual([]);
    await rename(page, 'After it');
    expect(await savedName(page)).toBe('After it');
    await page.keyboard.press('Control+s');
    await page.getByText('The draft has to be saved first').waitFor();
    await notice.getByRole('link', { name: 'To the processes' }).click();
    await page.getByRole('heading', { name: 'Processes' }).waitFor();

    await page.goto(`${origin}/processes/${processIds.nurse}`);
    await page.getByRole('heading', { name: 'There is no such process' }).waitFor();
    expect(await lookAt(page)).toEqual([]);
    expect(await savedName(page)).toBe('After it');
  }));

test('a save that finds no process any more says what may have happened, and the drawing stays', () =>
  onShared(async (page, others) => {
    others.delete(false);
    await rename(page, 'Unheard');
    await page.getByRole('alert').filter({ hasText: 'another organisation in another window' }).waitFor();
    expect(await savedName(page)).toBe('Unheard');
    expect(await page.locator('header [role="status"]').textContent()).toContain('the process is gone');
  }));

test('a process that was put away says so while it is, and drawing goes on', () =>
  onShared(async (page, others) => {
    const notice = page.getByText(/^The process is archived: no new job can choose it/);
    others.archive('2026-11-21T09:00:00.000Z');
    await notice.waitFor();
    await rename(page, 'Drawn on');
    await until(
      async () => (await page.locator('header [role="status"]').textContent())?.endsWith('· saved'),
      patience,
    );
    others.archive(null);
    await notice.waitFor({ state: 'detached' });
    expect(await page.getByTestId('rf__node-offer').textContent()).toContain('Drawn on');
  }));

test('who may only read is told what became of the process, and nothing of what they would draw or save', () =>
  onShared(async (page, others) => {
    const notice = page.getByRole('status').filter({ hasText: 'The process is archived' });
    others.archive('2026-11-21T09:00:00.000Z');
    await notice.waitFor();
    expect(await notice.textContent()).not.toMatch(/you draw/);
    others.delete(true);
    const gone = page.getByRole('alert').filter({ hasText: 'was deleted while you had it open' });
    await gone.waitFor();
    expect(await gone.textContent()).not.toMatch(/you drew|import/);
    expect(await asksToStay(page)).toBe(false);
    expect(await page.getByRole('textbox', { name: 'Find a step', exact: true }).count()).toBe(1);
    await Promise.all([
      page.waitForEvent('download'),
      gone.getByRole('button', { name: 'Save the drawing as a file' }).click(),
    ]);
  }, 'viewer'));

test('on a phone the buttons of what is said have room for all their words', () =>
  onShared(async (page, others) => {
    await page.setViewportSize({ width: 390, height: 844 });
    others.delete(true);
    const button = page.getByRole('alert').getByRole('button', { name: 'Save the drawing as a file' });
    await button.waitFor();
    const hidden = () =>
      button.evaluate((outer) =>
        [...outer.querySelectorAll('span')].some(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth),
      );
    await until(async () => !(await hidden()), patience);
  }, 'administrator'));

test.each(['5f0e7b3c-7a51-4c83-9a8e-2f1f6f6b0fff', 'nothing'])(
  'the address of no process (%s) leads to the list',
  (id) =>
    onPage(browser, { look, onError: () => undefined }, 'busy', async (page) => {
      await page.goto(`${origin}/processes/${id}`);
      await page.getByRole('heading', { name: 'There is no such process' }).waitFor();
      expect(await page.getByRole('button', { name: 'Save the drawing as a file' }).count()).toBe(0);
      await page.getByRole('link', { name: 'To the processes' }).click();
      await page.waitForURL(`${origin}/processes`);
    }),
);
