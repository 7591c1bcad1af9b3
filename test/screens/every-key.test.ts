import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type Shortcut, shortcutRow, shortcuts } from '../../editor/canvas/keys/shortcuts.ts';
import { does } from './keys/does.ts';
import { until } from '../run/until.ts';
import { draw, steps } from './on-canvas.ts';
import { launchBrowser } from './launch-browser.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

const names: Readonly<Record<string, string>> = {
  Mod: 'Control',
  '→': 'ArrowRight',
  '←': 'ArrowLeft',
  '↑': 'ArrowUp',
  '↓': 'ArrowDown',
};
/** A way to press an action, as the browser is told it: `Mod+Shift+→` becomes `Control+Shift+ArrowRight`. */
const toPress = (keys: string) =>
  keys === '+'
    ? keys
    : keys
        .split('+')
        .map((key) => names[key] ?? (key.length === 1 ? key.toLowerCase() : key))
        .join('+');

const inGroups = Map.groupBy(Object.keys(shortcuts) as Shortcut[], (action) => shortcutRow(action).group);

/** Each group on a page of its own, and everything taken back after each key. */
test.each([...inGroups])('every key of the group %s does what the list of shortcuts says', (_, actions) =>
  draw(browser, async (page) => {
    const failed: string[] = [];
    const before = await steps(page);
    for (const action of actions)
      for (const keys of shortcutRow(action).keys) {
        try {
          await does[action](page, () => page.keyboard.press(toPress(keys)));
        } catch (error) {
          failed.push(`${keys} (${action}): ${error instanceof Error ? error.message : String(error)}`);
        }
        await takeBack(page, before);
      }
    expect(failed).toEqual([]);
  }),
);

async function takeBack(page: Page, before: number): Promise<void> {
  for (let press = 0; press < 3; press += 1) await page.keyboard.press('Escape');
  const undo = page.getByRole('button', { name: /^Undo ./ });
  while ((await undo.count()) > 0 && (await undo.isEnabled())) await undo.click();
  await until(
    async () => {
      // What came late, after it had been told to go.
      if ((await page.getByRole('dialog').count()) > 0) await page.keyboard.press('Escape');
      return (await steps(page)) === before;
    },
    { within: 20_000 },
  );
}
