import type { Browser, Page } from 'playwright-core';
import { beforeAll, expect, test, vi } from 'vitest';
import { until } from '../run/until.ts';
import { type Fingers, fingersOn } from './fingers.ts';
import { shareBrowser } from './launch-browser.ts';
import { lookAt } from './look-at.ts';
import { leadsTo, middleOf } from './on-canvas.ts';
import { onPage, openCanvas } from './on-page.ts';
import { standsStill } from './stands-still.ts';

vi.setConfig({ testTimeout: 90_000, hookTimeout: 120_000 });
const patience = { within: 20_000 };
let browser: Browser;

beforeAll(async () => {
  browser = await shareBrowser();
});

/** The nurse process on a phone, in English; nothing that the page throws is forgiven. */
async function onPhone(visit: (page: Page) => Promise<void>): Promise<void> {
  const errors: string[] = [];
  const look = { language: 'en', scheme: 'light', width: 390 } as const;
  await onPage(browser, { look, onError: (words) => void errors.push(words) }, 'busy', async (page) => {
    await openCanvas(page, 'nurse');
    await visit(page);
  });
  expect(errors.filter((words) => !words.startsWith('Failed to load'))).toEqual([]);
}

const viewOf = async (page: Page) => {
  const transform = await page
    .locator('.react-flow__viewport')
    .evaluate((paper) => (paper as HTMLElement).style.transform);
  const [x = 0, y = 0, zoom = 1] = [...transform.matchAll(/-?[\d.]+/g)].map(Number);
  return { x, y, zoom };
};
const placeOf = (page: Page, id: string) =>
  page.getByTestId(`rf__node-${id}`).evaluate((node) => (node as HTMLElement).style.transform);
/** Turns drawing on, until the ports can be taken hold of: a finger that comes sooner moves the paper. */
async function draw(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Draw here/ }).tap();
  await page.locator('.react-flow__handle.source.connectable').first().waitFor();
}
/** The upper left of a card, which its ports leave free. */
const onCard = async (page: Page, id: string) => {
  const box = await page.getByTestId(`rf__node-${id}`).boundingBox();
  if (!box) throw new Error(`${id} is not to be seen`);
  return { x: box.x + 20, y: box.y + 14 };
};

test('one finger moves the paper, two move and zoom it, and a tap opens what a step is about', () =>
  onPhone(async (page) => {
    const fingers = await fingersOn(page);
    const start = await viewOf(page);
    const card = await placeOf(page, 'screening');
    await fingers.down(await onCard(page, 'screening'));
    await fingers.move({ x: 300, y: 500 });
    await fingers.up();
    await until(async () => (await viewOf(page)).x !== start.x, patience);
    // Until drawing is turned on a finger moves the paper alone.
    expect(await placeOf(page, 'screening')).toBe(card);
    const panned = await viewOf(page);
    await fingers.down({ x: 150, y: 400 }, { x: 250, y: 400 });
    await fingers.move({ x: 100, y: 460 }, { x: 300, y: 460 });
    await fingers.up();
    await until(async () => (await viewOf(page)).zoom > panned.zoom * 1.4, patience);
    const zoomed = await viewOf(page);
    await fingers.down({ x: 150, y: 400 }, { x: 250, y: 400 });
    await fingers.move({ x: 150, y: 300 }, { x: 250, y: 300 });
    await fingers.up();
    await until(async () => (await viewOf(page)).y < zoomed.y - 50, patience);
    expect((await viewOf(page)).zoom).toBeCloseTo(zoomed.zoom, 1);
    await page.getByRole('button', { name: 'Show the whole drawing' }).tap();
    await page.getByTestId('rf__node-application').tap();
    await page.getByRole('dialog').getByText('application', { exact: true }).waitFor();
  }));

test('whoever may draw is told that drawing is turned off, not that they have no right to', () =>
  onPhone(async (page) => {
    await page.getByText('drawing is off').waitFor();
    await page.keyboard.press('n');
    await page.getByText('Turn it on with the pencil').waitFor();
    await draw(page);
    await page.getByText('drawing is off').waitFor({ state: 'detached' });
  }));

test('once drawing is turned on a step follows the finger, and a long touch opens what can be done with it', () =>
  onPhone(async (page) => {
    const fingers = await fingersOn(page);
    await draw(page);
    const before = await placeOf(page, 'application');
    const from = await onCard(page, 'application');
    await fingers.down(from);
    await fingers.move({ x: from.x + 30, y: from.y - 90 });
    await fingers.up();
    await until(async () => (await placeOf(page, 'application')) !== before, patience);
    expect(await page.getByRole('button', { name: /^(Undo .|Nothing to undo)/ }).getAttribute('aria-label')).toBe(
      'Undo move of Application',
    );
    await fingers.down(await onCard(page, 'application'));
    await page.getByRole('menu', { name: 'What can be done here' }).waitFor();
    await fingers.up();
    expect(await lookAt(page)).toEqual([]);
    await page.getByRole('menuitem', { name: /^Connect/ }).tap();
    const target = page.getByRole('dialog').getByRole('combobox', { name: /Where does it lead/ });
    await target.waitFor();
    expect(await lookAt(page)).toEqual([]);
    await page.getByRole('option', { name: /^References/ }).tap();
    await until(async () => (await leadsTo(page, 'application', 'next'))?.endsWith('to References'), patience);
  }));

const exitOf = (step: string) => `.react-flow__node[data-id="${step}"] .react-flow__handle.source`;
const entryOf = (step: string) => `.react-flow__node[data-id="${step}"] .react-flow__handle.target`;
/** From the middle of the one to that of the other, looked up before: a finger that rests meanwhile opens what can be done there. */
async function leads(page: Page, fingers: Fingers, from: string, to: string): Promise<void> {
  const [start, end] = [await middleOf(page, from), await middleOf(page, to)];
  await fingers.down(start);
  await fingers.move(end);
  await fingers.up();
}
const fromStart = (page: Page) => leadsTo(page, 'application', 'next');

test('a finger connects an exit, and where it lets go in the open it is asked what happens then', () =>
  onPhone(async (page) => {
    const fingers = await fingersOn(page);
    await draw(page);
    await leads(page, fingers, exitOf('application'), entryOf('licence'));
    await until(async () => (await fromStart(page))?.endsWith('to Licence number') === true, patience);
    await fingers.down(await middleOf(page, exitOf('application')));
    await fingers.move({ x: 200, y: 640 });
    await fingers.up();
    await page.locator('[role="combobox"]:focus').waitFor();
    const list = await page.getByRole('listbox', { name: 'What happens then?' }).boundingBox();
    expect((list?.x ?? 0) + (list?.width ?? 0)).toBeLessThanOrEqual(390);
    // The list opens where there is room for it, and the finger shall not meet what lies next to it on the way.
    await standsStill(page);
    const wait = page.getByRole('option', { name: /^Wait/ }).first();
    await until(async () => {
      // On a busy machine the browser may take the drag for a throw, and the first tap for what ends it.
      if (await wait.isVisible()) await wait.tap({ timeout: 2_000 }).catch(() => undefined);
      return (await fromStart(page))?.endsWith('to Wait') === true;
    }, patience);
  }));

test('a finger leads a connection elsewhere by its end, and a long touch on the line does it by a button', () =>
  onPhone(async (page) => {
    const fingers = await fingersOn(page);
    await draw(page);
    // Where there is room beside the drawing; on a phone what the line is about lies over it.
    await page.setViewportSize({ width: 1024, height: 844 });
    const exit = await middleOf(page, exitOf('application'));
    const onLine = { x: exit.x + 25, y: exit.y };
    await page.touchscreen.tap(onLine.x, onLine.y);
    const end = page.locator('.react-flow__edge.selected .react-flow__edgeupdater-target');
    await end.waitFor();
    await leads(page, fingers, '.react-flow__edge.selected .react-flow__edgeupdater-target', entryOf('licence'));
    await until(async () => (await fromStart(page))?.endsWith('to Licence number') === true, patience);
    await fingers.down(onLine);
    await page.getByRole('menu', { name: 'What can be done here' }).waitFor();
    await fingers.up();
    await page.getByRole('menuitem', { name: /^Lead elsewhere/ }).tap();
    await page.getByRole('option', { name: /^References/ }).tap();
    await until(async () => (await fromStart(page))?.endsWith('to References') === true, patience);
  }));

test('several are selected by touch and put in order by the bar, and a long touch on the paper adds a step there', () =>
  onPhone(async (page) => {
    const fingers = await fingersOn(page);
    await draw(page);
    await page.getByRole('button', { name: 'Show the whole drawing' }).tap();
    await page.getByRole('button', { name: /^Select several/ }).tap();
    await page.getByTestId('rf__node-screening').tap({ position: { x: 8, y: 8 } });
    await page.getByTestId('rf__node-licence').tap({ position: { x: 8, y: 8 } });
    const bar = page.getByRole('toolbar', { name: 'With the 2 selected' });
    await bar.waitFor();
    expect(await lookAt(page)).toEqual([]);
    const xOf = async (id: string) => (await placeOf(page, id)).split(',')[0];
    expect(await xOf('screening')).not.toBe(await xOf('no-licence'));
    await bar.getByRole('button', { name: 'Align left edges' }).tap();
    await until(async () => (await xOf('screening')) === (await xOf('licence')), patience);
    await page.getByRole('button', { name: /^Select several/ }).tap();
    const pane = await middleOf(page, '.react-flow');
    await fingers.down({ x: pane.x, y: pane.y + 250 });
    await page.getByRole('menu', { name: 'What can be done here' }).waitFor();
    await fingers.up();
    await page.getByRole('menuitem', { name: 'Wait', exact: true }).tap();
    await page.getByTestId('rf__node-wait').waitFor();
  }));
