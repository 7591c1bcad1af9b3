import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

const free = new WeakMap<Browser, Map<string, Page[]>>();

/**
 * Lends a page with nothing stored, no listeners and no routes for one visit. A page of the same browser that was given back is lent again, since its
 * process keeps the compiled editor: a new one, which `isUnused` asks for, takes three times as long to show anything.
 */
export async function lendPage(
  browser: Browser,
  { isUnused = false, ...options }: BrowserContextOptions & { readonly isUnused?: boolean },
  visit: (page: Page) => Promise<void>,
): Promise<void> {
  const used = isUnused ? undefined : freePages(browser, options).pop();
  const page = used ?? (await (await browser.newContext(options)).newPage());
  // A visit may have made it wider.
  if (used && options.viewport) await used.setViewportSize(options.viewport);
  try {
    await visit(page);
    if (await isAsNew(page)) freePages(browser, options).push(page);
    else await page.context().close();
  } catch (error) {
    await page.context().close();
    throw error;
  }
}

function freePages(browser: Browser, options: BrowserContextOptions): Page[] {
  const pages = free.get(browser) ?? new Map<string, Page[]>();
  free.set(browser, pages);
  const key = JSON.stringify(options);
  const ofThatKind = pages.get(key) ?? [];
  pages.set(key, ofThatKind);
  return ofThatKind;
}

/** Clears it; false where what was done to it cannot be undone. */
async function isAsNew(page: Page): Promise<boolean> {
  const context = page.context();
  if (page.isClosed() || context.pages().length > 1 || (await hasOwnClock(page))) return false;
  page.removeAllListeners();
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await context.setOffline(false);
  // The page must not store anything any more when what it stored is cleared.
  const { origin } = new URL(page.url());
  if (!(await isLeft(page))) return false;
  const session = await context.newCDPSession(page);
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'local_storage,indexeddb,cookies' });
  await session.detach();
  return true;
}

/** Leaves what it shows; false where the browser breaks that off, as it may where the page asks first because not everything in it is saved. */
const isLeft = (page: Page) =>
  page.goto('about:blank').then(
    () => true,
    () => false,
  );

const hasOwnClock = (page: Page) => page.evaluate(() => '__pwClock' in globalThis);
