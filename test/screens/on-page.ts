import type { Browser, Page, Route } from 'playwright-core';
import { builtFile } from './built-file.ts';
import { answerTo, processIds, type State } from './editor-answers.ts';
import type { Look } from './looks.ts';

export type Walk = {
  readonly look: Look;
  /** Called at every screen, once it stands still. */
  readonly onScreen: (name: string, page: Page) => Promise<void>;
  /** Told of what a page throws or writes to the console as an error. */
  readonly onError: (words: string) => void;
};

export const origin = 'http://besked.test';

/** Opens a process on the canvas; resolves once the drawing has been checked. */
export async function openCanvas(page: Page, process: keyof typeof processIds): Promise<void> {
  await page.goto(`${origin}/processes/${processIds[process]}`);
  await page.locator('.react-flow__node-step').first().waitFor();
  await page.getByText(/^(Kontrollerar|Checking)/).waitFor({ state: 'detached' });
}

/** A page of its own in that look and before a server in that state; closed again whatever happens on it. */
export async function onPage(
  browser: Browser,
  walk: Omit<Walk, 'onScreen'>,
  state: State,
  visit: (page: Page) => Promise<void>,
): Promise<void> {
  const { language, scheme, width } = walk.look;
  const context = await browser.newContext({
    viewport: { width, height: width === 1440 ? 900 : 844 },
    colorScheme: scheme,
    locale: language,
    timezoneId: 'Europe/Stockholm',
    hasTouch: width === 390,
    reducedMotion: 'reduce',
  });
  try {
    const page = await context.newPage();
    page.on('pageerror', (error) => walk.onError(error.message));
    page.on('console', (message) => {
      // The browser itself complains of every answer that is an error, and two states are about those.
      const isExpected = (state === 'signedOut' || state === 'failing') && message.text().startsWith('Failed to load');
      if (message.type() === 'error' && !isExpected) walk.onError(message.text());
    });
    await page.route('**/*', (request) => serve(request, { language, state }));
    await visit(page);
  } finally {
    await context.close();
  }
}

function serve(route: Route, how: { language: 'sv' | 'en'; state: State }): Promise<void> {
  const request = route.request();
  const { pathname, searchParams } = new URL(request.url());
  if (pathname.endsWith('/changes')) return route.fulfill({ status: 204 });
  if (pathname.startsWith('/api/'))
    return route.fulfill(
      answerTo(pathname, request.method(), { ...how, slug: searchParams.get('slug') }) ?? {
        status: 404,
        json: { code: 'notFound' },
      },
    );
  return route.fulfill(builtFile(pathname));
}
