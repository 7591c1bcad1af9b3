import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Shortcut } from '../../../editor/canvas/keys/shortcuts.ts';
import { until } from '../../run/until.ts';
import { said, steps, undoLabel } from '../on-canvas.ts';
import { arranges } from './arranges.ts';
import { looks } from './looks.ts';
import type { Try } from './try.ts';
import { selectCards, selectedCards } from './on-cards.ts';

const patience = { within: 20_000 };
const isSelected = (page: Page, ...ids: string[]) =>
  until(async () => (await selectedCards(page)).join() === ids.toSorted().join(), patience);
const counts = (page: Page, wanted: number) => until(async () => (await steps(page)) === wanted, patience);
const walks =
  (from: string, to: string): Try =>
  async (page, press) => {
    await selectCards(page, from);
    await press();
    await isSelected(page, to);
  };
const adds =
  (mark: 'note' | 'area'): Try =>
  async (page, press) => {
    await press();
    await until(async () => (await page.locator(`.react-flow__node-${mark}`).count()) === 1, patience);
  };
const changesCount =
  (by: number, before?: string): Try =>
  async (page, press) => {
    const count = await steps(page);
    await selectCards(page, 'survey-wait');
    if (before) await page.keyboard.press(before);
    await press();
    await counts(page, count + by);
  };

/** What each action of the table of shortcuts does when its key is pressed on the nurse process; an action that is missing does not compile. */
export const does: Readonly<Record<Shortcut, Try>> = {
  add: async (page, press) => {
    await press();
    const field = page.getByRole('textbox', { name: 'Add or find a step' });
    await until(() => field.evaluate((one) => one === document.activeElement), patience);
  },
  connect: async (page, press) => {
    await selectCards(page, 'screening');
    await press();
    await page.getByRole('dialog').getByRole('combobox').waitFor();
  },
  addNote: adds('note'),
  addArea: adds('area'),
  inspect: async (page, press) => {
    await page.getByTestId('rf__node-screening').focus();
    await press();
    await isSelected(page, 'screening');
    await press();
    await until(() => page.evaluate(() => document.querySelector('#inspector :focus') !== null), patience);
  },
  remove: changesCount(-1),
  duplicate: changesCount(1),
  copy: async (page, press) => {
    await selectCards(page, 'offer');
    await press();
    await until(async () => (await said(page)) === 'Offer copied.', patience);
  },
  cut: changesCount(-1),
  paste: changesCount(1, 'Control+c'),
  undo: async (page, press) => {
    await selectCards(page, 'offer');
    await page.keyboard.press('Shift+ArrowDown');
    await until(async () => (await undoLabel(page)) === 'Undo move of Offer', patience);
    await press();
    await until(async () => (await undoLabel(page)) === 'Nothing to undo', patience);
  },
  redo: async (page, press) => {
    await selectCards(page, 'offer');
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Control+z');
    await until(async () => (await undoLabel(page)) === 'Nothing to undo', patience);
    await press();
    await until(async () => (await undoLabel(page)) === 'Undo move of Offer', patience);
  },

  right: walks('application', 'screening'),
  left: walks('offer', 'references'),
  up: walks('screening', 'licence'),
  down: walks('licence', 'screening'),
  line: async (page, press) => {
    await selectCards(page, 'application');
    await press();
    await page.locator('.react-flow__edge.selected').waitFor({ state: 'attached' });
  },
  alsoSelect: async (page, press) => {
    await selectCards(page, 'screening');
    await page.getByTestId('rf__node-licence').focus();
    await press();
    await isSelected(page, 'licence', 'screening');
  },
  selectAll: async (page, press) => {
    await press();
    const all = await page.locator('.react-flow__node').count();
    await until(async () => (await selectedCards(page)).length === all, patience);
  },
  several: async (page, press) => {
    const button = page.getByRole('button', { name: /^Select several/ });
    for (const isOn of ['true', 'false']) {
      await press();
      await until(async () => (await button.getAttribute('aria-pressed')) === isOn, patience);
    }
  },
  escape: async (page, press) => {
    await selectCards(page, 'screening');
    await press();
    await isSelected(page);
    expect(await page.locator('#inspector').count()).toBe(0);
  },
  ...arranges,
  ...looks,
};
