import type { Browser, Page } from 'playwright-core';
import { beforeAll, test, vi } from 'vitest';
import { answeredBy } from './answered-by.ts';
import { answerTo } from './editor-answers.ts';
import type { Answer } from './invented-server.ts';
import { shareBrowser } from './launch-browser.ts';
import { onPage, origin } from './on-page.ts';

vi.setConfig({ testTimeout: 90_000, hookTimeout: 120_000 });
let browser: Browser;

beforeAll(async () => {
  browser = await shareBrowser();
});

type Item = { readonly slug: string; readonly live: object | null };
type Items = { readonly items: readonly Item[]; readonly next: null };
const look = { language: 'en', scheme: 'light', width: 1440 } as const;

test('what others make, publish, put away and delete is in the list without a reload', async () => {
  const ask = (path: string) => answerTo(path, 'GET', { language: 'en', state: 'busy' });
  const all = ask('/api/v1/processes')?.json as Items;
  let shown = all.items.filter(({ slug }) => slug !== 'shop');
  let write: (text: string) => void = () => undefined;
  const answer = (path: string): Answer | undefined => {
    if (!path.startsWith('/api/')) return undefined;
    if (path === '/api/v1/processes/changes') return { stream: (to) => void (write = to) };
    if (path.endsWith('/changes')) return { status: 204 };
    if (path === '/api/v1/processes') return { json: { items: shown, next: null } };
    return ask(path) ?? { status: 404, json: { code: 'notFound' } };
  };
  const tell = (kind: string) => write(`event: change\ndata: ${JSON.stringify({ kind, data: {} })}\n\n`);
  const rows = (page: Page, words: string) => page.getByRole('row').filter({ hasText: words });
  await onPage(browser, { look, onError: () => undefined }, 'busy', async (page) => {
    await answeredBy(page, ({ path }) => answer(path));
    const listening = page.waitForResponse((response) => response.url().endsWith('/processes/changes'));
    await page.goto(`${origin}/processes`);
    await listening;
    await rows(page, 'Specialist nurses').filter({ hasText: 'Draft' }).waitFor();

    shown = all.items.map((one) => (one.live ? one : { ...one, live: all.items[0]?.live ?? null }));
    tell('created');
    tell('published');
    await rows(page, 'Specialist nurses').filter({ hasText: 'Version 2 is live' }).waitFor();
    await page.getByRole('row').nth(all.items.length).waitFor();

    shown = all.items.filter(({ slug }) => slug !== 'broken');
    tell('archived');
    await rows(page, 'Specialist nurses').waitFor({ state: 'detached' });
  });
});
