import type { Browser, Page } from 'playwright-core';
import { beforeAll, expect, test, vi } from 'vitest';
import { mostValues } from '../../process/definition/fixed-values.ts';
import { searchHeader } from '../../server/contract/search-header.ts';
import { shareBrowser } from './launch-browser.ts';
import { draw, undoLabel } from './on-canvas.ts';

vi.setConfig({ testTimeout: 90_000, hookTimeout: 120_000 });
let browser: Browser;

beforeAll(async () => {
  browser = await shareBrowser();
});

/** Opens what a step is about beside the drawing. */
async function inspect(page: Page, stepId: string) {
  await page.getByTestId(`rf__node-${stepId}`).dispatchEvent('click');
  const inspector = page.locator('#inspector');
  await inspector.getByText(stepId, { exact: true }).waitFor();
  return inspector;
}

test('a promise says as one types which day it is for somebody who applies today, and the card says it too', () =>
  draw(browser, async (page) => {
    const inspector = await inspect(page, 'screening');
    const promise = inspector.getByRole('region', { name: 'The promise', exact: true });
    const days = promise.getByRole('textbox').first();
    const meaning = () =>
      promise.getByText(/^The latest day for an answer to someone who applies today: /).textContent();
    const before = await meaning();
    await days.fill('3');
    await expect.poll(meaning).not.toBe(before);
    expect(await page.getByTestId('rf__node-screening').textContent()).toContain('Answer within 3 working days');
    for (const wrong of ['', '0']) {
      await days.fill(wrong);
      await promise.getByText('A whole number from 1 to 100,000').waitFor();
      expect(await days.getAttribute('aria-invalid')).toBe('true');
      await days.blur();
      expect([await days.inputValue(), await days.getAttribute('aria-invalid')]).toEqual(['3', null]);
    }
    expect(await undoLabel(page)).toBe('Undo change promise (Screening)');
  }));

test('a stage has a name for candidates in each language, and none once it is emptied', () =>
  draw(browser, async (page) => {
    const section = (await inspect(page, 'screening')).getByRole('region', { name: 'Name for the candidate' });
    const [sv, en] = [section.getByRole('textbox').first(), section.getByRole('textbox').nth(1)];
    expect(await sv.inputValue()).toBe('Vi läser din ansökan');
    await en.fill('');
    await section.getByText(/is missing in English/).waitFor();
    await sv.fill('');
    await section.getByText(/is missing in English/).waitFor({ state: 'detached' });
    expect(await section.locator('[data-missing]').count()).toBe(0);
    await en.fill('We read it');
    expect(await undoLabel(page)).toBe('Undo new name of Screening');
  }));

test('whoever answers for a stage is found among two thousand by the server, and stays by name', () =>
  draw(browser, async (page) => {
    const everybody = Array.from({ length: 2_000 }, (_, at) => ({
      ...{ userId: `p${at}`, name: `Person ${at}`, email: `p${at}@example.se`, role: 'recruiter' },
      ...{ twoFactor: null, away: null },
    }));
    await page.route('**/api/v1/people?*', (route) => {
      const query = new URL(route.request().url()).searchParams;
      const ids = query.get('ids')?.split(',');
      const search = decodeURIComponent(route.request().headers()[searchHeader] ?? '').toLowerCase();
      const fit = everybody.filter(
        ({ userId, name, email }) =>
          (ids?.includes(userId) ?? true) && `${name} ${email}`.toLowerCase().includes(search),
      );
      const items = fit.slice(0, Number(query.get('limit')));
      return route.fulfill({ json: { items, next: fit.length > items.length ? 'more' : null } });
    });
    const inspector = await inspect(page, 'screening');
    const responsible = inspector.getByRole('combobox', { name: 'Responsible' }).first();
    await responsible.click();
    await page.getByRole('listbox', { name: 'Responsible' }).getByText('People, more as you type').waitFor();
    await responsible.fill('p1987@');
    await page.getByRole('option', { name: 'Person 1987' }).click();
    await responsible.press('Escape');
    await inspector.getByText('Person 1987', { exact: true }).first().waitFor();
    await responsible.fill('zzz');
    await page.getByText('Nobody fits').waitFor();
  }));

test('a condition is picked by field, comparison and value, each in words', () =>
  draw(
    browser,
    async (page) => {
      const inspector = await inspect(page, 'sorting');
      const first = (name: string) => inspector.getByRole('combobox', { name }).first();
      const pick = async (name: string, words: string) => {
        await first(name).focus();
        await page.keyboard.press('ArrowDown');
        await page.getByRole('option', { name: words, exact: true }).click();
      };
      await pick('What', 'Language');
      await pick('Comparison', 'is one of');
      await inspector.getByText('The condition lacks a value to compare with.').waitFor();
      await pick('Value', 'Swedish');
      await inspector.getByText('The condition lacks a value to compare with.').waitFor({ state: 'detached' });
      expect(await inspector.getByText('Swedish', { exact: true }).count()).toBeGreaterThan(0);
      expect(
        await inspector.getByText('sv', { exact: true }).evaluateAll((all) => all.map(({ tagName }) => tagName)),
      ).not.toContain('LI');
    },
    'shop',
  ));

test('of several conditions all have to hold or any is enough, by the keyboard, and the sentence says which', () =>
  draw(
    browser,
    async (page) => {
      const inspector = await inspect(page, 'sorting');
      const match = inspector.getByRole('combobox', { name: 'How many of the conditions: Yes to all three' });
      const meaning = () => inspector.getByText(/^Whoever .* goes to “Screening”/).textContent();
      const words = (word: string) => inspector.getByText(word, { exact: true }).count();
      expect(await match.inputValue()).toBe('all of these hold');
      expect(await meaning()).toMatch(/^Whoever all 3 conditions hold for goes/);
      expect([await words('and'), await words('or')]).toEqual([2, 0]);
      await match.focus();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await expect.poll(() => match.inputValue()).toBe('any of these holds');
      await expect.poll(meaning).toMatch(/^Whoever at least one of the 3 conditions holds for goes/);
      expect([await words('and'), await words('or')]).toEqual([0, 2]);
      expect(await undoLabel(page)).toBe('Undo change ways (Do the answers fit?)');
      // One condition leaves nothing to choose, and another one finds what was chosen.
      const remove = inspector.getByRole('button', { name: 'Remove: What' });
      await remove.first().click();
      await remove.first().click();
      await match.waitFor({ state: 'detached' });
      expect(await meaning()).toMatch(/^Whoever the condition holds for goes/);
      await inspector.getByRole('button', { name: 'New condition' }).click();
      await expect.poll(() => match.inputValue()).toBe('any of these holds');
    },
    'shop',
  ));

test('an exit changes places with its neighbour by the keyboard, which stays on the button; the ends and Undo are where they should be', () =>
  draw(browser, async (page) => {
    const inspector = await inspect(page, 'screening');
    const names = () =>
      inspector
        .locator('details[data-place^="exits/"] > summary')
        .evaluateAll((all) => all.map((one) => one.textContent));
    const before = await names();
    const [first = '', second = '', ...others] = before;
    const ports = () =>
      page
        .getByTestId('rf__node-screening')
        .locator('.react-flow__handle.source')
        .evaluateAll((all) => all.map((one) => one.getAttribute('data-handleid')));
    const [port, next, ...left] = await ports();
    await inspector.locator('details[data-place^="exits/"] > summary').first().click();
    const button = (name: string) => inspector.getByRole('button', { name: new RegExp(`^${name}: `) }).first();
    const isFocused = (name: string) => button(name).evaluate((one) => one === document.activeElement);
    expect(await button('Move up').getAttribute('aria-disabled')).toBe('true');
    await button('Move up').focus();
    await page.keyboard.press('Enter');
    expect([await names(), await undoLabel(page)]).toEqual([before, 'Nothing to undo']);
    await button('Move down').focus();
    await page.keyboard.press('Enter');
    await expect.poll(names).toEqual([second, first, ...others]);
    await expect.poll(ports).toEqual([next, port, ...left]);
    expect([await isFocused('Move down'), await undoLabel(page)]).toEqual([true, 'Undo change decisions (Screening)']);
    await button('Move up').focus();
    await page.keyboard.press('Enter');
    await expect.poll(names).toEqual(before);
    expect(await isFocused('Move up')).toBe(true);
    await button('Move down').press('Enter');
    await expect.poll(names).toEqual([second, first, ...others]);
    await page.getByRole('button', { name: /^Undo change decisions/ }).click();
    await expect.poll(names).toEqual(before);
    await expect.poll(ports).toEqual([port, next, ...left]);
  }));

test('a problem of an exit is marked where the exit is folded, and choosing it unfolds the exit and leads there', () =>
  draw(
    browser,
    async (page) => {
      await page.keyboard.press('p');
      const problems = page.getByRole('region', { name: 'Problems' });
      const ofExit = problems
        .getByRole('button')
        .filter({ hasText: 'The exit “Make an offer” of “References” leads nowhere' });
      await ofExit.first().click();
      const isOpen = () => page.evaluate(() => document.activeElement?.closest('details')?.open);
      await expect.poll(isOpen).toBe(true);
      expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/^Make an offerStops publishing/);
    },
    'broken',
  ));

test('what a publishing changes is shown on the drawing as well', () =>
  draw(browser, async (page) => {
    await page.getByRole('button', { name: 'Publish', exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Show on the drawing' }).click();
    await dialog.getByTestId('rf__node-screening').filter({ hasText: 'changed' }).waitFor();
    await dialog.getByRole('button', { name: 'Hide the drawing' }).click();
    await dialog.getByTestId('rf__node-screening').waitFor({ state: 'detached' });
  }));

test('each choice is undone by itself, and a new text with the place that sends it', () =>
  draw(browser, async (page) => {
    const undo = () => page.getByRole('button', { name: /^Undo / }).click();
    const inspector = await inspect(page, 'screening');
    const promise = inspector.getByRole('region', { name: 'The promise', exact: true });
    const unit = promise.getByRole('combobox', { name: /: unit$/ }).first();
    const before = await unit.inputValue();
    for (const choice of ['days', 'hours']) {
      await unit.click();
      await page.getByRole('option', { name: choice, exact: true }).click();
    }
    await undo();
    await expect.poll(() => unit.inputValue()).toBe('days');
    await undo();
    await expect.poll(() => unit.inputValue()).toBe(before);
    expect(await undoLabel(page)).toBe('Nothing to undo');

    const asking = await inspect(page, 'licence');
    const bins = asking.getByRole('button', { name: /^Remove: Reminder/ });
    const most = await bins.count();
    const add = asking.getByRole('button', { name: 'New reminder' });
    await add.click();
    await add.click();
    await undo();
    await expect.poll(() => bins.count()).toBe(most + 1);
    await bins.last().click();
    await bins.last().click();
    await undo();
    await expect.poll(() => bins.count()).toBe(most);
    await undo();
    await undo();
    expect(await undoLabel(page)).toBe('Nothing to undo');
    await inspect(page, 'screening');

    const newText = inspector.getByRole('button', { name: /^New text: / }).first();
    await newText.click();
    await expect.poll(() => undoLabel(page)).toBe('Undo new text');
    await undo();
    expect(await undoLabel(page)).toBe('Nothing to undo');
  }));

test('of more values than a condition may compare with as many as it may are taken, and that is said', () =>
  draw(
    browser,
    async (page) => {
      const inspector = await inspect(page, 'sorting');
      for (const [name, words] of [
        ['What', 'Source'],
        ['Comparison', 'is one of'],
      ] as const) {
        await inspector.getByRole('combobox', { name }).first().focus();
        await page.keyboard.press('ArrowDown');
        await page.getByRole('option', { name: words, exact: true }).click();
      }
      const values = Array.from({ length: mostValues + 20 }, (_, at) => `place ${at}`).join(',');
      await inspector
        .getByRole('combobox', { name: 'Value' })
        .first()
        .evaluate((input, text) => {
          const clipboardData = new DataTransfer();
          clipboardData.setData('text/plain', text);
          input.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
        }, values);
      await page.getByText(`At most ${mostValues} values`).waitFor();
      expect(await inspector.getByText(/^place \d+$/).count()).toBe(mostValues);
      // They are gone through in their field: what comes after it is not a hundred rows further down.
      expect((await inspector.locator('[data-multiline]').first().boundingBox())?.height).toBeLessThan(240);
      // What is written next is undone by itself.
      const name = inspector.getByRole('textbox', { name: /^Name \(en\)/ }).last();
      const before = await name.inputValue();
      await name.fill('By place');
      await page.getByRole('button', { name: /^Undo / }).click();
      await expect.poll(() => name.inputValue()).toBe(before);
      expect(await inspector.getByText(/^place \d+$/).count()).toBe(mostValues);
    },
    'shop',
  ));
