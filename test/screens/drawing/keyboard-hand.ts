import type { Page } from 'playwright-core';
import { until } from '../../run/until.ts';
import { steps } from '../on-canvas.ts';
import type { Hand } from './hand.ts';

const patience = { within: 30_000 };
const far = 250;

/** Draws with keys alone: no pointer, and no field is reached but by Tab. */
export function keyboardHand(page: Page): Hand {
  const { keyboard } = page;
  let isUsed = false;
  const reach = async (name: string, key: 'Tab' | 'Shift+Tab' = 'Tab') => {
    if (isUsed) await keyboard.press(key);
    const heard: string[] = [];
    for (let press = 0; press < far; press += 1) {
      const here = await page.evaluate(nameOfFocused);
      if (here.isLong ? here.name.startsWith(name) : here.name === name) {
        isUsed = true;
        return;
      }
      heard.push(here.name.slice(0, 40));
      await keyboard.press(key);
    }
    throw new Error(`${key} does not come to ${name}, but to ${heard.join(' | ')}`);
  };
  const toInspector = async () => {
    await keyboard.press('Enter');
    await until(() => page.evaluate(isInInspector), patience);
    isUsed = false;
  };
  const find = async (name: string) => {
    await keyboard.press('Control+f');
    await keyboard.insertText(name);
    await page.locator('[role=option]:visible').first().waitFor();
    await goToOption(page, name);
    await keyboard.press('Enter');
    await keyboard.press('Escape');
  };
  return {
    async add(kind) {
      const before = await steps(page);
      await keyboard.press('n');
      await keyboard.insertText(kind);
      await keyboard.press('Enter');
      await until(async () => (await steps(page)) === before + 1, patience);
      await until(() => page.evaluate(isOnCard), patience);
      await toInspector();
    },
    async select(name) {
      await find(name);
      await until(() => page.evaluate(isOnCard), patience);
      await toInspector();
    },
    async settings() {
      await keyboard.press('g');
      await until(() => page.evaluate(isInInspector), patience);
      isUsed = false;
    },
    async write(field, words) {
      await reach(field);
      await keyboard.press('Control+a');
      await keyboard.insertText(words);
    },
    async choose(field, option) {
      await reach(field);
      await keyboard.press('ArrowDown');
      await goToOption(page, option);
      await keyboard.press('Enter');
    },
    async pick(field, options) {
      await reach(field);
      await keyboard.press('ArrowDown');
      await page.locator('[role=option]:visible').first().waitFor();
      const before = await chosenIn(page);
      const added = options.filter((one) => !before.includes(one));
      for (const option of [...added, ...before.filter((one) => !options.includes(one))]) {
        await goToOption(page, option);
        await keyboard.press('Enter');
      }
      await keyboard.press('Escape');
    },
    async chooseRadio(option) {
      await keyboard.press('Tab');
      for (let press = 0; press < far; press += 1) {
        if (await page.evaluate(() => (document.activeElement as HTMLInputElement).type === 'radio')) break;
        await keyboard.press('Tab');
      }
      await keyboard.press('ArrowRight');
      await until(async () => (await page.evaluate(nameOfFocused)).name === option, patience);
    },
    async turn(name) {
      await reach(name);
      await keyboard.press('Space');
    },
    async press(button, times = 1) {
      await reach(button);
      for (let press = 0; press < times; press += 1) await keyboard.press('Enter');
    },
    async unfold(summary) {
      await reach(summary);
      await keyboard.press('Enter');
    },
    async back(name) {
      await reach(name, 'Shift+Tab');
      isUsed = false;
    },
    async leave() {
      await keyboard.press('Escape');
      await page.locator('#inspector').waitFor({ state: 'detached' });
    },
    async connect(from, { at, of }, to) {
      await find(from);
      await until(() => page.evaluate(isOnCard), patience);
      await keyboard.press('c');
      await page.getByRole('dialog').getByRole('combobox').waitFor();
      if (of > 1) {
        for (let down = at; down > 0; down -= 1) await keyboard.press('ArrowDown');
        await keyboard.press('Enter');
      }
      await page.getByRole('combobox', { name: /Where does it lead/ }).waitFor();
      await keyboard.insertText(to);
      await goToOption(page, to);
      await keyboard.press('Enter');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
    },
    async publish() {
      await keyboard.press('Control+Enter');
      await page
        .getByRole('dialog')
        .getByRole('button', { name: /^Publish/ })
        .waitFor();
      for (let press = 0; press < far; press += 1) {
        if (/^Publish/.test((await page.evaluate(nameOfFocused)).name)) break;
        await keyboard.press('Tab');
      }
      await keyboard.press('Enter');
    },
  };
}

/** What a screen reader says of where one is; what explains a switch or a fold follows its name. */
function nameOfFocused(): { readonly name: string; readonly isLong: boolean } {
  const here = document.activeElement as HTMLInputElement | null;
  const labelled = [...(here?.labels ?? [])].map((label) => label.textContent).find(Boolean);
  const name = here?.getAttribute('aria-label') ?? labelled ?? here?.textContent ?? '';
  return { name: name.trim(), isLong: here?.tagName === 'SUMMARY' || here?.role === 'switch' };
}

function isInInspector(): boolean {
  return document.activeElement?.closest('#inspector') != null;
}

function isOnCard(): boolean {
  return document.activeElement?.classList.contains('react-flow__node-step') === true;
}

/** What is in a list of several already. */
const chosenIn = (page: Page) => page.locator('[role=option][data-checked]:visible').allTextContents();

/** Goes down a list until the option of that name is the one that Enter takes. */
async function goToOption(page: Page, name: string): Promise<void> {
  for (let press = 0; press < far; press += 1) {
    if ((await page.evaluate(nameOfOption)) === name) return;
    await page.keyboard.press('ArrowDown');
  }
  throw new Error(`The list has no ${name}`);
}

/** The option that the focused field says is chosen, without the small words that explain it. */
function nameOfOption(): string | undefined {
  const id = document.activeElement?.getAttribute('aria-activedescendant');
  const option = id && document.getElementById(id)?.cloneNode(true);
  if (!(option instanceof HTMLElement)) return undefined;
  for (const small of option.querySelectorAll('small')) small.remove();
  return option.textContent.trim();
}
