import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { until } from '../../run/until.ts';
import { origin } from '../on-page.ts';
import { undoLabel } from '../on-canvas.ts';
import { boxOf, selectCards, zoomOf } from './on-cards.ts';
import type { Try } from './try.ts';

const patience = { within: 20_000 };

const zooms =
  (isRight: (now: number, before: number) => boolean): Try =>
  async (page, press) => {
    const before = await zoomOf(page);
    await press();
    await until(async () => isRight(await zoomOf(page), before), patience);
  };

const opens =
  (role: 'region' | 'search' | 'dialog', name: RegExp): Try =>
  async (page, press) => {
    await press();
    await page.getByRole(role, { name }).waitFor();
    await page.keyboard.press(role === 'region' ? await close(page) : 'Escape');
  };

/** A panel below the drawing is closed by its button. */
async function close(page: Page): Promise<string> {
  await page
    .getByRole('region')
    .getByRole('button', { name: /^Close/ })
    .first()
    .focus();
  return 'Enter';
}

const goesTo =
  (path: RegExp): Try =>
  async (page, press) => {
    const here = page.url();
    await press();
    await page.waitForURL(path);
    await page.goto(here);
    await page.locator('.react-flow__node-step').first().waitFor();
  };

/** Where every card is within the canvas. */
const isWholeInSight = (page: Page) =>
  page.evaluate(() => {
    const room = document.querySelector('.react-flow')?.getBoundingClientRect();
    const cards = [...document.querySelectorAll('.react-flow__node-step')].map((card) => card.getBoundingClientRect());
    return (
      room !== undefined &&
      cards.every(
        ({ left, right, top, bottom }) =>
          left >= room.left && right <= room.right && top >= room.top && bottom <= room.bottom,
      )
    );
  });

/** The keys that look at something, and those of the whole process. */
export const looks = {
  search: opens('search', /./),
  fit: async (page, press) => {
    expect(await isWholeInSight(page)).toBe(false);
    await press();
    await until(() => isWholeInSight(page), patience);
  },
  fitSelection: async (page, press) => {
    await selectCards(page, 'hired');
    await press();
    await until(async () => {
      const card = await page.getByTestId('rf__node-hired').boundingBox();
      const room = await page.locator('.react-flow').boundingBox();
      return card && room ? Math.abs(card.x + card.width / 2 - room.x - room.width / 2) < 5 : false;
    }, patience);
  },
  zoomIn: zooms((now, before) => now > before),
  zoomOut: zooms((now, before) => now < before),
  zoomActual: zooms((now) => now === 1),
  problems: opens('region', /^Problems$/),
  silence: opens('region', /^Longest silence$/),
  simulate: opens('region', /^Simulation$/),
  help: opens('dialog', /^Shortcuts$/),

  settings: async (page, press) => {
    await press();
    await page.locator('#inspector').getByText('Holidays', { exact: true }).waitFor();
    await until(() => page.evaluate(() => document.querySelector('#inspector :focus') !== null), patience);
    await press();
    await page.locator('#inspector').waitFor({ state: 'detached' });
  },
  save: async (page, press) => {
    const saves: string[] = [];
    page.on('request', (request) => request.method() === 'PUT' && saves.push(request.url()));
    // No time passes, so that nothing saves but the key.
    await page.clock.install();
    await page.clock.pauseAt(Date.now() + 60_000);
    await selectCards(page, 'offer');
    await page.keyboard.press('Shift+ArrowDown');
    await until(async () => (await undoLabel(page)) === 'Undo move of Offer', patience);
    expect(saves).toEqual([]);
    await press();
    await until(async () => saves.length === 1, patience);
    await page.clock.resume();
  },
  versions: opens('dialog', /./),
  live: goesTo(/\/live$/),
  rehearse: goesTo(/\/rehearsal$/),
  publish: opens('dialog', /Publish/),
  exportFile: async (page, press) => {
    // What the server has not got yet is in it too.
    await page.route('**/draft', (route) => route.abort());
    await selectCards(page, 'offer');
    await page.keyboard.press('Shift+ArrowDown');
    await until(async () => (await undoLabel(page)) === 'Undo move of Offer', patience);
    const { x, y } = await boxOf(page, 'offer');
    const [file] = await Promise.all([page.waitForEvent('download'), press()]);
    expect(file.suggestedFilename()).toMatch(/\.json$/);
    expect(JSON.parse(await readFile(await file.path(), 'utf8')).layout.steps.offer).toEqual({ x, y });
    await page.unroute('**/draft');
  },
  back: goesTo(new RegExp(`^${origin}/processes$`)),
} satisfies Readonly<Record<string, Try>>;
