import type { Browser, Page } from 'playwright-core';
import { beforeAll, expect, test, vi } from 'vitest';
import { until } from '../run/until.ts';
import { boxOf, selectCards, selectedCards } from './keys/on-cards.ts';
import { shareBrowser } from './launch-browser.ts';
import { drag, draw, leadsTo, steps, undoLabel } from './on-canvas.ts';

vi.setConfig({ testTimeout: 90_000, hookTimeout: 120_000 });
const patience = { within: 20_000 };
let browser: Browser;

beforeAll(async () => {
  browser = await shareBrowser();
});

const isSelected = (page: Page, ...ids: string[]) =>
  until(async () => (await selectedCards(page)).join() === ids.toSorted().join(), patience);
/** Resolves once the paper lies still: what is inserted or comes back is brought into sight, and the paper moves for that. */
const untilPaperIsStill = (page: Page) => {
  const view = () => page.locator('.react-flow__viewport').getAttribute('style');
  return until(async () => {
    const before = await view();
    await page.waitForTimeout(400);
    return before === (await view());
  }, patience);
};
const item = (page: Page, name: string) => page.getByRole('menuitem', { name, exact: false }).click();

test('a box drawn with Shift selects what it touches, and an area only where that lies wholly in it', () =>
  draw(browser, async (page) => {
    const [one, other] = [
      await page.getByTestId('rf__node-licence').boundingBox(),
      await page.getByTestId('rf__node-no-licence').boundingBox(),
    ];
    if (!one || !other) throw new Error('The cards are not to be seen');
    await page.keyboard.down('Shift');
    await drag(page, { x: one.x - 60, y: one.y - 30 }, { x: other.x + 40, y: other.y + 40 });
    await page.keyboard.up('Shift');
    await isSelected(page, 'licence', 'no-licence');
    await page.keyboard.press('Shift+A');
    const area = page.locator('.react-flow__node-area');
    await area.waitFor();
    const mark = (await area.getAttribute('data-id')) ?? '';
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await isSelected(page);
    const ground = await area.boundingBox();
    if (!ground) throw new Error('The area is not to be seen');
    const [left, top] = [ground.x, ground.y];
    const [right, bottom] = [ground.x + ground.width, ground.y + ground.height];
    await page.keyboard.down('Shift');
    await drag(page, { x: left + 8, y: bottom - 8 }, { x: right + 30, y: top + 50 });
    await isSelected(page, 'licence', 'no-licence');
    await drag(page, { x: left - 12, y: bottom + 12 }, { x: right + 12, y: top - 12 });
    await page.keyboard.up('Shift');
    await until(async () => (await selectedCards(page)).includes(mark), patience);
  }));

test('a note and an area are put there by mouse, dragged, coloured and resized, each as one entry', () =>
  draw(browser, async (page) => {
    const rail = page.getByRole('complementary', { name: 'Add', exact: true });
    await rail.getByRole('button', { name: /^Note/ }).click();
    const note = page.locator('.react-flow__node-note');
    await until(() => page.evaluate(() => document.activeElement?.tagName === 'TEXTAREA'), patience);
    await page.keyboard.type('Ask the union');
    await page.locator('.react-flow__pane').click({ position: { x: 300, y: 20 } });
    const before = await note.boundingBox();
    if (!before) throw new Error('The note is not to be seen');
    const from = { x: before.x + before.width / 2, y: before.y + before.height / 2 };
    await drag(page, from, { x: from.x + 60, y: from.y + 90 });
    await until(async () => ((await note.boundingBox())?.y ?? 0) > before.y + 60, patience);
    expect(await undoLabel(page)).toBe('Undo move of the note');

    await selectCards(page, 'licence', 'no-licence');
    await page
      .getByRole('toolbar')
      .getByRole('button', { name: /^New area/ })
      .click();
    const area = page.locator('.react-flow__node-area');
    await page.getByRole('group', { name: 'Colour of the area' }).getByRole('button', { name: 'Green' }).click();
    await until(async () => (await area.locator('[data-colour="green"]').count()) === 1, patience);
    // Selected as it is, it stays behind the cards and does not tint them.
    const layerOf = (element: Element) => Number(getComputedStyle(element).zIndex);
    const card = await page.locator('.react-flow__node-step').first().evaluate(layerOf);
    expect(await area.evaluate(layerOf)).toBeLessThan(card);
    const edge = await area.locator('.react-flow__resize-control.bottom.right.handle').boundingBox();
    const size = await area.boundingBox();
    if (!edge || !size) throw new Error('The area is not to be seen');
    const grip = { x: edge.x + edge.width / 2, y: edge.y + edge.height / 2 };
    await drag(page, grip, { x: grip.x + 80, y: grip.y + 40 });
    await until(async () => ((await area.boundingBox())?.width ?? 0) > size.width + 50, patience);
    await page.keyboard.press('Control+z');
    await until(async () => Math.abs(((await area.boundingBox())?.width ?? 0) - size.width) < 2, patience);
  }));

test('the other mouse button opens what can be done with a step, with several, with a connection and with the paper', () =>
  draw(browser, async (page) => {
    const count = await steps(page);
    await page.getByTestId('rf__node-licence').click({ button: 'right', position: { x: 20, y: 12 } });
    await isSelected(page, 'licence');
    await item(page, 'Duplicate');
    await until(async () => (await steps(page)) === count + 1, patience);
    expect(await undoLabel(page)).toBe('Undo copy of Licence number');
    await page.keyboard.press('Control+z');

    await selectCards(page, 'licence', 'no-licence');
    await page.getByTestId('rf__node-licence').click({ button: 'right', position: { x: 20, y: 12 } });
    await item(page, 'Remove');
    await until(async () => (await steps(page)) === count - 2, patience);
    await page.keyboard.press('Control+z');
    await until(async () => (await steps(page)) === count, patience);

    // Where the paper has come to rest depends on when the copy was undone: the line may lie under the overview.
    await page.keyboard.press('f');
    await untilPaperIsStill(page);
    const line = page.getByTestId('rf__edge-application/next');
    const middle = await until(
      () =>
        line.evaluate((edge) => {
          const curve = edge.querySelector('path');
          const from = curve?.getPointAtLength(curve.getTotalLength() / 2);
          const at = from?.matrixTransform(curve?.getScreenCTM() ?? undefined);
          return at && edge.contains(document.elementFromPoint(at.x, at.y)) && { x: at.x, y: at.y };
        }),
      patience,
    );
    await page.mouse.click(middle.x, middle.y, { button: 'right' });
    await item(page, 'Wait');
    await until(async () => (await leadsTo(page, 'application', 'next'))?.endsWith('to Wait'), patience);
    expect(await leadsTo(page, 'wait', 'next')).toMatch(/to Screening$/);

    await untilPaperIsStill(page);
    const room = await page.locator('.react-flow').boundingBox();
    if (!room) throw new Error('The canvas is not to be seen');
    const at = { x: room.x + 200, y: room.y + room.height - 60 };
    await page.mouse.click(at.x, at.y, { button: 'right' });
    await item(page, 'End');
    const end = page.getByTestId('rf__node-end');
    await end.waitFor();
    const box = await end.boundingBox();
    expect(Math.abs((box?.x ?? 0) - at.x)).toBeLessThan(40);
  }));

test('a note, an area and what is pasted land where the menu was opened', () =>
  draw(browser, async (page) => {
    // A page without TLS has no clipboard that it may read.
    await page.evaluate(() => {
      let held = '';
      const clipboard = { writeText: async (words: string) => void (held = words), readText: async () => held };
      Object.defineProperty(navigator, 'clipboard', { value: clipboard });
    });
    await page.getByTestId('rf__node-survey-wait').click({ button: 'right', position: { x: 20, y: 12 } });
    await item(page, 'Copy');
    await page.keyboard.press('f');
    await untilPaperIsStill(page);
    const room = await page.locator('.react-flow').boundingBox();
    if (!room) throw new Error('The canvas is not to be seen');
    const at = { x: room.x + 60, y: room.y + 30 };
    const holds = async (selector: string) => {
      const box = await page.locator(selector).boundingBox();
      return box && at.x >= box.x - 1 && at.x < box.x + box.width && at.y >= box.y - 1 && at.y < box.y + box.height;
    };
    for (const [name, selector] of [
      ['New note', '.react-flow__node-note'],
      ['New area', '.react-flow__node-area'],
      ['Paste', '.react-flow__node-step.selected'],
    ] as const) {
      await page.mouse.click(at.x, at.y, { button: 'right' });
      await item(page, name);
      await until(async () => (await page.locator(selector).count()) === 1, patience);
      expect(await until(() => holds(selector), patience)).toBe(true);
      await page.keyboard.press('Escape');
      await page.keyboard.press('Control+z');
      await until(async () => (await undoLabel(page)) === 'Nothing to undo', patience);
    }
  }));

test('what is done by the menu leaves the keyboard at the step that it was opened on', () =>
  draw(browser, async (page) => {
    await page.getByTestId('rf__node-licence').click({ button: 'right', position: { x: 20, y: 12 } });
    await item(page, 'Show close up');
    await page.getByRole('menu').waitFor({ state: 'detached' });
    await until(() => page.evaluate(() => document.activeElement?.getAttribute('data-id') === 'licence'), patience);
  }));

test('the menu key opens the same menu, and Escape gives the keyboard back to the step', () =>
  draw(browser, async (page) => {
    await selectCards(page, 'screening');
    const before = await boxOf(page, 'screening');
    await page.keyboard.press('Shift+F10');
    const menu = page.getByRole('menu', { name: 'What can be done here' });
    await menu.waitFor();
    await until(() => menu.evaluate((list) => list.contains(document.activeElement)), patience);
    await page.keyboard.press('Escape');
    await menu.waitFor({ state: 'detached' });
    await page.keyboard.press('Shift+ArrowDown');
    await until(async () => (await boxOf(page, 'screening')).y === before.y + 8, patience);
  }));
