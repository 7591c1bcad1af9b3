import type { Browser, Page } from 'playwright-core';
import { beforeAll, expect, test, vi } from 'vitest';
import { until } from '../run/until.ts';
import { shareBrowser } from './launch-browser.ts';
import { draw as drawn, leadsTo, middleOf, said, steps, undoLabel } from './on-canvas.ts';
import type { processIds } from './editor-answers.ts';

vi.setConfig({ testTimeout: 90_000, hookTimeout: 120_000 });
const patience = { within: 20_000 };
let browser: Browser;

beforeAll(async () => {
  browser = await shareBrowser();
});

const draw = (visit: (page: Page) => Promise<void>, process?: keyof typeof processIds) =>
  drawn(browser, visit, process);
const card = (page: Page, id: string) => page.getByTestId(`rf__node-${id}`);
const isSelected = async (page: Page, ...ids: string[]) => {
  const selected = await page
    .locator('.react-flow__node.selected')
    .evaluateAll((nodes) => nodes.map((node) => node.getAttribute('data-id')));
  return selected.toSorted().join() === ids.toSorted().join();
};
const select = async (page: Page, id: string) => {
  await card(page, id).focus();
  await page.keyboard.press('Enter');
  await until(() => isSelected(page, id), patience);
};
const placeOf = async (page: Page, id: string) => {
  const transform = await card(page, id).evaluate((node) => (node as HTMLElement).style.transform);
  const [x = 0, y = 0] = [...transform.matchAll(/-?[\d.]+/g)].map(Number);
  return { x, y };
};

test('arrow keys walk along the connections and from exit to exit, and say where one is', () =>
  draw(async (page) => {
    await page.keyboard.press('ArrowRight');
    await until(() => isSelected(page, 'application'), patience);
    await page.keyboard.press('ArrowRight');
    await until(() => isSelected(page, 'screening'), patience);
    await page.keyboard.press('ArrowUp');
    await until(() => isSelected(page, 'licence'), patience);
    await page.keyboard.press('ArrowDown');
    await until(() => isSelected(page, 'screening'), patience);
    await page.keyboard.press('l');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await until(async () => (await said(page))?.endsWith('3 of 3.') === true, patience);
    await page.keyboard.press('ArrowRight');
    await until(() => isSelected(page, 'rejected-early'), patience);
  }));

test('Shift and arrows move what is selected: one run of presses is one entry, which says what it moved', () =>
  draw(async (page) => {
    await select(page, 'screening');
    const before = await placeOf(page, 'screening');
    for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift+ArrowDown');
    await until(async () => (await placeOf(page, 'screening')).y === before.y + 24, patience);
    expect(await undoLabel(page)).toBe('Undo move of Screening');
    await page.keyboard.press('Control+z');
    await until(async () => (await placeOf(page, 'screening')).y === before.y, patience);
    expect(await said(page)).toBe('Undone: move of Screening.');
    await page.keyboard.press('Control+Shift+z');
    await until(async () => (await placeOf(page, 'screening')).y === before.y + 24, patience);
  }));

test('C connects: the exit is chosen, then the target by its name', () =>
  draw(async (page) => {
    await select(page, 'screening');
    await page.keyboard.press('c');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.type('No');
    await page.keyboard.press('Enter');
    await page
      .getByRole('dialog')
      .getByRole('combobox', { name: /Where does it lead/ })
      .waitFor();
    await page.keyboard.type('Hired');
    await page.keyboard.press('Enter');
    await until(async () => (await leadsTo(page, 'screening', 'reject'))?.endsWith('to Hired') === true, patience);
    expect(await said(page)).toMatch(/^Connected: Screening, No.*, leads to Hired\.$/);
  }));

test('several are selected by keyboard, aligned, distributed and tidied up, each as one entry', () =>
  draw(async (page) => {
    const three = ['welcome', 'offer-thanks', 'no-offer-answer'];
    await select(page, 'welcome');
    for (const id of three.slice(1)) {
      await card(page, id).focus();
      await page.keyboard.press('Shift+Enter');
    }
    await until(() => isSelected(page, ...three), patience);
    for (const [keys, undone] of [
      ['Control+Shift+ArrowUp', 'alignment of 3 steps'],
      ['Shift+V', 'distribution of 3 steps'],
      ['t', 'tidy-up of 3 steps'],
      ['Shift+ArrowRight', 'move of 3 steps'],
    ] as const) {
      await page.keyboard.press(keys);
      if (keys === 'Shift+V') continue;
      await until(async () => (await undoLabel(page)) === `Undo ${undone}`, patience);
    }
    await page.keyboard.press('Control+d');
    await until(async () => (await undoLabel(page)) === 'Undo copy of 3 steps', patience);
  }));

test('everything is selected and removed but the start, and comes back with one press', () =>
  draw(async (page) => {
    const before = await steps(page);
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Delete');
    await until(async () => (await steps(page)) === 1, patience);
    await page.getByText(`${before - 1} steps were removed`).waitFor();
    expect(await undoLabel(page)).toBe(`Undo removal of ${before - 1} steps`);
    await page.keyboard.press('Control+z');
    await until(async () => (await steps(page)) === before, patience);
  }));

test('whoever removes a step goes on from the one that led to it', () =>
  draw(async (page) => {
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-id'));
    await select(page, 'licence');
    await page.keyboard.press('Delete');
    await page.getByTestId('rf__node-licence').waitFor({ state: 'detached' });
    await until(async () => (await focused()) === 'screening', patience);
    // From nowhere it would have been the start.
    await page.keyboard.press('ArrowRight');
    await until(async () => (await focused()) === 'phone-interview', patience);
  }));

test('Ctrl+F finds words of a text, and Enter leads to the step that sends it', () =>
  draw(async (page) => {
    await page.keyboard.press('Control+f');
    await page.getByRole('search').getByRole('combobox').waitFor();
    await page.keyboard.type('Your first day would be');
    // At once: it goes by what is written, whatever the list shows yet.
    await page.keyboard.press('Enter');
    await until(() => isSelected(page, 'offer'), patience);
    await page.getByRole('complementary', { name: /^Text: / }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('search').waitFor({ state: 'detached' });
  }));

test('what is typed before the search is there stands in it, and does nothing to the drawing', () =>
  draw(async (page) => {
    // Where it was not fetched in advance yet.
    let isThere = false;
    await page.route('**/search-panel-*.js', async (route) => {
      await until(async () => isThere, patience);
      await route.continue();
    });
    await page.reload();
    await page.locator('.react-flow__node-step').first().waitFor();
    await page.keyboard.press('Control+f');
    await page.getByRole('search').getByRole('textbox').waitFor();
    await page.keyboard.type('Offer');
    await page.keyboard.press('Escape');
    await page.getByRole('search').waitFor({ state: 'detached' });
    await page.keyboard.press('Control+f');
    await page.getByRole('search').getByRole('textbox').waitFor();
    await page.keyboard.type('Your first');
    isThere = true;
    const field = page.getByRole('search').getByRole('combobox');
    await field.waitFor();
    await page.keyboard.type(' day would be');
    await until(async () => (await field.inputValue()) === 'Your first day would be', patience);
    await page.keyboard.press('Enter');
    await until(() => isSelected(page, 'offer'), patience);
    await until(async () => (await undoLabel(page)) === 'Nothing to undo', patience);
  }));

test('a note and an area are added, written in, moved with what stands on them, and removed by keyboard', () =>
  draw(async (page) => {
    await select(page, 'licence');
    await page.keyboard.press('Shift+A');
    await until(() => page.evaluate(() => document.activeElement?.tagName === 'INPUT'), patience);
    await page.keyboard.type('Licences');
    await page.keyboard.press('Escape');
    const before = await placeOf(page, 'licence');
    await page.keyboard.press('Shift+ArrowLeft');
    await until(async () => (await placeOf(page, 'licence')).x === before.x - 8, patience);
    expect(await undoLabel(page)).toBe('Undo move of Licences');
    await page.keyboard.press('Shift+N');
    await until(() => page.evaluate(() => document.activeElement?.tagName === 'TEXTAREA'), patience);
    await page.keyboard.type('Ask the union');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Delete');
    await until(async () => (await page.locator('.react-flow__node-note').count()) === 0, patience);
    expect(await page.locator('.react-flow__node-area').count()).toBe(1);
  }));

test('an area that is moved by keyboard leaves what it passes over where that stands', () =>
  draw(async (page) => {
    await select(page, 'licence');
    await page.keyboard.press('Shift+A');
    await until(() => page.evaluate(() => document.activeElement?.tagName === 'INPUT'), patience);
    await page.keyboard.press('Escape');
    const [own, passed] = [await placeOf(page, 'licence'), await placeOf(page, 'no-licence')];
    // Each press as soon as the one before is drawn: a machine that is slow must not make two runs of one.
    await page.evaluate(async () => {
      const key = { key: 'ArrowRight', shiftKey: true, bubbles: true, cancelable: true };
      for (let press = 0; press < 40; press += 1) {
        document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', key));
        await new Promise((drawn) => requestAnimationFrame(drawn));
      }
    });
    await until(async () => (await placeOf(page, 'licence')).x === own.x + 320, patience);
    expect(await placeOf(page, 'no-licence')).toEqual(passed);
  }));

test('steps are copied in one window and pasted in another process in another, with what they need', () =>
  draw(async (from) => {
    await select(from, 'offer');
    await from.keyboard.press('Control+c');
    expect(await said(from)).toBe('Offer copied.');
    await drawn(
      browser,
      async (to) => {
        await to.keyboard.press('Control+v');
        await until(async () => (await steps(to)) === 2, patience);
        expect(await undoLabel(to)).toBe('Undo paste of Offer');
        await to.getByText(/The process got the fields/).waitFor();
        await to.keyboard.press('Control+x');
        await until(async () => (await steps(to)) === 1, patience);
        expect(await undoLabel(to)).toBe('Undo cut of Offer');
      },
      'blank',
    );
  }));

test('what is no step of a process is not pasted, and the reason is said', () =>
  draw(async (page) => {
    const before = await steps(page);
    await page.keyboard.press('n');
    await page.keyboard.type('Hello');
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Control+x');
    await page.locator('.react-flow__pane').click({ position: { x: 300, y: 30 } });
    await page.keyboard.press('Control+v');
    await page.getByText(/holds something else than steps/).waitFor();
    expect(await steps(page)).toBe(before);
  }));

test('a panel takes the keyboard and says that it is open, Escape closes it and gives the keyboard back', () =>
  draw(async (page) => {
    const focused = () =>
      page.evaluate(() => document.activeElement?.getAttribute('data-id') ?? document.activeElement?.ariaLabel);
    await select(page, 'offer');
    for (const [key, name] of [
      ['p', 'Problems'],
      ['q', 'Longest silence'],
      ['s', 'Simulation'],
    ] as const) {
      await page.keyboard.press(key);
      await until(async () => (await focused()) === name, patience);
      expect(await said(page)).toBe(`${name} is open. Escape closes it.`);
      // It is no key of the drawing there.
      await page.keyboard.press('Delete');
      await page.keyboard.press('Escape');
      await page.getByRole('region', { name }).waitFor({ state: 'detached' });
      await until(async () => (await focused()) === 'offer', patience);
    }
    const text = page.locator('#inspector [data-opens-text]').first();
    await text.focus();
    const opened = await focused();
    await page.keyboard.press('Enter');
    await page.getByRole('complementary', { name: /^Text: / }).waitFor();
    await page.keyboard.press('Escape');
    await until(async () => (await focused()) === opened, patience);
    await page.keyboard.press('Escape');
    await page.keyboard.press('n');
    await page.keyboard.type('Wait');
    await page.keyboard.press('Escape');
    await until(async () => (await focused()) === 'offer', patience);
    expect(await page.getByTestId('rf__node-offer').count()).toBe(1);
  }));

test('what cannot be done with the start is said, a note and an area are copied, and a step is heard with the new name of the next', () =>
  draw(async (page) => {
    await select(page, 'application');
    await page.keyboard.press('Delete');
    await page.getByText('The start cannot be removed: a process must have one.').waitFor();
    await page.keyboard.press('Control+d');
    await page.getByText('The start cannot be duplicated: a process has one only.').waitFor();
    expect(await undoLabel(page)).toBe('Nothing to undo');
    for (const [key, kind] of [
      ['Shift+N', 'note'],
      ['Shift+A', 'area'],
    ] as const) {
      await page.keyboard.press(key);
      await page.locator(`.react-flow__node-${kind}.selected`).waitFor();
      await until(() => page.evaluate(() => /INPUT|TEXTAREA/.test(document.activeElement?.tagName ?? '')), patience);
      await page.keyboard.press('Escape');
      await page.keyboard.press('Control+d');
      await until(async () => (await page.locator(`.react-flow__node-${kind}`).count()) === 2, patience);
    }
    await select(page, 'screening');
    await page.locator('#inspector').getByRole('textbox').nth(1).fill('Sifting');
    await until(
      async () => (await card(page, 'application').getAttribute('aria-label'))?.includes('leads to Sifting') === true,
      patience,
    );
  }));

test('the history is still there after another page', () =>
  draw(async (page) => {
    await select(page, 'screening');
    await page.keyboard.press('Shift+ArrowDown');
    await until(async () => (await undoLabel(page)) === 'Undo move of Screening', patience);
    await page.keyboard.press('b');
    await page.waitForURL('**/processes');
    await page.goBack();
    await page.locator('.react-flow__node-step').first().waitFor();
    expect(await undoLabel(page)).toBe('Undo move of Screening');
  }));

test('a finger selects several by the button in the corner, and a box by dragging', () =>
  draw(async (page) => {
    await page.getByRole('button', { name: /^Select several/ }).click();
    await card(page, 'screening').click({ position: { x: 12, y: 12 } });
    await card(page, 'licence').click({ position: { x: 12, y: 12 } });
    await until(() => isSelected(page, 'screening', 'licence'), patience);
    await page.getByRole('toolbar', { name: /With the 2 selected/ }).waitFor();
    await page.keyboard.press('Escape');
    const corner = await middleOf(page, '[data-id="licence"]');
    await page.mouse.move(corner.x - 200, corner.y - 110);
    await page.mouse.down();
    await page.mouse.move(corner.x + 330, corner.y + 20, { steps: 6 });
    await page.mouse.up();
    await until(() => isSelected(page, 'licence', 'no-licence'), patience);
  }));
