import type { Browser, Locator, Page } from 'playwright-core';
import { beforeAll, expect, test, vi } from 'vitest';
import type { ApplicationDetail, DecisionView } from '../../server/contract/applications.ts';
import { fingersOn } from './fingers.ts';
import { shareBrowser } from './launch-browser.ts';
import type { Look } from './looks.ts';
import { visitWorkspace } from './walk-workspace.ts';
import { addresses, answerOf } from './workspace-answers.ts';

vi.setConfig({ testTimeout: 90_000, hookTimeout: 120_000 });
const desk: Look = { language: 'en', scheme: 'light', width: 1440 };
const phone: Look = { language: 'sv', scheme: 'light', width: 390 };
const strength = 'You described the night shift clearly.';
const development = 'Say earlier what you would hand over.';
let browser: Browser;

beforeAll(async () => {
  browser = await shareBrowser();
});

const rows = (page: Page) => page.locator('main [data-application]');
/** Opens Today; answers the decisions that are posted from then on. */
const onToday = (look: Look, act: (page: Page, decided: Record<string, unknown>[]) => Promise<void>) =>
  visitWorkspace(browser, { look, path: '/' }, async (page) => {
    const decided: Record<string, unknown>[] = [];
    await page.route('**/decisions', async (route) => {
      decided.push(route.request().postDataJSON());
      const releaseAt = new Date(Date.now() + 3_600_000).toISOString();
      await route.fulfill({ status: 202, json: { id: addresses.application, status: 'applied', releaseAt } });
    });
    await rows(page).first().waitFor();
    await act(page, decided);
  });

/** What the focus is on, by what it is called. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const on = document.activeElement as HTMLInputElement | null;
    return [on?.labels?.[0]?.textContent, on?.getAttribute('aria-label'), on?.textContent].find(Boolean) ?? '';
  });

/** Taps it with a finger, scrolled to first. */
async function tap(page: Page, what: Locator): Promise<void> {
  await what.scrollIntoViewIfNeeded();
  const box = await what.boundingBox();
  if (!box) throw new Error('it is not to be seen');
  const fingers = await fingersOn(page);
  await fingers.down({ x: box.x + box.width / 2, y: box.y + box.height / 2 });
  await fingers.up();
}

/** Goes on by Tab to what is called so. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let press = 0; press < 40; press += 1) {
    if (name.test(await focused(page))) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`No stop of Tab is called ${name}`);
}

test('a decision is made by the keyboard alone, from the list and back to it', () =>
  onToday(desk, async (page, decided) => {
    await page.keyboard.press('j');
    await page.keyboard.press('d');
    const sheet = page.getByRole('dialog', { name: /^Decide about / });
    await sheet.getByRole('radio').first().waitFor();
    for (let press = 0; press < 10; press += 1) {
      if (await page.evaluate(() => document.activeElement?.getAttribute('role') === 'radio')) break;
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => sheet.getByRole('radio', { checked: true }).count()).toBe(1);
    await tabTo(page, /^One strength/);
    await page.keyboard.type(strength);
    await tabTo(page, /^One thing to develop|^One development/);
    await page.keyboard.type(development);
    await tabTo(page, /^Our own reason/);
    await page.keyboard.type('Lacks the licence');
    // Its letter stands there first.
    await expect.poll(() => sheet.getByRole('button', { name: /^Send/ }).isEnabled()).toBe(true);
    await tabTo(page, /^Send/);
    await page.keyboard.press('Enter');
    await sheet.waitFor({ state: 'hidden' });
    expect(decided).toMatchObject([{ strength, development, reason: 'Lacks the licence' }]);
    // The next one is decided from where one was.
    await page.keyboard.press('j');
    expect(await page.evaluate(() => Boolean(document.activeElement?.closest('main [data-application]')))).toBe(true);
  }));

test('nothing is sent before its letter stands there', () =>
  onToday(desk, async (page, decided) => {
    let show: () => void = () => undefined;
    const shown = new Promise<void>((resolve) => {
      show = resolve;
    });
    await page.getByRole('button', { name: 'Decide' }).first().click();
    const sheet = page.getByRole('dialog', { name: /^Decide about / });
    await sheet.getByRole('radio').nth(1).click();
    for (const [at, words] of [strength, development].entries()) await sheet.getByRole('textbox').nth(at).fill(words);
    const send = sheet.locator('button[type=submit]');
    await page.route('**/decisions/preview*', async (route) => {
      await shown;
      await route.fallback();
    });
    await sheet.getByRole('textbox').nth(2).fill('Lacks the licence');
    await send.focus();
    await page.keyboard.press('Enter');
    expect([await send.isEnabled(), decided]).toEqual([false, []]);
    show();
    await expect.poll(() => send.isEnabled()).toBe(true);
    await page.keyboard.press('Enter');
    await sheet.waitFor({ state: 'hidden' });
    expect(decided).toMatchObject([{ strength, development, reason: 'Lacks the licence' }]);
  }));

test.each([desk, phone])(
  'why there is no letter stands by what sends, $width px wide, and it is asked for again',
  (look) =>
    onToday(look, async (page) => {
      let isAway = true;
      await page.route('**/decisions/preview', (route) =>
        isAway
          ? route.fulfill({ status: 503, json: { code: 'databaseAway', title: 'No database', status: 503, type: 'x' } })
          : route.fallback(),
      );
      await rows(page)
        .getByRole('button', { name: /^(Decide|Besluta)/ })
        .first()
        .click();
      const sheet = page.getByRole('dialog', { name: /^(Decide about|Besluta om) / });
      await sheet.getByRole('radio').first().click();
      const told = sheet.getByRole('alert').filter({ hasText: 'No database' });
      await told.waitFor();
      expect(await told.evaluate((one) => one.getBoundingClientRect().bottom <= window.innerHeight)).toBe(true);
      isAway = false;
      await told.getByRole('button').click();
      await told.waitFor({ state: 'detached' });
      await expect.poll(() => sheet.locator('button[type=submit]').isEnabled()).toBe(true);
    }),
);

test('a decision is made on a phone by the thumb: nothing is wider than the screen, and what sends stays in sight', () =>
  onToday(phone, async (page, decided) => {
    await tap(page, rows(page).getByRole('button', { name: 'Besluta' }).first());
    const sheet = page.getByRole('dialog', { name: /^Besluta om / });
    const send = sheet.locator('button[type=submit]');
    await sheet.getByRole('radio').first().waitFor();
    await tap(page, sheet.getByRole('radio').nth(1));
    await sheet.getByRole('textbox').first().waitFor();
    const isInSight = async () => {
      const box = await send.boundingBox();
      const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
      return box !== null && box.x >= 0 && box.x + box.width <= width && box.y + box.height <= height;
    };
    await expect.poll(isInSight).toBe(true);
    expect(await sheet.evaluate((one) => one.scrollWidth <= one.clientWidth)).toBe(true);
    for (const [at, words] of [strength, development, 'Saknar legitimation'].entries())
      await sheet.getByRole('textbox').nth(at).fill(words);
    await expect.poll(() => send.isEnabled()).toBe(true);
    expect(await isInSight()).toBe(true);
    expect((await send.boundingBox())?.height).toBeGreaterThanOrEqual(40);
    await tap(page, send);
    await sheet.waitFor({ state: 'hidden' });
    expect(decided).toMatchObject([{ strength, development }]);
  }));

test('the candidate that is read anew takes neither the sheet nor what was opened over it away', () =>
  visitWorkspace(
    browser,
    { look: desk, path: `/applications/${addresses.application}`, state: 'assessed' },
    async (page) => {
      await page.clock.install();
      await page.reload();
      await page.getByRole('button', { name: 'Decide' }).click();
      await page.getByRole('dialog').getByRole('radio').nth(1).click();
      let answer: () => void = () => undefined;
      const answered = new Promise<void>((resolve) => {
        answer = resolve;
      });
      await page.route(`**/api/v1/applications/${addresses.application}`, async (route) => {
        await answered;
        // Somebody else's decision has led them on.
        const usual = answerOf('getApplication', 'en', { state: 'assessed', query: new URLSearchParams() });
        await route.fulfill({ json: { ...(usual as ApplicationDetail), stepId: 'another', visit: 2 } });
      });
      // Longer than what was read counts as new.
      await page.clock.fastForward(6_000);
      const asked = page.waitForRequest(`**/api/v1/applications/${addresses.application}`);
      await page.getByRole('button', { name: 'Write from the scorecards' }).click();
      await asked;
      const composer = page.getByRole('dialog', { name: /^Feedback to / });
      await composer.waitFor();
      await page.clock.runFor(1_000);
      expect(await composer.isVisible()).toBe(true);
      answer();
      await composer.getByRole('button', { name: 'Use the text' }).waitFor();
      await page.clock.runFor(1_000);
      await page.keyboard.press('Escape');
      await page.clock.runFor(1_000);
      // The sheet is still about the stage that it was opened for.
      expect(
        await page
          .getByRole('dialog', { name: /^Decide about / })
          .getByRole('radio')
          .count(),
      ).toBe(3);
    },
  ));

/** Answers for the candidate that this is the newest decision of their stage. */
const isUndone = (page: Page, decision: Partial<DecisionView>) =>
  page.route('**/api/v1/applications/*', async (route) => {
    const usual = answerOf('getApplication', 'en', { state: 'busy', query: new URLSearchParams() });
    const application = usual as ApplicationDetail;
    const { applicationId } = application;
    const [before] = application.decisions;
    const undone = { ...before, exitId: 'no', strength, development, reason: 'Lacks the licence', ...decision };
    await route.fulfill({ json: { ...application, decisions: [{ ...undone, applicationId }] } });
  });
const sentence = { part: 'strength', from: 0, to: strength.length, source: { kind: 'frame', id: 'praise' } } as const;
const takenBack = {
  status: 'takenBack' as const,
  wordingReason: 'They asked for it in these words',
  basis: { scorecards: [], sentences: [sentence], whose: null },
};

test('a decision that was taken back is written on from where it was: words, reason and what they rest on', () =>
  onToday(desk, async (page, decided) => {
    await isUndone(page, takenBack);
    await page.getByRole('button', { name: 'Decide' }).first().click();
    const sheet = page.getByRole('dialog', { name: /^Decide about / });
    await sheet
      .getByText(/^This is from the decision that Eva Sandberg made .*, which has been taken back\.$/)
      .waitFor();
    await expect.poll(() => sheet.getByRole('button', { name: /^Send/ }).isEnabled()).toBe(true);
    await sheet.getByRole('button', { name: /^Send/ }).click();
    await sheet.waitFor({ state: 'hidden' });
    const words = { exitId: 'no', strength, development, reason: 'Lacks the licence' };
    expect(decided).toMatchObject([{ ...words, sentences: [sentence], override: { reason: takenBack.wordingReason } }]);
  }));

test('what is written here and was not sent stands, and what had been decided comes after it', () =>
  onToday(desk, async (page) => {
    const open = () => page.getByRole('button', { name: 'Decide' }).first().click();
    const sheet = page.getByRole('dialog', { name: /^Decide about / });
    const words = sheet.getByRole('textbox').first();
    await open();
    await sheet.getByRole('radio').nth(1).click();
    await words.fill('Not sent yet.');
    await page.keyboard.press('Escape');
    await sheet.waitFor({ state: 'hidden' });
    await isUndone(page, { status: 'refused' });
    await page.reload();
    await open();
    await sheet.getByText('What you wrote last is still here.').waitFor();
    await expect.poll(() => words.inputValue()).toBe('Not sent yet.');
    const anew = sheet.getByRole('button', { name: 'Start anew' });
    await anew.click();
    await sheet.getByText(/^This is from the decision that Eva .*, which could not be carried out\.$/).waitFor();
    await expect.poll(() => words.inputValue()).toBe(strength);
    await anew.click();
    await expect.poll(() => words.inputValue()).toBe('');
  }));

test.each([
  ['stands again', { status: 'waiting' }],
  ['was about another visit', { status: 'takenBack', visit: 2 }],
] as const)('a decision that %s is not written on', (_, decision) =>
  onToday(desk, async (page) => {
    await isUndone(page, decision);
    await page.getByRole('button', { name: 'Decide' }).first().click();
    const sheet = page.getByRole('dialog', { name: /^Decide about / });
    await sheet.getByRole('radio').nth(1).click();
    await sheet.getByRole('textbox').first().waitFor();
    expect(await sheet.getByRole('textbox').first().inputValue()).toBe('');
  }),
);

test('what is written for one outcome stays with it: beginning another anew takes nothing of it, and can be undone', () =>
  onToday(desk, async (page) => {
    await page.getByRole('button', { name: 'Decide' }).first().click();
    const sheet = page.getByRole('dialog', { name: /^Decide about / });
    const reason = sheet.getByRole('textbox', { name: 'Our own reason' });
    const choose = (at: number) => sheet.getByRole('radio').nth(at).click();
    await choose(1);
    await sheet.getByRole('textbox').first().fill(strength);
    await choose(0);
    await reason.fill('They know the ward');
    await page.keyboard.press('Escape');
    await sheet.waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: 'Decide' }).first().click();
    await sheet.getByRole('button', { name: 'Start anew' }).click();
    await expect.poll(() => reason.inputValue()).toBe('');
    await choose(1);
    await expect.poll(() => sheet.getByRole('textbox').first().inputValue()).toBe(strength);
    await choose(0);
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await expect.poll(() => reason.inputValue()).toBe('They know the ward');
  }));

test('a decision whose answer was lost is sent as the same once more, and as another with other words', () =>
  onToday(desk, async (page) => {
    const keys: (string | undefined)[] = [];
    await page.route('**/decisions', async (route) => {
      keys.push(route.request().headers()['idempotency-key']);
      await route.abort();
    });
    await page.getByRole('button', { name: 'Decide' }).first().click();
    const sheet = page.getByRole('dialog', { name: /^Decide about / });
    await sheet.getByRole('radio').first().click();
    const send = sheet.locator('button[type=submit]');
    const press = async () => {
      await expect.poll(() => send.getAttribute('aria-disabled')).toBe('false');
      const before = keys.length;
      await send.click();
      await expect.poll(() => keys.length).toBe(before + 1);
      await expect.poll(() => send.getAttribute('data-loading')).toBeNull();
    };
    await press();
    await press();
    await sheet.getByRole('textbox', { name: 'Our own reason' }).fill('They know the ward');
    await press();
    expect([keys[1] === keys[0], keys[2] === keys[1]]).toEqual([true, false]);
  }));
