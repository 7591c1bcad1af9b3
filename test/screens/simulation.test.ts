import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { until } from '../run/until.ts';
import { launchBrowser } from './launch-browser.ts';
import { lookAt } from './look-at.ts';
import { walkedLooks } from './looks.ts';
import { standsStill } from './stands-still.ts';
import { onPage, openCanvas } from './on-page.ts';
import { walkSimulation } from './walk-simulation.ts';

vi.setConfig({ testTimeout: 240_000, hookTimeout: 120_000 });
const patience = { within: 60_000 };
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

describe.concurrent('every screen of the simulation', () => {
  test.each(walkedLooks)('can be read and used by all in $language, $scheme, $width px wide', async (look) => {
    const findings: string[] = [];
    const seen: string[] = [];
    await walkSimulation(browser, {
      look,
      onError: (words) => void findings.push(`after ${seen.at(-1)}: ${words}`),
      async onScreen(name, page) {
        seen.push(name);
        await standsStill(page);
        findings.push(...(await lookAt(page)).map((finding) => `${name}: ${finding}`));
      },
    });
    expect(findings).toEqual([]);
    expect(seen.length).toBe(look.width === 1440 ? 7 : 6);
  });
});

async function play(visit: (page: Page) => Promise<void>): Promise<void> {
  const errors: string[] = [];
  const look = { language: 'en', scheme: 'light', width: 1440 } as const;
  await onPage(browser, { look, onError: (words) => void errors.push(words) }, 'busy', async (page) => {
    await openCanvas(page, 'nurse');
    await page.getByRole('button', { name: 'Simulate' }).click();
    await page.getByRole('region', { name: 'Simulation' }).waitFor();
    await visit(page);
  });
  expect(errors.filter((words) => !words.startsWith('Failed to load'))).toEqual([]);
}

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click();
const tab = (page: Page, name: string) => page.getByRole('tab', { name }).click();
const received = (page: Page) => page.getByRole('region', { name: 'What the candidate sees' }).getByRole('listitem');

test('somebody decides by hand, the candidate gets that answer, and the hand is forgotten again', () =>
  play(async (page) => {
    await press(page, 'One step on');
    await press(page, 'Do something now');
    await page.getByRole('menuitem', { name: /^Decide: No/ }).click();
    await page.getByText('1 thing done by hand').waitFor();
    await page.getByRole('slider', { name: 'Scrub through time' }).press('End');
    await page
      .getByText(/Done: Rejected|Done: /)
      .first()
      .waitFor();
    await until(async () => (await received(page).count()) === 2, patience);
    expect(await page.locator('[data-id="rejected-early"] [data-tone="here"]').count()).toBe(1);
    await press(page, 'Forget what was done by hand');
    await page.getByText('1 thing done by hand').waitFor({ state: 'detached' });
  }));

test('hours that are wrong for a moment leave what was done by hand', () =>
  play(async (page) => {
    await press(page, 'One step on');
    await press(page, 'Do something now');
    await page.getByRole('menuitem', { name: /^Decide: No/ }).click();
    const byHand = page.getByText('1 thing done by hand');
    await byHand.waitFor();
    await press(page, 'Settings of the process');
    const hour = async (name: string, time: string) => {
      const field = page.locator('#inspector').getByRole('textbox', { name, exact: true });
      await field.fill(time);
      await field.press('Enter');
    };
    const cannot = page.getByText(/^As the process is drawn now it cannot be played/);
    await hour('The working day begins', '18:00');
    await cannot.waitFor();
    await hour('The working day ends', '22:00');
    await hour('Promises are for', '19:00');
    await cannot.waitFor({ state: 'detached' });
    expect(await byHand.count()).toBe(1);
  }));

test('the clock plays, pauses, steps and is set by hand, and messages stand on their days', () =>
  play(async (page) => {
    const axis = page.getByRole('slider', { name: 'Scrub through time' });
    const now = async () => Number(await axis.inputValue());
    const start = await now();
    await press(page, 'One step on');
    const stepped = await now();
    expect(stepped).toBeGreaterThan(start);
    await press(page, 'One step back');
    expect(await now()).toBe(start);
    await page.getByRole('combobox', { name: 'Speed' }).click();
    await page.getByRole('option').last().click();
    await press(page, 'Play');
    await until(async () => (await now()) > stepped, patience);
    await press(page, 'Pause');
    const paused = await now();
    await axis.press('ArrowRight');
    expect(await now()).toBeGreaterThan(paused);
    expect(await axis.getAttribute('aria-valuetext')).toMatch(/^The time: .+, day \d+$/);
    await press(page, 'To the beginning');
    expect(await now()).toBe(start);
    await axis.press('End');
    // Each message as a dot on its day, and in the inbox as the candidate sees it.
    const dots = axis.locator('xpath=..').locator('svg circle:not([class*="hold"])');
    expect(await received(page).count()).toBeGreaterThan(2);
    expect(await dots.count()).toBe(await received(page).count());
  }));

test('the table of set-up changes one step alone, and the story goes that way', () =>
  play(async (page) => {
    await tab(page, 'Who and how');
    const row = page.getByRole('row', { name: /Screening/ }).first();
    await row.getByRole('combobox').last().click();
    await page.getByRole('option', { name: /^No, with reasons/ }).click();
    await page.getByRole('tabpanel').getByRole('button', { name: 'Play', exact: true }).click();
    await page.getByRole('slider', { name: 'Scrub through time' }).press('End');
    await page
      .getByText(/Done: Rejected/)
      .first()
      .waitFor();
  }));

test('what is played is saved as a scenario in one entry of the history', () =>
  play(async (page) => {
    await tab(page, 'Scenarios');
    const rows = page.getByRole('tabpanel').getByRole('listitem');
    const before = await rows.count();
    await press(page, 'Save what is played now');
    await page.getByRole('textbox', { name: 'Name in English' }).fill('As usual');
    // What is written stays while one looks once more at what is played, and where the dock is closed over it.
    await tab(page, 'Play');
    await tab(page, 'Scenarios');
    await page.getByRole('textbox', { name: 'Name in English' }).press('Escape');
    await page.keyboard.press('Escape');
    await page.getByRole('region', { name: 'Simulation' }).waitFor({ state: 'detached' });
    await press(page, 'Simulate');
    await tab(page, 'Scenarios');
    await press(page, 'Save the scenario');
    await until(async () => (await rows.count()) === before + 1, patience);
    await until(async () => (await rows.last().getByText('Goes as it should').count()) === 1, patience);
    await page.getByRole('tab', { name: 'Scenarios' }).press('Control+z');
    await until(async () => (await rows.count()) === before, patience);
  }));

test('a scenario that goes otherwise is red, says where, and stands in the way of publishing', () =>
  play(async (page) => {
    await tab(page, 'Scenarios');
    await press(page, 'Change: Nobody decides for three weeks');
    await page.getByRole('combobox', { name: 'Condition' }).last().click();
    await page.getByRole('option', { name: 'It ends with', exact: true }).click();
    await press(page, 'Save the scenario');
    const words = /The scenario “Nobody decides for three weeks”: the outcome should be “hired”/;
    await page.getByRole('tabpanel').getByText(words).waitFor();
    await press(page, /^Publish$/);
    await page.getByRole('dialog').getByText(words).first().waitFor();
    await page.getByRole('dialog').getByText('Goes otherwise').first().waitFor({ state: 'attached' });
    // From there one comes to the scenario itself.
    await page.getByRole('dialog').getByRole('button').filter({ hasText: words }).first().click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.getByRole('tab', { name: 'Scenarios', selected: true }).waitFor();
  }));

test('a crowd can be stopped on its way, and gives the same numbers for the same seed', () =>
  play(async (page) => {
    await tab(page, 'Thousands');
    await page.getByRole('textbox', { name: 'Candidates' }).fill('60000');
    await press(page, /^Run/);
    await page.getByRole('progressbar').waitFor();
    await press(page, 'Cancel');
    await page.getByText(/Let thousands of invented candidates/).waitFor();
    await page.getByRole('textbox', { name: 'Candidates' }).fill('300');
    const numbers = async () => {
      await press(page, /^Run/);
      await page.getByText(/300 candidates in/).waitFor();
      return page.getByRole('tabpanel').locator('dl, table').allInnerTexts();
    };
    expect(await numbers()).toEqual(await numbers());
  }));

test('the words of a worst case go with whatever makes it another case', () =>
  play(async (page) => {
    const words = page.getByText(/^Worst case: /);
    await press(page, 'Worst case');
    await words.waitFor();
    await tab(page, 'Who and how');
    await page.getByRole('switch', { name: 'Has a mobile' }).click();
    await tab(page, 'Play');
    expect(await words.count()).toBe(0);
  }));
