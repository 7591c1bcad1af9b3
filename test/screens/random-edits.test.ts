import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { createRandom } from '../../process/simulation/random.ts';
import { launchBrowser } from './launch-browser.ts';
import { draw, undoLabel } from './on-canvas.ts';
import { openCanvas } from './on-page.ts';

/** A thousand take many minutes: `BESKED_RANDOM_EDITS=1000`. */
const wanted = Number(process.env['BESKED_RANDOM_EDITS'] ?? 20);
vi.setConfig({ testTimeout: 600_000 + 5_000 * wanted, hookTimeout: 120_000 });
/** Some acts change nothing; more than a hundred entries the history does not keep. */
const inRound = Math.min(100, 2 * wanted);
const seed = 20261127;
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

type Pick = (below: number) => number;
type Act = (page: Page, pick: Pick) => Promise<void>;
const kinds = ['Message', 'Wait', 'Question', 'Stage', 'Branch', 'End'];
const presses =
  (...keys: string[]): Act =>
  async (page, pick) =>
    page.keyboard.press(keys[pick(keys.length)] ?? 'Escape');

/** Puts the keyboard on a card, a note or an area and selects it; each is an act on what is there by then. */
async function select(page: Page, pick: Pick, key = 'Enter'): Promise<void> {
  await page.evaluate((at) => {
    const all = [...document.querySelectorAll<HTMLElement>('.react-flow__node')];
    all[at % all.length]?.focus();
  }, pick(1_000));
  await page.keyboard.press(key);
}

const onOne =
  (act: Act): Act =>
  async (page, pick) => {
    await select(page, pick);
    await act(page, pick);
  };
const onTwo =
  (act: Act): Act =>
  async (page, pick) => {
    await select(page, pick);
    await select(page, pick, 'Shift+Enter');
    await act(page, pick);
  };
const add: Act = async (page, pick) => {
  await page.keyboard.press('n');
  await page.keyboard.insertText(kinds[pick(kinds.length)] ?? 'Wait');
  await page.keyboard.press('Enter');
};
const connect: Act = async (page, pick) => {
  await page.keyboard.press('c');
  for (let press = pick(4); press > 0; press -= 1) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  for (let press = pick(6); press > 0; press -= 1) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
};
/** Into the first field of the inspector; where there is none, the letters mean nothing on the drawing. */
const rename: Act = async (page, pick) => {
  await page.keyboard.press('Enter');
  await page.keyboard.type('adijkoux'[pick(8)] ?? 'a');
  await page.keyboard.press('Escape');
};

const acts: readonly Act[] = [
  onOne(presses('Shift+ArrowRight', 'Shift+ArrowLeft', 'Shift+ArrowUp', 'Shift+ArrowDown')),
  onOne(presses('Control+d', 'Delete', 'Control+x', 'Delete')),
  onOne(presses('w', 'Shift+w', 'e', 'Shift+e')),
  onOne(rename),
  onOne(connect),
  onTwo(presses('Control+Shift+ArrowRight', 'Control+Shift+ArrowUp', 'Shift+c', 'Shift+m', 'Shift+h', 'Shift+v')),
  onTwo(presses('Delete', 'Control+d', 'Shift+ArrowDown')),
  presses('Control+v', 't', 'Shift+n', 'Shift+a'),
  add,
];

/** The bytes of the process file, as whoever exports it gets them. */
async function bytesOf(page: Page): Promise<string> {
  // A field that is left by Escape may keep the keys.
  await page.locator('.react-flow__node').first().focus();
  const download = page.waitForEvent('download');
  await page.keyboard.press('Control+e');
  return readFile(await (await download).path(), 'utf8');
}

/** Nothing is open or selected: what is pressed next is meant for the drawing. */
async function letGo(page: Page): Promise<void> {
  for (let press = 0; press < 3; press += 1) await page.keyboard.press('Escape');
}

/** Undoes until there is nothing left to undo; answers how many entries that were. */
async function undoAll(page: Page): Promise<number> {
  let undone = 0;
  for (; (await undoLabel(page)) !== 'Nothing to undo'; undone += 1) {
    if (undone > inRound) throw new Error(`More than ${inRound} edits are in the history, or a key did nothing`);
    await page.keyboard.press('Control+z');
  }
  return undone;
}

test('random edits by keys, undone to the start, give the same bytes, and made again the same as before', () =>
  draw(
    browser,
    async (page) => {
      const random = createRandom(seed);
      const pick: Pick = (below) => random.whole(0, below - 1);
      let edits = 0;
      while (edits < wanted) {
        const before = await bytesOf(page);
        for (let act = 0; act < inRound; act += 1) {
          await acts[pick(acts.length)]?.(page, pick);
          await letGo(page);
        }
        const after = await bytesOf(page);
        expect(after).not.toBe(before);
        const undone = await undoAll(page);
        expect(await bytesOf(page), `after ${edits} edits and ${undone} that are undone`).toBe(before);
        for (let redone = 0; redone < undone; redone += 1) await page.keyboard.press('Control+y');
        expect(await bytesOf(page), `after ${edits} edits and ${undone} that are made again`).toBe(after);
        edits += undone;
        // The next ones begin with an empty history. What has not been saved by then would be asked about first.
        await page
          .getByRole('status')
          .filter({ hasText: /\bsaved$/ })
          .waitFor();
        if (edits < wanted) await openCanvas(page, 'shop');
      }
    },
    'shop',
  ));
