import type { Browser, Page } from 'playwright-core';
import { beforeAll, expect, test, vi } from 'vitest';
import { shareBrowser } from './launch-browser.ts';
import { draw, undoLabel } from './on-canvas.ts';

vi.setConfig({ testTimeout: 90_000, hookTimeout: 120_000 });
let browser: Browser;
beforeAll(async () => {
  browser = await shareBrowser();
});

/** What the interview of the nurse process asks assessors about. */
async function competencies(page: Page): Promise<string[]> {
  const names = page.locator('#inspector').getByRole('textbox', { name: 'Competency (en)' });
  return names.evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value));
}

test('a competency is found in the library by its Swedish name too, and brings its five levels along', () =>
  draw(browser, async (page) => {
    await page.getByTestId('rf__node-manager-interview').dispatchEvent('click');
    const picker = page.getByRole('combobox', { name: 'Pick from the library' });
    await picker.fill('dokumentation');
    await page
      .getByRole('option', { name: /Documentation/i })
      .first()
      .click();
    expect((await competencies(page)).at(0)).toBe('Patient safety');
    expect((await competencies(page)).at(-1)).toBe('Documentation');
    expect(await picker.inputValue()).toBe('');
    await page.getByText('What one sees at each level').last().click();
    const levels = page.locator('#inspector').getByRole('textbox', { name: 'Level 5 (en)' }).last();
    expect((await levels.inputValue()).length).toBeGreaterThan(10);
    expect(await undoLabel(page)).toMatch(/scorecard/i);
  }));
