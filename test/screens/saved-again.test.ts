import type { Browser, Page } from 'playwright-core';
import { beforeAll, expect, test, vi } from 'vitest';
import { daysOff } from './calendar-answers.ts';
import { shareBrowser } from './launch-browser.ts';
import { pair } from './merge-answers.ts';
import { notes } from './note-answers.ts';
import { senders } from './sender-answers.ts';
import { visitWorkspace } from './walk-workspace.ts';
import { addresses } from './workspace-answers.ts';

vi.setConfig({ testTimeout: 90_000, hookTimeout: 120_000 });
let browser: Browser;
beforeAll(async () => {
  browser = await shareBrowser();
});

const look = { language: 'en', scheme: 'light', width: 1440 } as const;
/** Goes to another window for longer than what was read stays fresh, and comes back. */
const comeBack = async (page: Page) => {
  await page.clock.fastForward(6_000);
  await page.evaluate(() => window.dispatchEvent(new Event('visibilitychange')));
};
const refused = (code: string) => ({
  status: 412,
  contentType: 'application/problem+json',
  json: { type: 'about:blank', title: 'Changed meanwhile', status: 412, code, changedBy: 'Bo Ek' },
});

test('days off that were saved are saved again from where they are then', () =>
  visitWorkspace(
    browser,
    { look: { language: 'en', scheme: 'light', width: 1440 }, path: '/people/calendar' },
    async (page) => {
      const asked: (string | undefined)[] = [];
      const pages = new Set<string | undefined>();
      let { revision } = daysOff;
      await page.route('**/api/v1/calendar', (route) => {
        const request = route.request();
        if (request.method() !== 'PUT') return route.fallback();
        asked.push(request.headers()['if-match']);
        pages.add(request.headers()['besked-organisation']);
        const { closed, worked } = request.postDataJSON();
        return route.fulfill({ json: { ...daysOff, closed, worked, revision: (revision += 1) } });
      });
      const save = page.getByRole('button', { name: 'Save the days' });
      for (const [date, name] of [
        ['2027-06-07', 'Move'],
        ['2027-06-08', 'Stocktaking'],
      ] as const) {
        await page.getByLabel('Day', { exact: true }).fill(date);
        await page.getByLabel('What day it is').fill(name);
        await page.getByRole('button', { name: 'Add', exact: true }).click();
        await save.click();
        await expect.poll(() => save.isDisabled()).toBe(true);
      }
      expect(asked).toEqual(['"3"', '"4"']);
      expect([...pages]).toEqual(['o']);
    },
  ));

test('days off that are being written stay where a colleague has saved others, and are saved together with them', () =>
  visitWorkspace(browser, { look, path: '/people/calendar' }, async (page) => {
    await page.clock.install();
    await page.reload();
    await page.getByLabel('Day', { exact: true }).fill('2027-06-07');
    await page.getByLabel('What day it is').fill('Move');
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await page.getByText('· Move').waitFor();
    const theirs = { ...daysOff, closed: [...daysOff.closed, { date: '2027-06-08', name: 'Theirs' }], revision: 4 };
    const asked: unknown[] = [];
    await page.route('**/api/v1/calendar', (route) => {
      const request = route.request();
      if (request.method() !== 'PUT') return route.fulfill({ json: theirs });
      const { closed, worked } = request.postDataJSON();
      asked.push([
        request.headers()['if-match'],
        closed.map(({ date }: { date: string }) => date).filter((date: string) => date.startsWith('2027-06')),
      ]);
      if (asked.length === 1) return route.fulfill(refused('changedMeanwhile'));
      return route.fulfill({ json: { ...daysOff, closed, worked, revision: 5 } });
    });
    const read = page.waitForResponse('**/api/v1/calendar');
    await comeBack(page);
    await read;
    const save = page.getByRole('button', { name: 'Save the days' });
    await save.click();
    await page.getByRole('alert').getByText(/Bo Ek/).waitFor();
    await page.getByText('· Theirs').waitFor();
    await page.getByText('· Move').waitFor();
    await save.click();
    await expect.poll(() => save.isDisabled()).toBe(true);
    expect(asked).toEqual([
      ['"3"', ['2027-06-07']],
      ['"4"', ['2027-06-07', '2027-06-08']],
    ]);
  }));

test('a sender that is being changed stays where a colleague has saved it, and is saved together with that', () =>
  visitWorkspace(browser, { look, path: '/people/senders' }, async (page) => {
    await page.clock.install();
    await page.reload();
    await page.getByRole('button', { name: 'Change Twilio' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Name as the sender').fill('Mine');
    await dialog.getByLabel('Auth Token').fill('typed-token');
    const before = senders('en');
    const sms = before.sms.own.map((one) => ({
      ...one,
      settings: { ...one.settings, name: 'Theirs', number: '+46700000001' },
      revision: 4,
    }));
    const theirs = { ...before, sms: { ...before.sms, own: sms } };
    const asked: unknown[] = [];
    await page.route('**/api/v1/senders', (route) => route.fulfill({ json: theirs }));
    await page.route('**/api/v1/senders/*', (route) => {
      const request = route.request();
      if (request.method() !== 'PATCH') return route.fallback();
      const { settings, credentials } = request.postDataJSON();
      asked.push([request.headers()['if-match'], settings.name, settings.number, credentials.authToken]);
      if (asked.length === 1) return route.fulfill(refused('changedMeanwhile'));
      return route.fulfill({ json: { ...sms[0], settings, revision: 5 } });
    });
    const read = page.waitForResponse('**/api/v1/senders');
    await comeBack(page);
    await read;
    const save = dialog.getByRole('button', { name: 'Save' });
    await save.click();
    await dialog.getByRole('alert').getByText(/Bo Ek/).waitFor();
    await save.click();
    await dialog.waitFor({ state: 'detached' });
    expect(asked).toEqual([
      ['"3"', 'Mine', '+46766861004', 'typed-token'],
      ['"4"', 'Mine', '+46700000001', 'typed-token'],
    ]);
  }));

test('what is chosen of two entries stays where a colleague has changed one of them, and nothing unseen is merged', () =>
  visitWorkspace(
    browser,
    { look, path: `/applications/${addresses.application}/same/${addresses.other}` },
    async (page) => {
      await page.clock.install();
      await page.reload();
      const lastName = page.getByRole('radio', { name: 'Last name: Wennerström, The entry that becomes part of it' });
      await lastName.check();
      const theirs = {
        ...pair,
        one: {
          ...pair.one,
          candidate: { ...pair.one.candidate, phone: '+46700000001' },
          updatedAt: new Date().toISOString(),
        },
      };
      const asked: unknown[] = [];
      await page.route(/\/lookalikes\/[^/]+$/, (route) => route.fulfill({ json: theirs }));
      await page.route('**/merges', (route) => {
        if (route.request().method() !== 'POST') return route.fallback();
        const { asOf, take } = route.request().postDataJSON();
        asked.push([asOf.this, take.lastName]);
        return route.fulfill(refused('changedMeanwhile'));
      });
      const read = page.waitForResponse(/\/lookalikes\/[^/]+$/);
      await comeBack(page);
      await read;
      const merge = page.getByRole('button', { name: 'Merge into one' });
      await merge.click();
      await page.getByRole('alert').getByText(/Bo Ek/).waitFor();
      await page.getByText('+46700000001').waitFor();
      expect(await lastName.isChecked()).toBe(true);
      await merge.click();
      await expect
        .poll(() => asked)
        .toEqual([
          [pair.one.updatedAt, 'other'],
          [theirs.one.updatedAt, 'other'],
        ]);
    },
  ));

test('a note that is sent is no draft any more, and what is typed while it is on its way is the next', () =>
  visitWorkspace(browser, { look, path: `/applications/${addresses.application}` }, async (page) => {
    const left: string[] = [];
    await page.route('**/note-draft', (route) => {
      if (route.request().method() !== 'GET') left.push(`draft: ${route.request().postDataJSON().text}`);
      return route.fallback();
    });
    const gate = Promise.withResolvers<void>();
    await page.route('**/notes', async (route) => {
      if (route.request().method() !== 'POST') return route.fallback();
      left.push(`note: ${route.request().postDataJSON().text}`);
      await gate.promise;
      return route.fulfill({ status: 201, json: {} });
    });
    const box = page.getByLabel('Write a note');
    await box.fill('He has the licence.');
    await box.press('Control+Enter');
    await expect.poll(() => left).toEqual(['note: He has the licence.']);
    // Longer than the pause after which a draft is kept.
    await page.waitForTimeout(1_000);
    await box.pressSequentially(' Ask him');
    gate.resolve();
    await expect.poll(() => box.inputValue()).toBe('Ask him');
    await expect.poll(() => left).toEqual(['note: He has the licence.', 'draft: Ask him']);
  }));

test('what is written of a page to apply on stays while it is saved, and is not laid over what a colleague wrote', () =>
  visitWorkspace(browser, { look, path: `/jobs/${addresses.job}` }, async (page) => {
    await page.clock.install();
    await page.reload();
    const first = page.waitForResponse('**/apply-page');
    await page.getByRole('button', { name: 'More' }).first().click();
    await page.getByRole('menuitem', { name: 'Page to apply on' }).click();
    let stored = await (await first).json();
    const { revision } = stored;
    const dialog = page.getByRole('dialog');
    const about = dialog.locator('textarea').first();
    await about.waitFor();
    const gate = Promise.withResolvers<void>();
    const asked: (string | undefined)[] = [];
    await page.route('**/apply-page', async (route) => {
      const request = route.request();
      if (request.method() === 'GET') return route.fulfill({ json: stored });
      asked.push(request.headers()['if-match']);
      if (asked.length === 2) return route.fulfill(refused('changedMeanwhile'));
      const { consent: _, ...body } = request.postDataJSON();
      await gate.promise;
      stored = { ...stored, ...body, revision: stored.revision + 1 };
      return route.fulfill({ json: stored });
    });
    await dialog.getByRole('switch').first().click({ force: true });
    await about.fill('Typed while it was on its way.');
    gate.resolve();
    const save = dialog.getByRole('button', { name: 'Save' });
    await expect.poll(() => save.isEnabled()).toBe(true);
    expect(await about.inputValue()).toBe('Typed while it was on its way.');
    // A colleague saves: it is read anew, and what is written here is still of what was there before.
    stored = { ...stored, revision: 40 };
    const read = page.waitForResponse('**/apply-page');
    await comeBack(page);
    await read;
    await save.click();
    await dialog
      .getByRole('alert')
      .getByText(/^Bo Ek/)
      .waitFor();
    await dialog.getByText(/^What you have written is still here/).waitFor();
    await expect.poll(() => save.isEnabled()).toBe(true);
    await save.click();
    await expect.poll(() => save.isDisabled()).toBe(true);
    expect(asked).toEqual([revision, revision + 1, 40].map((one) => `"${one}"`));
    expect(await about.inputValue()).toBe('Typed while it was on its way.');
  }));

test('undo of a removed piece of evidence keeps what was written since', () =>
  visitWorkspace(
    browser,
    { look, path: `/applications/${addresses.application}/scorecard`, state: 'interviewing' },
    async (page) => {
      const main = page.locator('main');
      await page.getByRole('navigation', { name: 'Competencies' }).getByRole('button').first().click();
      await page.getByRole('button', { name: /^Add/ }).click();
      const boxes = main.locator('textarea');
      await boxes.nth(1).fill('First evidence.');
      await boxes.nth(4).fill('Second evidence.');
      await main
        .getByRole('button', { name: /^Remove/ })
        .last()
        .click();
      await page.getByRole('button', { name: 'Next' }).click();
      await page
        .getByRole('button', { name: /Previous|Back/ })
        .last()
        .click();
      await boxes.nth(1).fill('First, and what was written since.');
      await page.getByRole('button', { name: 'Undo' }).click();
      await expect.poll(() => boxes.nth(4).inputValue()).toBe('Second evidence.');
      expect(await boxes.nth(1).inputValue()).toBe('First, and what was written since.');
    },
  ));

type Written = {
  readonly path: string;
  readonly posts: string | RegExp;
  /** Opens what is written; hands back how it is sent and how something else is written of it. */
  readonly open: (page: Page) => Promise<{ send: () => Promise<void>; change: () => Promise<void> }>;
};

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click();
const inDialog = (page: Page) => page.getByRole('dialog');
const candidate = `/applications/${addresses.application}`;
const written: Readonly<Record<string, Written>> = {
  'a note': {
    path: candidate,
    posts: '**/notes',
    async open(page) {
      const box = page.getByLabel('Write a note');
      await box.fill('First.');
      return { send: () => box.press('Control+Enter'), change: () => box.fill('Second.') };
    },
  },
  'a job': {
    path: '/jobs',
    posts: '**/api/v1/jobs',
    async open(page) {
      await press(page, 'New job');
      const title = inDialog(page).locator('[data-autofocus]');
      await title.fill('Nurse');
      return {
        send: () => inDialog(page).locator('button[type=submit]').click(),
        change: () => title.fill('Doctor'),
      };
    },
  },
  'a candidate': {
    path: `/jobs/${addresses.job}`,
    posts: '**/applications',
    async open(page) {
      await press(page, 'New candidate');
      const dialog = inDialog(page);
      await dialog.getByLabel(/^First name/).fill('Maria');
      await dialog.getByLabel(/^Last name/).fill('Ek');
      await dialog.getByRole('textbox', { name: 'Email' }).fill('maria@example.com');
      return {
        send: () => dialog.locator('button[type=submit]').click(),
        change: () => dialog.getByLabel(/^First name/).fill('Mary'),
      };
    },
  },
  'an answer': {
    path: candidate,
    posts: '**/replies/*/answer',
    async open(page) {
      await press(page, /^Answer …$/);
      const box = inDialog(page).locator('textarea').first();
      const send = inDialog(page).getByRole('button', { name: /^Send/ });
      await box.fill('First.');
      return { send: () => send.press('Enter'), change: () => box.fill('Second.') };
    },
  },
  'a correction': {
    path: '/messages',
    posts: '**/correction',
    async open(page) {
      const rows = page.locator('main li [aria-expanded=false]');
      const correct = page.getByRole('button', { name: 'Correct', exact: true });
      await rows.first().waitFor();
      while ((await correct.count()) === 0) await rows.first().click();
      await correct.first().click();
      const box = inDialog(page).locator('textarea').first();
      await box.fill('First.');
      return {
        send: () => inDialog(page).locator('button[type=submit]').click(),
        change: () => box.fill('Second.'),
      };
    },
  },
};

test.each(Object.entries(written))(
  '%s whose answer was lost is sent as the same once more, and as another with other words',
  (_, { path, posts, open }) =>
    visitWorkspace(browser, { look, path }, async (page) => {
      const keys: (string | undefined)[] = [];
      const post = await open(page);
      await page.route(posts, (route) => {
        if (route.request().method() !== 'POST') return route.fallback();
        keys.push(route.request().headers()['idempotency-key']);
        return route.abort();
      });
      // A press while what is asked for is still on its way does nothing, and is pressed again.
      const send = async (times: number) =>
        expect
          .poll(
            async () => {
              if (keys.length < times) await post.send();
              return keys.length;
            },
            { timeout: 20_000, interval: 500 },
          )
          .toBe(times);
      await send(1);
      await send(2);
      await post.change();
      await send(3);
      expect(keys[0]).toBeTruthy();
      expect([keys[1] === keys[0], keys[2] === keys[1]]).toEqual([true, false]);
    }),
);

test('a note that was changed elsewhere says what it says now, and what is written of it can be saved all the same', () =>
  visitWorkspace(browser, { look, path: `/applications/${addresses.application}` }, async (page) => {
    const asked: unknown[] = [];
    await page.route(/\/notes\/[^/]+$/, (route) => {
      const request = route.request();
      if (request.method() !== 'PUT') return route.fallback();
      asked.push([request.headers()['if-match'], request.postDataJSON().text]);
      return route.fulfill(asked.length === 1 ? refused('changedMeanwhile') : { json: {} });
    });
    const newest = { number: 7, text: 'Written elsewhere.', at: new Date().toISOString(), mentioned: [] };
    await page.route('**/revisions?*', (route) => route.fulfill({ json: { items: [newest], next: null } }));
    const list = page.locator('section[aria-labelledby=notes]');
    await list.locator('li button[aria-haspopup=menu]').first().click();
    await page.getByRole('menuitem', { name: 'Change' }).click();
    const words = list.locator('li textarea').first();
    await words.fill('Written here.');
    const save = list.getByRole('button', { name: 'Save the change' });
    await save.click();
    await list.getByRole('alert').getByText('Written elsewhere.').waitFor();
    expect(await words.inputValue()).toBe('Written here.');
    await save.click();
    await words.waitFor({ state: 'detached' });
    expect(asked).toEqual([
      ['"2"', 'Written here.'],
      ['"7"', 'Written here.'],
    ]);
  }));

test('a note that is being written anew stays where it is removed meanwhile', () =>
  visitWorkspace(browser, { look, path: `/applications/${addresses.application}` }, async (page) => {
    await page.clock.install();
    await page.reload();
    const list = page.locator('section[aria-labelledby=notes]');
    await list.locator('li button[aria-haspopup=menu]').first().click();
    await page.getByRole('menuitem', { name: 'Change' }).click();
    const words = list.locator('li textarea').first();
    await words.fill('Written here.');
    const removed = notes.map((one) => ({ ...one, text: null, removed: { by: 'Bo Ek', at: one.writtenAt } }));
    await page.route(/\/notes(\?|$)/, (route) => route.fulfill({ json: { items: removed, next: null } }));
    const read = page.waitForResponse(/\/notes(\?|$)/);
    await comeBack(page);
    await read;
    await list.getByText('Removed by Bo Ek').first().waitFor();
    expect(await words.inputValue()).toBe('Written here.');
  }));

test('that a note is removed is said once, with Undo', () =>
  visitWorkspace(browser, { look, path: `/applications/${addresses.application}` }, async (page) => {
    await page.route(/\/notes\/[^/]+$/, (route) =>
      route.request().method() === 'GET' ? route.fallback() : route.fulfill({ json: {} }),
    );
    await page.locator('section[aria-labelledby=notes] li button[aria-haspopup=menu]').first().click();
    await page.getByRole('menuitem', { name: /Remove/ }).click();
    await page.getByRole('button', { name: 'Undo', exact: true }).waitFor();
    expect(await page.getByText('The note is removed').count()).toBe(1);
  }));

test('a sender that was changed elsewhere says so where it is turned off, shows what it is now, and can be turned all the same', () =>
  visitWorkspace(browser, { look, path: '/people/senders' }, async (page) => {
    const asked: unknown[] = [];
    const all = senders('en');
    const [first, ...others] = all.email.own;
    let isOn = true;
    let revision = 3;
    await page.route('**/api/v1/senders', (route) =>
      route.fulfill({
        json: { ...all, email: { ...all.email, own: [{ ...first, isOn, revision }, ...others] } },
      }),
    );
    await page.route(`**/api/v1/senders/${first?.id}`, (route) => {
      const request = route.request();
      asked.push([request.headers()['if-match'], request.postDataJSON().isOn]);
      if (asked.length === 1) {
        [isOn, revision] = [false, 7];
        return route.fulfill(refused('changedMeanwhile'));
      }
      [isOn, revision] = [true, 8];
      return route.fulfill({ json: { ...first, isOn, revision } });
    });
    const turn = page.getByRole('switch', { name: 'Resend is used' });
    await turn.press('Space');
    const alert = page.getByRole('alert').filter({ hasText: 'Bo Ek' });
    await alert.getByText('it is not used').waitFor();
    expect(await turn.isChecked()).toBe(false);
    await turn.press('Space');
    await expect.poll(() => turn.isChecked()).toBe(true);
    expect([asked, await alert.count()]).toEqual([
      [
        ['"3"', false],
        ['"7"', true],
      ],
      0,
    ]);
  }));
