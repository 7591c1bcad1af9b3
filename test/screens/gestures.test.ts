import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { until } from '../run/until.ts';
import { launchBrowser } from './launch-browser.ts';
import { drag, draw as drawn, leadsTo, middleOf, steps, undoLabel } from './on-canvas.ts';

vi.setConfig({ testTimeout: 90_000, hookTimeout: 120_000 });
const patience = { within: 30_000 };
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

const draw = (visit: (page: Page) => Promise<void>) => drawn(browser, visit);

test('a connection let go in the open asks what happens then, and the step that is chosen is joined to it: one entry', () =>
  draw(async (page) => {
    const before = await steps(page);
    const port = await middleOf(page, '[data-id="screening"] [data-handleid="reject"]');
    await drag(page, port, { x: port.x + 40, y: port.y + 230 });
    await page.getByRole('combobox', { name: 'What happens then?' }).fill('mess');
    await page
      .getByRole('option', { name: /^Message/ })
      .first()
      .click();
    await until(async () => (await steps(page)) === before + 1, patience);
    expect(await leadsTo(page, 'screening', 'reject')).toContain('New message');
    expect(await undoLabel(page)).toBe('Undo adding of New message');
    await page.keyboard.press('Control+z');
    await until(async () => (await steps(page)) === before, patience);
    expect(await leadsTo(page, 'screening', 'reject')).toContain('No before the interview');
    expect(await undoLabel(page)).toBe('Nothing to undo');
  }));

test('a connection dragged to another card leads there', () =>
  draw(async (page) => {
    const port = await middleOf(page, '[data-id="screening"] [data-handleid="reject"]');
    await drag(page, port, await middleOf(page, '[data-id="no-licence"] .react-flow__handle-left'));
    await until(
      async () => (await leadsTo(page, 'screening', 'reject'))?.includes('Without a licence number'),
      patience,
    );
    expect(await undoLabel(page)).toBe('Undo connection from Screening');
  }));

test('a connection let go anywhere on a card leads there, the card lights up first, and on its own card nothing is meant', () =>
  draw(async (page) => {
    const port = await middleOf(page, '[data-id="screening"] [data-handleid="reject"]');
    const [name, own] = [
      await middleOf(page, '[data-id="no-licence"] [class*="name"]'),
      await middleOf(page, '[data-id="screening"] [class*="name"]'),
    ];
    await drag(page, port, own);
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(await leadsTo(page, 'screening', 'reject')).toContain('No before the interview');
    await page.mouse.move(port.x, port.y);
    await page.mouse.down();
    await page.mouse.move(name.x, name.y, { steps: 8 });
    const lit = page.locator('[data-id="no-licence"] [data-kind]');
    await until(async () => (await lit.evaluate((card) => getComputedStyle(card).outlineWidth)) === '2px', patience);
    await page.mouse.up();
    await until(
      async () => (await leadsTo(page, 'screening', 'reject'))?.includes('Without a licence number'),
      patience,
    );
    expect(await undoLabel(page)).toBe('Undo connection from Screening');
  }));

test('a step that stands alone is let go near a connection, which lights up first, and stands in the middle of it', () =>
  draw(async (page) => {
    await page.locator('aside [draggable]', { hasText: 'Wait' }).dragTo(page.locator('.react-flow'), {
      targetPosition: { x: 300, y: 560 },
    });
    await page.getByTestId('rf__node-wait').waitFor();
    await page.keyboard.press('Escape');
    expect(await leadsTo(page, 'application', 'next')).not.toContain('to Wait');
    const [from, to] = [
      await middleOf(page, '[data-id="application"] [data-handleid="next"]'),
      await middleOf(page, '[data-id="screening"] .react-flow__handle-left'),
    ];
    const card = await page.getByTestId('rf__node-wait').boundingBox();
    if (!card) throw new Error('the new step is not to be seen');
    const grip = { x: card.x + 20, y: card.y + 14 };
    const middle = { x: (from.x + to.x) / 2, y: from.y };
    await page.mouse.move(grip.x, grip.y);
    await page.mouse.down();
    await page.mouse.move(
      middle.x - card.width / 2 + (grip.x - card.x),
      middle.y + 12 - card.height / 2 + (grip.y - card.y),
      { steps: 12 },
    );
    await page.getByText('Insert here').waitFor();
    await page.mouse.up();
    await until(async () => (await leadsTo(page, 'application', 'next'))?.includes('to Wait'), patience);
    expect(await leadsTo(page, 'wait', 'next')).toContain('Screening');
    expect(await undoLabel(page)).toBe('Undo insertion of Wait');
  }));

test('a step dropped on a connection stands in the middle of it', () =>
  draw(async (page) => {
    const ends = [
      await middleOf(page, '[data-id="screening"] [data-handleid="phone-interview"]'),
      await middleOf(page, '[data-id="phone-interview"] .react-flow__handle-left'),
    ] as const;
    await page.locator('aside [draggable]', { hasText: 'Wait' }).dragTo(page.locator('.react-flow'), {
      targetPosition: await placeOn(page, { x: (ends[0].x + ends[1].x) / 2, y: ends[0].y }),
    });
    await until(async () => (await leadsTo(page, 'screening', 'phone-interview'))?.includes('to Wait'), patience);
    expect(await leadsTo(page, 'wait', 'next')).toContain('Telephone interview');
    expect(await overlappingCards(page)).toEqual([]);
  }));

test('Escape in a field of the inspector closes it, and first the list that is open under the field', () =>
  draw(async (page) => {
    await page.locator('[data-id="screening"]').click();
    const inspector = page.locator('#inspector');
    const list = inspector.getByRole('combobox', { name: 'How it is sent' }).first();
    await list.click();
    await page.getByRole('listbox').first().waitFor();
    await list.press('Escape');
    await page.getByRole('listbox').first().waitFor({ state: 'hidden' });
    expect(await inspector.count()).toBe(1);
    await inspector.getByRole('textbox').first().press('Escape');
    await inspector.waitFor({ state: 'detached' });
  }));

test('a row that is removed by keyboard leaves the focus in the inspector, where Delete removes no step', () =>
  draw(async (page) => {
    await page.getByTestId('rf__node-screening').click({ position: { x: 40, y: 40 } });
    const remove = page.locator('#inspector').getByRole('button', { name: /^Remove: Page/ });
    await remove.last().focus();
    const before = await remove.count();
    await page.keyboard.press('Enter');
    await until(async () => (await remove.count()) < before, patience);
    expect(await page.evaluate(() => document.activeElement?.closest('#inspector')?.id)).toBe('inspector');
  }));

test('a step is added, removed and brought back by the keyboard alone', () =>
  draw(async (page) => {
    const before = await steps(page);
    await page.keyboard.press('n');
    await page.keyboard.type('branch');
    await page.keyboard.press('Enter');
    await until(async () => (await steps(page)) === before + 1, patience);
    const card = page.locator('[data-id="branch"]');
    await page.locator('#inspector').getByText('branch', { exact: true }).waitFor();
    // Selected for React Flow too, which tells of it a moment later.
    await page.locator('[data-id="branch"].selected').waitFor();
    await until(async () => {
      await card.press('Escape');
      return (await page.locator('#inspector').count()) === 0;
    }, patience);
    await card.press('Enter');
    await page.locator('#inspector').getByText('branch', { exact: true }).waitFor();
    await card.press('Delete');
    await until(async () => (await steps(page)) === before, patience);
    await page.keyboard.press('Control+z');
    await until(async () => (await steps(page)) === before + 1, patience);
  }));

test('the Undo of what was said earlier takes back that, and leaves what has been done since', () =>
  draw(async (page) => {
    const before = await steps(page);
    const remove = async (id: string) => {
      await page.getByTestId(`rf__node-${id}`).focus();
      await page.keyboard.press('Enter');
      await page.getByTestId(`rf__node-${id}`).focus();
      await page.keyboard.press('Delete');
      await page.getByTestId(`rf__node-${id}`).waitFor({ state: 'detached' });
    };
    await remove('survey');
    const first = page.getByRole('alert').filter({ hasText: 'removed' }).getByRole('button', { name: 'Undo' });
    await first.waitFor();
    await remove('welcome');
    await first.last().waitFor();
    await first.first().click();
    await page.getByTestId('rf__node-survey').waitFor();
    expect([await steps(page), await page.getByTestId('rf__node-welcome').count()]).toEqual([before - 1, 0]);
    expect(await undoLabel(page)).toBe('Undo take back an earlier change');
  }));

test('a step that the inspector would cover moves beside it when it is selected', () =>
  draw(async (page) => {
    const card = page.locator('[data-id="manager-interview"]');
    const before = await card.boundingBox();
    const pane = await page.locator('.react-flow').boundingBox();
    if (!before || !pane) throw new Error('The drawing is not to be seen');
    await card.click({ position: { x: 12, y: 12 } });
    const inspector = await page.locator('#inspector').boundingBox();
    expect(before.x + before.width).toBeGreaterThan(inspector?.x ?? 0);
    await until(async () => {
      const after = await card.boundingBox();
      return after !== null && after.x >= pane.x && after.x + after.width <= (inspector?.x ?? 0);
    }, patience);
  }));

test('what is drawn while the server is away is still there after a reload', () =>
  draw(async (page) => {
    const before = await steps(page);
    await page.route('**/draft', (route) => route.abort());
    await page.keyboard.press('n');
    await page.keyboard.type('wait');
    await page.keyboard.press('Enter');
    await page.getByText('the server cannot be reached').waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('r');
    await page.getByText('The draft has to be saved first').waitFor();
    page.on('dialog', (dialog) => void dialog.accept());
    await page.reload();
    await until(async () => (await steps(page)) === before + 1, patience);
    await page.unroute('**/draft');
  }));

test('whoever is signed out while drawing is told so, keeps the draft and gets a way back', () =>
  draw(async (page) => {
    await page.route('**/draft', (route) =>
      route.fulfill({ status: 401, json: { status: 401, code: 'notSignedIn', title: 'No' } }),
    );
    await page.keyboard.press('n');
    await page.keyboard.type('wait');
    await page.keyboard.press('Enter');
    await page.getByText('you are signed out; your changes are kept here').waitFor();
    const way = page.getByRole('link', { name: 'Sign in again' });
    expect(await way.getAttribute('href')).toBe(`/sign-in?next=${encodeURIComponent(new URL(page.url()).pathname)}`);
    await page.unroute('**/draft');
  }));

test('a part that cannot be fetched leaves the drawing and its history, and comes when it is tried again', () =>
  draw(async (page) => {
    // Each comes back by itself: what is fetched in advance would bring the next one too, before it is asked for.
    const fileOf = (part: string) => new RegExp(`/assets/${part}-`);
    for (const part of ['simulation-dock', 'versions-view', 'fixes-of'])
      await page.route(fileOf(part), (route) => route.abort());
    await page.reload();
    await page.locator('.react-flow__node-step').first().waitFor();
    await page.getByTestId('rf__node-screening').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Shift+ArrowDown');
    await until(async () => (await undoLabel(page)) === 'Undo move of Screening', patience);
    for (const [key, part, role, name] of [
      ['s', 'simulation-dock', 'region', 'Simulation'],
      ['v', 'versions-view', 'dialog', /^Versions of/],
    ] as const) {
      await page.keyboard.press(key);
      const again = page.getByRole('button', { name: 'Try again' });
      await again.waitFor();
      await page.unroute(fileOf(part));
      await again.click();
      await page.getByRole(role, { name }).waitFor();
      await page.keyboard.press('Escape');
      await page.getByRole(role, { name }).waitFor({ state: 'detached' });
    }
    expect(await undoLabel(page)).toBe('Undo move of Screening');
  }));

/** Pairs of cards that lie on each other. */
function overlappingCards(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const cards = [...document.querySelectorAll('.react-flow__node-step')];
    const boxes = cards.map((card) => ({ id: card.getAttribute('data-id'), box: card.getBoundingClientRect() }));
    return boxes.flatMap(({ id, box }, index) =>
      boxes
        .slice(index + 1)
        .filter(
          (other) =>
            other.box.left < box.right &&
            box.left < other.box.right &&
            other.box.top < box.bottom &&
            box.top < other.box.bottom,
        )
        .map((other) => `${id} and ${other.id}`),
    );
  });
}

async function placeOn(page: Page, at: { x: number; y: number }): Promise<{ x: number; y: number }> {
  const box = await page.locator('.react-flow').boundingBox();
  return { x: at.x - (box?.x ?? 0), y: at.y - (box?.y ?? 0) };
}
