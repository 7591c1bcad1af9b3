import type { Browser, Page } from 'playwright-core';
import { beforeAll, expect, test, vi } from 'vitest';
import { until } from '../run/until.ts';
import { shareBrowser } from './launch-browser.ts';
import { drag, draw as drawn, leadsTo, middleOf, steps, undoLabel } from './on-canvas.ts';

vi.setConfig({ testTimeout: 90_000, hookTimeout: 120_000 });
const patience = { within: 20_000 };
let browser: Browser;

beforeAll(async () => {
  browser = await shareBrowser();
});

const draw = (visit: (page: Page) => Promise<void>) => drawn(browser, visit);
const placeOf = (page: Page, id: string) =>
  page.getByTestId(`rf__node-${id}`).evaluate((node) => (node as HTMLElement).style.transform);
const endOf = '.react-flow__edge[data-id="screening/phone-interview"] .react-flow__edgeupdater-target';
const led = (page: Page) => leadsTo(page, 'screening', 'phone-interview');

test('the end of a connection is dragged to another step, or let go in the open where the palette asks anew', () =>
  draw(async (page) => {
    const before = await steps(page);
    const line = page.getByTestId('rf__edge-screening/phone-interview');
    // Several connections end there: the selected one is on top, and is the one taken hold of.
    await line.focus();
    await page.keyboard.press('Enter');
    await page.locator('.react-flow__edge.selected').waitFor();
    await drag(
      page,
      await middleOf(page, endOf),
      await middleOf(page, '[data-id="manager-interview"] .react-flow__handle-left'),
    );
    await until(async () => (await led(page))?.endsWith('to Interview with the manager') === true, patience);
    expect(await undoLabel(page)).toBe('Undo reconnection from Screening');
    await page.keyboard.press('Control+z');
    await until(async () => (await led(page))?.endsWith('to Telephone interview') === true, patience);
    const end = await middleOf(page, endOf);
    await drag(page, end, { x: end.x - 20, y: end.y + 170 });
    await page.getByRole('option', { name: /^Wait/ }).first().click();
    await until(async () => (await steps(page)) === before + 1, patience);
    expect(await led(page)).toMatch(/to Wait$/);
  }));

test('a connection drawn back to its own card does not select it, which would bring the inspector over what comes next', () =>
  draw(async (page) => {
    const card = page.getByTestId('rf__node-screening');
    const port = await middleOf(page, '[data-id="screening"] .react-flow__handle-right >> nth=1');
    await drag(page, port, await middleOf(page, '[data-id="screening"] .react-flow__handle-left'));
    await until(
      async () => (await leadsTo(page, 'screening', 'ask-licence'))?.endsWith('to Screening') === true,
      patience,
    );
    expect(await page.locator('.react-flow__node.selected').count()).toBe(0);
    await card.click({ position: { x: 40, y: 40 } });
    await page.locator('.react-flow__node.selected').waitFor();
  }));

test('the lines of a selected card come before other lines, and never over a card, whose ports they would take', () =>
  draw(async (page) => {
    await page.getByTestId('rf__node-screening').click({ position: { x: 40, y: 40 } });
    await page.locator('.react-flow__node.selected').waitFor();
    const layersOf = (selector: string) =>
      page.locator(selector).evaluateAll((all) => all.map((one) => Number(getComputedStyle(one).zIndex)));
    const lines = '.react-flow__edges > svg';
    const of = (step: string) => layersOf(`${lines}:has([data-id^="${step}/"])`);
    // They are brought forward a frame after the card is marked.
    await until(async () => Math.min(...(await of('screening'))) > Math.max(...(await of('welcome'))), patience);
    expect(Math.max(...(await layersOf(lines)))).toBeLessThan(Math.min(...(await layersOf('.react-flow__node-step'))));
  }));

test('a card that is dragged becomes level with another that is near, and a line shows it', () =>
  draw(async (page) => {
    const before = await placeOf(page, 'licence');
    const corner = await page.getByTestId('rf__node-licence').boundingBox();
    if (!corner) throw new Error('The card is not to be seen');
    const at = { x: corner.x + 16, y: corner.y + 12 };
    await page.mouse.move(at.x, at.y);
    await page.mouse.down();
    await page.mouse.move(at.x + 30, at.y - 30, { steps: 4 });
    await page.mouse.move(at.x + 5, at.y - 60, { steps: 4 });
    await page.locator('[data-guide="x"]').first().waitFor({ state: 'attached' });
    await page.mouse.up();
    await until(async () => (await page.locator('[data-guide]').count()) === 0, patience);
    const after = await placeOf(page, 'licence');
    expect(after).not.toBe(before);
    expect(after.split(',')[0]).toBe(before.split(',')[0]);
    expect(await undoLabel(page)).toBe('Undo move of Licence number');
  }));

test('two fingers on a trackpad move the paper, pinching zooms it, and a press in the overview goes there', () =>
  draw(async (page) => {
    const view = async () => {
      const paper = await page.locator('.react-flow__viewport').evaluate((one) => (one as HTMLElement).style.transform);
      const [x = 0, y = 0, zoom = 1] = [...paper.matchAll(/-?[\d.]+/g)].map(Number);
      return { x, y, zoom };
    };
    const pane = await middleOf(page, '.react-flow__pane');
    await page.mouse.move(pane.x, pane.y);
    const start = await view();
    await page.mouse.wheel(60, 90);
    await until(async () => (await view()).x < start.x && (await view()).y < start.y, patience);
    expect((await view()).zoom).toBe(start.zoom);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, 120);
    await page.keyboard.up('Control');
    await until(async () => (await view()).zoom < start.zoom, patience);
    const before = await view();
    const overview = await page.locator('.react-flow__minimap').boundingBox();
    if (!overview) throw new Error('the overview is not to be seen');
    await page.mouse.click(overview.x + overview.width - 12, overview.y + overview.height / 2);
    await until(async () => (await view()).x < before.x, patience);
  }));

test('whoever may only look is told so, and changes nothing', () =>
  draw(async (page) => {
    await page.route('**/api/v1/me', async (route) => {
      const me = { userId: 'u2', name: 'Bo Ek', email: 'bo@example.com', role: 'viewer', language: 'en' };
      const organisation = { id: 'o1', name: 'Region Norr', zone: 'Europe/Stockholm' };
      await route.fulfill({ json: { ...me, organisation, delivery: { email: 'mailbox', sms: 'mailbox' } } });
    });
    await page.reload();
    await page.getByText('You may look, not change').first().waitFor();
    const before = [await steps(page), await placeOf(page, 'screening')];
    await page.getByTestId('rf__node-screening').focus();
    await page.keyboard.press('Enter');
    await page.locator('#inspector').waitFor();
    const refused = page.getByText('You may look, not change: your role has no right to.');
    for (const [at, keys] of ['Control+x', 'Control+v'].entries()) {
      await page.keyboard.press(keys);
      await refused.nth(at).waitFor();
    }
    for (const keys of ['Shift+ArrowDown', 'Delete', 'Control+d', 't', 'Shift+N']) await page.keyboard.press(keys);
    const card = await middleOf(page, '[data-id="screening"]');
    await drag(page, card, { x: card.x, y: card.y + 120 });
    await refused.nth(2).waitFor();
    expect([await steps(page), await placeOf(page, 'screening')]).toEqual(before);
    expect(await page.getByRole('button', { name: /^Undo/ }).count()).toBe(0);
  }));
