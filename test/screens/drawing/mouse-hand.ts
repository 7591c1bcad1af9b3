import type { ElementHandle, Page } from 'playwright-core';
import { until } from '../../run/until.ts';
import { drag, middleOf, steps } from '../on-canvas.ts';
import { type Control, controlOf } from './controls.ts';
import type { Hand } from './hand.ts';

const patience = { within: 30_000 };
const perRow = 5;

/** Draws with the mouse; the keyboard only writes words. */
export function mouseHand(page: Page): Hand {
  let last: Control | undefined;
  let isNext = false;
  const nothingYet = () => {
    last = undefined;
    isNext = false;
  };
  const next = async (name: string) => {
    last = await controlOf(page, name, { last, by: 1, isNext });
    isNext = false;
    return last.element;
  };
  const cardOf = (name: string) => `.react-flow__node-step:has([class*="name"]:text-is("${name}"))`;
  const close = page.getByRole('button', { name: 'Close', exact: true });
  const leave = async () => {
    await close.first().click();
    nothingYet();
  };
  return {
    async add(kind) {
      const before = await steps(page);
      const at = before - 1;
      const place = { x: 110 + (at % perRow) * 140, y: 110 + Math.floor(at / perRow) * 180 };
      const offered = page.locator('aside [draggable]', { hasText: kind }).first();
      await offered.dragTo(page.locator('.react-flow'), { targetPosition: place });
      await until(async () => (await steps(page)) === before + 1, patience);
      nothingYet();
    },
    async select(name) {
      await page.locator(cardOf(name)).click({ position: { x: 20, y: 12 } });
      nothingYet();
    },
    async settings() {
      // Far enough out for the whole process to be in sight.
      for (let press = 0; press < 5; press += 1) await page.getByRole('button', { name: 'Zoom out' }).click();
      await page.getByRole('button', { name: /^Settings of/ }).click();
      nothingYet();
    },
    async write(field, words) {
      await (await next(field)).click();
      // The first name that a step gets draws its fields anew, and the keyboard is in the one that was clicked.
      await until(() => page.evaluate(isCalled, field), patience);
      await page.keyboard.press('Control+a');
      await page.keyboard.insertText(words);
    },
    async choose(field, option) {
      await (await next(field)).click();
      await page.getByRole('option', { name: option, exact: true }).click();
    },
    async pick(field, options) {
      await pickThese(page, await next(field), options);
    },
    async chooseRadio(option) {
      await page.locator('#inspector label').getByText(option, { exact: true }).click();
    },
    async turn(name) {
      const label = await (await next(name)).evaluateHandle((one) =>
        [...((one as HTMLInputElement).labels ?? [])].at(-1),
      );
      await label.asElement()?.click();
    },
    async press(button, times = 1) {
      const element = await next(button);
      for (let press = 0; press < times; press += 1) await element.click();
    },
    async unfold(summary) {
      await (await next(summary)).click();
    },
    async back(name) {
      last = await controlOf(page, name, { last, by: -1 });
      isNext = true;
    },
    leave,
    async connect(from, { at }, to) {
      const port = await middleOf(page, `${cardOf(from)} .react-flow__handle-right >> nth=${at}`);
      await drag(page, port, await middleOf(page, `${cardOf(to)} .react-flow__handle-left`));
    },
    async publish() {
      await page.getByRole('button', { name: 'Publish', exact: true }).click();
      await page
        .getByRole('dialog')
        .getByRole('button', { name: /^Publish/ })
        .click();
    },
  };
}

const isCalled = (name: string) => document.activeElement?.getAttribute('aria-label') === name;

/** What is wanted is added first: nobody may be taken away who is the last. */
async function pickThese(page: Page, field: ElementHandle<HTMLElement>, options: readonly string[]): Promise<void> {
  await field.click();
  await page.locator('[role=option]:visible').first().waitFor();
  const before = await page.locator('[role=option][data-checked]:visible').allTextContents();
  const changed = [
    ...options.filter((one) => !before.includes(one)),
    ...before.filter((one) => !options.includes(one)),
  ];
  for (const option of changed) await page.getByRole('option', { name: option, exact: true }).click();
  await page.keyboard.press('Escape');
  await page.locator('[role=option]:visible').first().waitFor({ state: 'hidden' });
}
