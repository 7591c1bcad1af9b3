import type { Browser, Page } from 'playwright-core';
import { expect } from 'vitest';
import { until } from '../run/until.ts';
import type { processIds } from './editor-answers.ts';
import { onPage, openCanvas } from './on-page.ts';

type Point = { readonly x: number; readonly y: number };

/** A process on the canvas, in English, for as long as the visit lasts; nothing that the page throws is forgiven. */
export async function draw(
  browser: Browser,
  visit: (page: Page) => Promise<void>,
  process: keyof typeof processIds = 'nurse',
): Promise<void> {
  const errors: string[] = [];
  const look = { language: 'en', scheme: 'light', width: 1440 } as const;
  await onPage(browser, { look, onError: (words) => void errors.push(words) }, 'busy', async (page) => {
    await openCanvas(page, process);
    await visit(page);
  });
  expect(errors.filter((words) => !words.startsWith('Failed to load'))).toEqual([]);
}

/** How many steps are drawn. */
export const steps = (page: Page) => page.locator('.react-flow__node-step').count();

/** What the button says that would be undone. */
export const undoLabel = (page: Page) =>
  page.getByRole('button', { name: /^(Undo .|Nothing to undo)/ }).getAttribute('aria-label');

/** Where an exit leads, in the words that a screen reader hears. */
export const leadsTo = (page: Page, from: string, exit: string) =>
  page.getByTestId(`rf__edge-${from}/${exit}`).getAttribute('aria-label');

/** What was last told to a screen reader. */
export const said = async (page: Page) => (await page.locator('[data-announcer]').textContent())?.trim();

/** The middle of the first element that fits, once it stays where it is: what a key has just changed is drawn a little later. */
export async function middleOf(page: Page, selector: string): Promise<Point> {
  const element = page.locator(selector).first();
  let before = '';
  return until(async () => {
    const box = await element.boundingBox();
    if (!box) throw new Error(`${selector} is not to be seen`);
    const now = JSON.stringify(box);
    const isStill = now === before;
    before = now;
    return isStill && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  });
}

/** Drags with the mouse from one point of the screen to another. */
export async function drag(page: Page, from: Point, to: Point): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 8 });
  await page.mouse.up();
}
