import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { until } from '../run/until.ts';
import { launchBrowser } from './launch-browser.ts';
import { draw, undoLabel } from './on-canvas.ts';
import { openText } from './open-text.ts';

vi.setConfig({ testTimeout: 90_000, hookTimeout: 120_000 });
const patience = { within: 20_000 };
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

test('a value is put where the cursor is, the cursor goes on behind it, and one undo takes it out', () =>
  draw(browser, async (page) => {
    const panel = await openText(page, 'welcome');
    const body = panel.getByRole('textbox', { name: 'Letter' });
    const before = await body.inputValue();
    const at = before.indexOf('\n');
    await body.focus();
    await body.evaluate((area, place) => (area as HTMLTextAreaElement).setSelectionRange(place, place), at);
    await panel.getByRole('button', { name: 'Insert a value' }).click();
    await page.getByRole('textbox', { name: 'Search the values' }).fill('job.title');
    await page.keyboard.press('Enter');
    const wanted = `${before.slice(0, at)}{{ job.title }}${before.slice(at)}`;
    await until(async () => (await body.inputValue()) === wanted, patience);
    await until(() => body.evaluate((area) => area === document.activeElement), patience);
    await page.keyboard.insertText('!');
    await until(
      async () => (await body.inputValue()) === wanted.replace('{{ job.title }}', '{{ job.title }}!'),
      patience,
    );
    const undo = page.getByRole('button', { name: /^Undo ./ });
    await undo.click();
    await until(async () => (await body.inputValue()) === wanted, patience);
    await undo.click();
    await until(async () => (await body.inputValue()) === before, patience);
  }));

test('a text that is undone while it is open is open no longer, nor when it is done again', () =>
  draw(browser, async (page) => {
    const open = page.locator('[data-text]');
    await page.getByTestId('rf__node-screening').focus();
    await page.keyboard.press('Enter');
    await page
      .locator('#inspector')
      .getByRole('button', { name: /^New text/ })
      .first()
      .click();
    await page.getByRole('complementary', { name: /^Text: / }).waitFor();
    expect(await open.count()).toBe(1);
    await page.getByRole('button', { name: /^Undo ./ }).click();
    await open.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: /^Redo ./ }).click();
    await page.getByRole('button', { name: 'Nothing to redo' }).waitFor();
    expect(await open.count()).toBe(0);
  }));

test('a language that is missing begins with the words of the other, is marked as such, and can be undone', () =>
  draw(browser, async (page) => {
    const panel = await openText(page, 'welcome');
    await panel.getByText('SMS', { exact: true }).click();
    await panel.getByRole('tab', { name: /^Swedish/ }).click();
    const swedish = await smsIn(page, 'Swedish').inputValue();
    const english = panel.getByRole('tab', { name: /^English/ });
    await english.click();
    await smsIn(page, 'English').fill('');
    await until(async () => (await english.textContent())?.includes('missing'), patience);
    await panel.getByRole('button', { name: 'Begin with the Swedish' }).click();
    await until(async () => (await smsIn(page, 'English').inputValue()) === swedish, patience);
    await until(async () => (await english.textContent())?.includes('to translate'), patience);
    await page.getByRole('button', { name: /^Undo ./ }).click();
    await until(async () => (await smsIn(page, 'English').inputValue()) === '', patience);
  }));

test('says in how many parts the text goes as the first SMS, which ends with how to decline them', () =>
  draw(browser, async (page) => {
    const panel = await openText(page, 'welcome');
    await panel.getByText('SMS', { exact: true }).click();
    await panel.getByRole('tab', { name: /^English/ }).click();
    const meter = panel.getByRole('status').filter({ hasText: 'first SMS' });
    await smsIn(page, 'English').fill('a'.repeat(150));
    await meter.getByText(/Reply STOP for no more texts.*is 2 segments/).waitFor();
    await smsIn(page, 'English').fill('Reply STOP if you want no more of these.');
    await meter.waitFor({ state: 'detached' });
  }));

test('an offered fix is one entry of the history: applied the problem is gone, undone it is back', () =>
  draw(
    browser,
    async (page) => {
      await page.keyboard.press('p');
      const problems = page.getByRole('region', { name: 'Problems' });
      const fixes = problems.getByRole('button', { name: /^Fix: / });
      await fixes.first().waitFor();
      const before = await fixes.count();
      await fixes.first().click();
      await until(async () => (await undoLabel(page)) !== 'Nothing to undo', patience);
      await until(async () => (await fixes.count()) < before, patience);
      await page.locator('.react-flow__pane').click({ position: { x: 300, y: 20 } });
      await page.keyboard.press('Control+z');
      await until(async () => (await undoLabel(page)) === 'Nothing to undo', patience);
      await until(async () => (await fixes.count()) === before, patience);
    },
    'broken',
  ));

/** The words of the SMS once the panel shows that language. */
function smsIn(page: Page, language: 'Swedish' | 'English') {
  const shown = page.locator('[role="complementary"], aside').filter({
    has: page.getByRole('tab', { name: new RegExp(`^${language}`), selected: true }),
  });
  return shown.getByRole('textbox', { name: 'SMS' });
}

test('what became of a test by mail is not said of the SMS', () =>
  draw(browser, async (page) => {
    await page.route('**/test-messages', (route) =>
      route.fulfill({ json: { outcome: 'accepted', provider: 'resend', reason: null } }),
    );
    const panel = await openText(page, 'welcome');
    await panel.getByRole('button', { name: 'Send the test' }).click();
    const told = panel.getByText(/Resend/);
    await told.waitFor();
    await panel.getByText('SMS', { exact: true }).click();
    await smsIn(page, 'English').waitFor();
    expect(await told.count()).toBe(0);
    await panel.getByText('E-mail', { exact: true }).click();
    await told.waitFor();
  }));
