import type { Browser, Page } from 'playwright-core';
import { beforeAll, expect, test, vi } from 'vitest';
import { answerTo } from './editor-answers.ts';
import { shareBrowser } from './launch-browser.ts';
import { onPage, openCanvas } from './on-page.ts';
import { standsStill } from './stands-still.ts';

vi.setConfig({ testTimeout: 90_000, hookTimeout: 120_000 });
type Listed = { readonly items: readonly unknown[]; readonly next?: string | null };
let browser: Browser;

beforeAll(async () => {
  browser = await shareBrowser();
});

test('on a phone the drawing of two versions opens at what differs', () =>
  onPage(
    browser,
    { look: { language: 'en', scheme: 'light', width: 390 }, onError: () => undefined },
    'busy',
    async (page) => {
      await openCanvas(page, 'nurse');
      await page.keyboard.press('v');
      const versions = page.getByRole('dialog', { name: /^Versions/ });
      await versions.getByRole('button', { name: /^Version 2/ }).click();
      const drawing = versions.getByRole('group', { name: /drawing/i });
      const gone = drawing.locator('.react-flow__node-step').filter({ hasText: 'Second screening' });
      await gone.waitFor();
      await expect
        .poll(async () => {
          const [inner, outer] = [await gone.boundingBox(), await drawing.boundingBox()];
          if (!inner || !outer) return undefined;
          const isWithin = (from: number, size: number, start: number, room: number) =>
            from >= start && from + size <= start + room;
          return (
            isWithin(inner.x, inner.width, outer.x, outer.width) &&
            isWithin(inner.y, inner.height, outer.y, outer.height)
          );
        })
        .toBe(true);
    },
  ));

test('on a phone all that is chosen of a move is within its dialog', () =>
  onPage(
    browser,
    { look: { language: 'sv', scheme: 'light', width: 390 }, onError: () => undefined },
    'busy',
    async (page) => {
      await openCanvas(page, 'nurse');
      await page.getByRole('button', { name: /^Rita här/ }).tap();
      await page.keyboard.press('v');
      const versions = page.getByRole('dialog', { name: /^Versioner/ });
      await versions.getByRole('button', { name: /^Version 2/ }).click();
      await versions.getByRole('button', { name: /Flytta kandidater hit/ }).click();
      const moving = page.getByRole('dialog', { name: /till version 2/ });
      const last = moving.getByRole('columnheader', { name: 'Nya sökande' });
      await last.waitFor();
      await standsStill(page);
      const [inner, outer] = [await last.boundingBox(), await moving.boundingBox()];
      expect((inner?.x ?? 0) + (inner?.width ?? 0)).toBeLessThanOrEqual((outer?.x ?? 0) + (outer?.width ?? 0) - 8);
    },
  ));

/** The drawing at a desk, with a list of its versions that the server answers otherwise. */
const withList = (
  list: RegExp,
  answered: (whole: Listed, query: URLSearchParams) => Listed,
  visit: (page: Page) => Promise<void>,
) =>
  onPage(
    browser,
    { look: { language: 'en', scheme: 'light', width: 1440 }, onError: () => undefined },
    'busy',
    async (page) => {
      await openCanvas(page, 'nurse');
      await page.route(list, async (route) => {
        const { pathname, searchParams } = new URL(route.request().url());
        const whole = answerTo(pathname, 'GET', { language: 'en', state: 'busy', slug: null })?.json as Listed;
        await route.fulfill({ json: answered(whole, searchParams) });
      });
      await page.keyboard.press('v');
      await visit(page);
    },
  );

test('the row of a move that was undone says how many are back', () => {
  const undone = { moved: 0, waiting: 0, undone: 13, undoneAt: new Date().toISOString(), undoneBy: 'Karin Norén' };
  return withList(
    /\/moves(\?|$)/,
    (whole) => ({ ...whole, items: whole.items.map((one) => ({ ...(one as object), ...undone })) }),
    async (page) => {
      const moves = page.getByRole('dialog', { name: /^Versions/ }).getByRole('region', { name: 'Moves' });
      await moves.getByRole('button', { name: /^To version 2, .*13 taken back$/ }).waitFor();
    },
  );
});

test('the last version that has come is held against the one before it, which comes for that', () =>
  withList(
    /\/versions(\?|$)/,
    ({ items }, query) =>
      query.has('after') ? { items: items.slice(1), next: null } : { items: items.slice(0, 1), next: 'second' },
    async (page) => {
      const versions = page.getByRole('dialog', { name: /^Versions/ });
      await versions.getByRole('button', { name: /^Version 2/ }).click();
      await versions.getByText('Second screening').first().waitFor();
    },
  ));
