import type { Browser, Page } from 'playwright-core';
import { onPage, openCanvas, type Walk } from './on-page.ts';

/** What opens over the drawing while one draws: search, connecting, the bar of several selected things, areas with their colours, notes. */
export async function walkDrawing(browser: Browser, walk: Walk): Promise<void> {
  await onPage(browser, walk, 'busy', async (page) => {
    await openCanvas(page, 'nurse');
    await page.keyboard.press('Control+f');
    await page.getByRole('search').getByRole('combobox').fill('licen');
    await page.getByRole('option').nth(2).waitFor();
    await walk.onScreen('canvas-search', page);
    await page.keyboard.press('Escape');
    await page.getByRole('search').waitFor({ state: 'detached' });
    await choose(page, 'screening');
    await page.keyboard.press('c');
    await page.getByRole('dialog').getByRole('option').nth(1).waitFor();
    await walk.onScreen('connect-exit', page);
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').getByRole('option').nth(8).waitFor();
    await walk.onScreen('connect-target', page);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await choose(page, 'screening');
    await page.getByTestId('rf__node-licence').focus();
    await page.keyboard.press('Shift+Enter');
    await page.getByRole('toolbar', { name: /2/ }).waitFor();
    await walk.onScreen('canvas-several', page);
    await page.getByTestId('rf__node-licence').click({ button: 'right', position: { x: 40, y: 12 } });
    await page.getByRole('menu', { name: /./ }).waitFor();
    await walk.onScreen('canvas-menu', page);
    await page.keyboard.press('Escape');
    await page.getByRole('menu').waitFor({ state: 'detached' });
    await page.keyboard.press('Shift+A');
    await page.keyboard.type('Legitimation');
    await page.getByRole('group', { name: /^(Områdets färg|Colour of the area)/ }).waitFor();
    await walk.onScreen('canvas-area', page);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Shift+N');
    await page.keyboard.type('Fråga facket innan vi ändrar löftet i urvalet');
    await walk.onScreen('canvas-note', page);
  });
}

async function choose(page: Page, stepId: string): Promise<void> {
  await page.getByTestId(`rf__node-${stepId}`).focus();
  await page.keyboard.press('Enter');
  await page.locator(`.react-flow__node-step.selected[data-id="${stepId}"]`).waitFor();
}
