import type { Page } from 'playwright-core';
import { until } from '../../run/until.ts';
import type { Hand } from './hand.ts';
import { dateMissing, fixName } from './words.ts';

const patience = { within: 30_000 };
const far = 250;

/** Draws with keys alone: no pointer, and no field is reached but by Tab. */
export function keyboardHand(page: Page): Hand {
  const { keyboard } = page;
  let isUsed = false;
  let connectedFrom: string | undefined;
  const reach = async (name: string, key: 'Tab' | 'Shift+Tab' = 'Tab') => {
    const from = { name, by: key === 'Tab' ? 1 : -1, skips: isUsed } as const;
    const again = { ...from, skips: false };
    let stops = await until(() => page.evaluate(stopsTo, from), patience);
    // What is found wrong meanwhile brings buttons of its own, and the way there is then another.
    while (stops !== 'there') {
      await tab(stops);
      // The first name that a step gets draws its fields anew.
      stops = (await page.evaluate(stopsLeft)) ?? (await until(() => page.evaluate(stopsTo, again), patience));
    }
    isUsed = true;
  };
  /** So many stops of Tab, which is held down meanwhile; backwards below zero. */
  const tab = async (stops: number) => {
    if (stops < 0) await keyboard.down('Shift');
    await Promise.all(Array.from({ length: Math.abs(stops) }, () => keyboard.down('Tab')));
    await keyboard.up('Tab');
    if (stops < 0) await keyboard.up('Shift');
  };
  const toInspector = async () => {
    await keyboard.press('Enter');
    await until(() => page.evaluate(isInInspector), patience);
    isUsed = false;
  };
  const tabTo = async (start: string) => {
    for (let press = 0; press < far; press += 1) {
      if (await page.evaluate(isOnButton, start)) return;
      await keyboard.press('Tab');
    }
    throw new Error(`No stop of Tab is called ${start}`);
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
      const before = await page.evaluate(idsOfCards);
      await keyboard.press('n');
      await keyboard.insertText(kind);
      await keyboard.press('Enter');
      await until(() => page.evaluate(isOnNewCard, before), patience);
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
      // After a connection one stands on the card that it was drawn from.
      if (from !== connectedFrom) await find(from);
      connectedFrom = from;
      await until(() => page.evaluate(isOnCard), patience);
      await keyboard.press('c');
      await until(() => page.evaluate(isInList, ''), patience);
      if (of > 1) {
        for (let down = at; down > 0; down -= 1) await keyboard.press('ArrowDown');
        await keyboard.press('Enter');
      }
      await until(() => page.evaluate(isInList, 'Where does it lead'), patience);
      await keyboard.insertText(to);
      await goToOption(page, to);
      await keyboard.press('Enter');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
    },
    async publish() {
      await keyboard.press('Control+Enter');
      const dialog = page.getByRole('dialog');
      const fix = dialog.getByRole('button', { name: fixName }).first();
      const missing = dialog.getByRole('listitem').filter({ hasText: dateMissing });
      await fix.or(dialog.getByRole('button', { name: /^Publish/ })).waitFor();
      for (let left = await missing.count(); left > 0; left = await missing.count()) {
        await fix.waitFor();
        await tabTo(fixName);
        await keyboard.press('Enter');
        await until(async () => (await missing.count()) < left, patience);
      }
      await tabTo('Publish');
      await keyboard.press('Enter');
    },
  };
}

type Way = { readonly name: string; readonly by: 1 | -1; readonly skips: boolean };

// These run in the page, and know nothing of what stands around them here.

/** How many stops of Tab it is to the next one of that name, backwards below zero; undefined where there is none. */
function stopsTo({ name, by, skips }: Way): number | 'there' | undefined {
  const all = document.querySelectorAll<HTMLElement>('a[href], button, input, textarea, select, summary, [tabindex]');
  const stops = [...all].filter((one) => one.tabIndex >= 0 && one.checkVisibility());
  const nameOf = (one: HTMLElement) => {
    const labelled = [...((one as HTMLInputElement).labels ?? [])].map((label) => label.textContent).find(Boolean);
    return (one.getAttribute('aria-label') ?? labelled ?? one.textContent).trim();
  };
  const isLong = (one: HTMLElement) => one.tagName === 'SUMMARY' || one.role === 'switch';
  const here = stops.indexOf(document.activeElement as HTMLElement);
  // What had the focus may be gone.
  const lost = by > 0 ? 0 : stops.length - 1;
  for (let at = here < 0 ? lost : here + (skips ? by : 0); at >= 0 && at < stops.length; at += by) {
    const one = stops[at];
    if (!one || !(isLong(one) ? nameOf(one).startsWith(name) : nameOf(one) === name)) continue;
    Object.assign(window, { tabbedTo: one });
    return at === here ? 'there' : by;
  }
  return undefined;
}

/** How many stops it still is to where one is going; undefined where that is no more. */
function stopsLeft(): number | 'there' | undefined {
  const { tabbedTo } = window as unknown as { tabbedTo: HTMLElement };
  if (!tabbedTo.isConnected) return undefined;
  const all = document.querySelectorAll<HTMLElement>('a[href], button, input, textarea, select, summary, [tabindex]');
  const stops = [...all].filter(
    (one) =>
      one.tabIndex >= 0 &&
      one.checkVisibility() &&
      !(one instanceof HTMLInputElement && one.type === 'radio' && !one.checked) &&
      !(one as HTMLButtonElement).disabled,
  );
  const left = stops.indexOf(tabbedTo) - stops.indexOf(document.activeElement as HTMLElement);
  return left === 0 ? 'there' : left;
}

/** What a screen reader says of where one is; what explains a switch or a fold follows its name. */
function nameOfFocused(): { readonly name: string; readonly isLong: boolean } {
  const here = document.activeElement as HTMLInputElement | null;
  const labelled = [...(here?.labels ?? [])].map((label) => label.textContent).find(Boolean);
  const name = here?.getAttribute('aria-label') ?? labelled ?? here?.textContent ?? '';
  return { name: name.trim(), isLong: here?.tagName === 'SUMMARY' || here?.role === 'switch' };
}

function isInInspector(): boolean {
  return document.querySelector('#inspector :focus') !== null;
}

function isOnButton(start: string): boolean {
  const here = document.activeElement;
  return here?.closest('[role="dialog"]') !== null && here?.textContent.trim().startsWith(start) === true;
}

function isOnCard(): boolean {
  return document.activeElement?.classList.contains('react-flow__node-step') === true;
}

function idsOfCards(): (string | null)[] {
  return [...document.querySelectorAll('.react-flow__node-step')].map((card) => card.getAttribute('data-id'));
}

function isOnNewCard(known: (string | null)[]): boolean {
  const here = document.activeElement;
  return here?.classList.contains('react-flow__node-step') === true && !known.includes(here.getAttribute('data-id'));
}

function isInList(label: string): boolean {
  const here = document.activeElement;
  const name = here?.getAttribute('aria-label') ?? '';
  return here?.role === 'combobox' && here.closest('[role="dialog"]') !== null && name.startsWith(label);
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
