import type { Browser, Page } from 'playwright-core';
import { answeredBy } from './answered-by.ts';
import { answerTo, processIds, type State } from './editor-answers.ts';
import type { Answer, Asked } from './invented-server.ts';
import { lendPage } from './lend-page.ts';
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

/** A page in that look and before a server in that state, with nothing stored from before. */
export async function onPage(
  browser: Browser,
  walk: Omit<Walk, 'onScreen'>,
  state: State,
  visit: (page: Page) => Promise<void>,
): Promise<void> {
  const { language, scheme, width } = walk.look;
  const options = {
    viewport: { width, height: width === 1440 ? 900 : 844 },
    colorScheme: scheme,
    locale: language,
    timezoneId: 'Europe/Stockholm',
    hasTouch: width === 390,
    reducedMotion: 'reduce',
  } as const;
  await lendPage(browser, options, async (page) => {
    page.on('pageerror', (error) => walk.onError(error.message));
    page.on('console', (message) => {
      // The browser itself complains of every answer that is an error, and two states are about those.
      const isExpected = (state === 'signedOut' || state === 'failing') && message.text().startsWith('Failed to load');
      if (message.type() === 'error' && !isExpected) walk.onError(message.text());
    });
    await answeredBy(page, (asked) => answer(asked, { language, state }));
    await visit(page).catch(async (error) => {
      throw await withWhatWasSeen(page, error);
    });
  });
}

function answer({ method, path, query }: Asked, how: { language: 'sv' | 'en'; state: State }): Answer | undefined {
  if (!path.startsWith('/api/')) return undefined;
  if (path.endsWith('/changes')) return { status: 204 };
  return answerTo(path, method, { ...how, slug: query.get('slug') }) ?? { status: 404, json: { code: 'notFound' } };
}

/** The error with what a screen reader would have found on the page, without which a failure on another machine says little. */
async function withWhatWasSeen(page: Page, error: unknown): Promise<unknown> {
  const seen = await page.locator('body').ariaSnapshot({ timeout: 2_000 }).catch(String);
  if (error instanceof Error) error.message += `\n\nOn the page ${page.url()}:\n${seen.slice(0, 6_000)}`;
  return error;
}
