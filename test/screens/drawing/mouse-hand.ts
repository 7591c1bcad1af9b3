import type { Page } from 'playwright-core';
import { until } from '../../run/until.ts';
import { drag, middleOf, steps } from '../on-canvas.ts';
import { controlOf, forgetControl, optionOf } from './controls.ts';
import type { Hand } from './hand.ts';
import { dateMissing, fixName } from './words.ts';

const patience = { within: 30_000 };
const perRow = 4;

/** Draws with the mouse; the keyboard only writes words. */
export function mouseHand(page: Page): Hand {
  const { keyboard } = page;
  let isNext = false;
  const click = async (name: string, times = 1) => {
    const control = await controlOf(page, { name, by: 1, isNext });
    isNext = false;
    for (let press = 0; press < times; press += 1) await control.click();
  };
  const clickOption = async (name: string) => {
    await (await optionOf(page, name)).click();
  };
  const fromTheTop = async () => {
    isNext = false;
    await forgetControl(page);
  };
  const cardOf = (name: string) => `.react-flow__node-step:has([class*="name"]:text-is("${name}"))`;
  const close = page.locator('#inspector').getByRole('button', { name: 'Close', exact: true });
  return {
    async add(kind) {
      const before = await steps(page);
      const at = before - 1;
      const place = { x: 120 + (at % perRow) * 140, y: 80 + Math.floor(at / perRow) * 125 };
      const offered = page.locator('aside [draggable]', { hasText: kind }).first();
      await offered.dragTo(page.locator('.react-flow'), { targetPosition: place });
      await until(async () => (await steps(page)) === before + 1, patience);
      await fromTheTop();
    },
    async select(name) {
      await page.locator(cardOf(name)).click({ position: { x: 20, y: 12 } });
      await fromTheTop();
    },
    async settings() {
      // Far enough out for the whole process to be in sight.
      for (let press = 0; press < 5; press += 1) await page.getByRole('button', { name: 'Zoom out' }).click();
      await page.getByRole('button', { name: /^Settings of/ }).click();
      await fromTheTop();
    },
    async write(field, words) {
      await click(field);
      await until(() => page.evaluate(isCalled, field), patience);
      await keyboard.press('Control+a');
      await keyboard.insertText(words);
    },
    async choose(field, option) {
      await click(field);
      await clickOption(option);
    },
    async pick(field, options) {
      await click(field);
      await page.locator('[role=option]:visible').first().waitFor();
      const before = await page.locator('[role=option][data-checked]:visible').allTextContents();
      // What is wanted is added first: nobody may be taken away who is the last.
      const added = options.filter((one) => !before.includes(one));
      for (const option of [...added, ...before.filter((one) => !options.includes(one))]) await clickOption(option);
      await keyboard.press('Escape');
      await page.locator('[role=option]:visible').first().waitFor({ state: 'hidden' });
    },
    async chooseRadio(option) {
      await page.locator('#inspector label').getByText(option, { exact: true }).click();
    },
    turn: (name) => click(name),
    press: click,
    unfold: (summary) => click(summary),
    async back(name) {
      await controlOf(page, { name, by: -1, isNext: false });
      isNext = true;
    },
    async leave() {
      await close.click();
      await fromTheTop();
    },
    async connect(from, { at }, to) {
      const port = await middleOf(page, `${cardOf(from)} .react-flow__handle-right >> nth=${at}`);
      await drag(page, port, await middleOf(page, `${cardOf(to)} .react-flow__handle-left`));
    },
    async publish() {
      await page.getByRole('button', { name: 'Publish', exact: true }).click();
      const dialog = page.getByRole('dialog');
      const fix = dialog.getByRole('button', { name: fixName }).first();
      const publish = dialog.getByRole('button', { name: /^Publish/ });
      const missing = dialog.getByRole('listitem').filter({ hasText: dateMissing });
      await fix.or(publish).waitFor();
      for (let left = await missing.count(); left > 0; left = await missing.count()) {
        await fix.click();
        await until(async () => (await missing.count()) < left, patience);
      }
      await publish.click();
    },
  };
}

const isCalled = (name: string) => document.activeElement?.getAttribute('aria-label') === name;
