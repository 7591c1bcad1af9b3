import type { Page } from 'playwright-core';
import { until } from '../../run/until.ts';

const patience = { within: 20_000 };
type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** Selects cards by their ids, as if clicked one after the other. */
export async function selectCards(page: Page, ...ids: string[]): Promise<void> {
  for (const [at, id] of ids.entries()) {
    const card = page.getByTestId(`rf__node-${id}`);
    // One that has just come back cannot be focused before it has been measured.
    await card.waitFor();
    await card.focus();
    await page.keyboard.press(at === 0 ? 'Enter' : 'Shift+Enter');
  }
  await until(async () => (await selectedCards(page)).join() === ids.toSorted().join(), patience);
}

/** The ids of the cards, notes and areas that are selected. */
export async function selectedCards(page: Page): Promise<string[]> {
  const all = await page
    .locator('.react-flow__node.selected')
    .evaluateAll((nodes) => nodes.map((node) => node.getAttribute('data-id') ?? ''));
  return all.toSorted();
}

/** Where a card stands on the canvas, and how large it is, in the canvas' own pixels. */
export function boxOf(page: Page, id: string): Promise<Box> {
  return page.getByTestId(`rf__node-${id}`).evaluate((node) => {
    const card = node as HTMLElement;
    const [x = 0, y = 0] = [...card.style.transform.matchAll(/-?[\d.]+/g)].map(Number);
    return { x, y, width: card.offsetWidth, height: card.offsetHeight };
  });
}

/** How far the drawing is zoomed. */
export function zoomOf(page: Page): Promise<number> {
  return page
    .locator('.react-flow__viewport')
    .evaluate((paper) => Number(/scale\(([\d.]+)\)/.exec((paper as HTMLElement).style.transform)?.[1]));
}
