import type { Browser, Locator, Page, Request } from 'playwright-core';
import { beforeAll, expect, test, vi } from 'vitest';
import type { ApplicationDetail, TaskView } from '../../server/contract/applications.ts';
import { heldSendsOf } from './held-answers.ts';
import { shareBrowser } from './launch-browser.ts';
import type { Look } from './looks.ts';
import { visitWorkspace } from './walk-workspace.ts';
import { addresses, answerOf } from './workspace-answers.ts';

vi.setConfig({ testTimeout: 90_000, hookTimeout: 120_000 });
let browser: Browser;

beforeAll(async () => {
  browser = await shareBrowser();
});

const desk: Look = { language: 'en', scheme: 'light', width: 1440 };
const undo = (page: Page) => page.getByRole('button', { name: 'Undo', exact: true });
const job = `/jobs/${addresses.job}`;
type Tasks = { readonly items: readonly TaskView[] };
const callOff = (page: Page) => page.getByRole('button', { name: 'Call off' });

/** From now on the page's own time goes on only while the test looks for something, slower than ours: however busy the machine, nothing is over too soon. */
async function slowDown(page: Page): Promise<void> {
  await page.clock.install();
  await page.clock.pauseAt(Date.now() + 60_000);
}

const count = (page: Page, locator: Locator) =>
  expect.poll(async () => {
    await page.clock.runFor(20);
    return locator.count();
  });

const comes = (page: Page, words: string) => count(page, page.getByText(words)).toBeGreaterThan(0);

/** Answers what is posted as `how` says, and the questions about it as a run that is quick; answers what came. */
async function answering(page: Page, how: () => 'applied' | 'away' = () => 'applied'): Promise<Request[]> {
  const posted: Request[] = [];
  const json = { id: addresses.process, status: 'applied', code: null, reason: null };
  await page.route('**/api/**', (route) => {
    const request = route.request();
    if (request.url().includes('/signals/')) return route.fulfill({ json });
    if (request.method() !== 'POST') return route.fallback();
    posted.push(request);
    return how() === 'away' ? route.abort() : route.fulfill({ status: 202, json });
  });
  return posted;
}

const pathOf = (request: Request) => new URL(request.url()).pathname.replace(/^.*[/]/, '');
const onCandidate = (act: (page: Page) => Promise<void>) =>
  visitWorkspace(browser, { look: desk, path: `/applications/${addresses.application}` }, async (page) => {
    await callOff(page).waitFor();
    await slowDown(page);
    await act(page);
  });
const callingOff = 'The meeting is called off in ten seconds, and the candidate is told.';

test('a meeting that is called off can be left as it is for ten seconds, and is called off at once where the window closes before', () =>
  onCandidate(async (page) => {
    const posted = await answering(page);
    await callOff(page).click();
    await comes(page, callingOff);
    expect([await callOff(page).isDisabled(), posted.map(pathOf)]).toEqual([true, []]);
    await undo(page).click();
    await comes(page, 'Undone. Nothing was sent.');
    expect([await callOff(page).isEnabled(), posted.map(pathOf)]).toEqual([true, []]);
    await callOff(page).click();
    await count(page, undo(page)).toBeGreaterThan(0);
    await page.evaluate(() => window.dispatchEvent(new Event('pagehide')));
    await expect.poll(() => posted.map(pathOf)).toEqual(['cancel']);
    await comes(page, 'The meeting is called off. The candidate is told.');
    await count(page, undo(page)).toBe(0);
  }));

const waive = (page: Page) => page.getByRole('button', { name: 'Waive', exact: true }).first();
const leaves = (page: Page) => page.evaluate(() => window.dispatchEvent(new Event('pagehide')));

test('a promise that is waived stands for ten seconds more, and somebody who has withdrawn stays as long', () =>
  onCandidate(async (page) => {
    const posted = await answering(page);
    const promise = page.getByRole('dialog', { name: 'Waive the promise' });
    const say = async () => {
      await waive(page).click();
      await count(page, promise).toBe(1);
      await promise.getByRole('textbox').fill('Told by phone');
      await promise.getByRole('button', { name: 'Waive without an answer' }).click();
      await comes(page, 'The promise is waived in ten seconds.');
      await count(page, promise).toBe(0);
    };
    await say();
    expect([await waive(page).isDisabled(), posted.map(pathOf)]).toEqual([true, []]);
    await undo(page).click();
    await comes(page, 'Undone. Nothing was sent.');
    await say();
    await leaves(page);
    await expect.poll(() => posted.map(pathOf)).toEqual(['waive']);
    expect(posted[0]?.postDataJSON()).toEqual({ reason: 'Told by phone' });
    await page.getByRole('button', { name: 'More' }).click();
    const item = page.getByRole('menuitem', { name: 'Has withdrawn' });
    await count(page, item).toBe(1);
    await item.dispatchEvent('click');
    await count(page, page.getByRole('button', { name: 'End and confirm' })).toBe(1);
    await page.getByRole('button', { name: 'End and confirm' }).click();
    await comes(page, 'The process ends in ten seconds, and the candidate gets a confirmation.');
    expect(posted.map(pathOf)).toEqual(['waive']);
    await undo(page).first().click();
    await comes(page, 'Undone. Nothing was sent.');
    await leaves(page);
    expect(posted.map(pathOf)).toEqual(['waive']);
  }));

test.each([
  [`${job}/times`, 'The offer of times to 48', 'It is taken back, and nobody is told.', 'slots'],
  [`${job}/corrections/${addresses.correctionBatch}`, 'The correction to 48', 'Nobody was told.', 'correction'],
  ['/people/calendar', 'The new date to 48', 'Nobody is told the new date.', 'calendar'],
] as const)('what goes to many is counted down where it was begun, and taken back: %s', (path, words, said, kind) =>
  visitWorkspace(browser, { look: desk, path }, async (page) => {
    const posted = await answering(page);
    const waits = page.getByRole('listitem').filter({ hasText: words });
    await waits.getByText(/leaves in/).waitFor();
    await waits.getByRole('button', { name: 'Take back' }).click();
    await page.getByText(said).waitFor();
    expect(posted.map(pathOf)).toEqual(['take-back']);
    expect(posted[0]?.url()).toContain(kind === 'correction' ? addresses.correctionBatch : '/held-sends/');
  }),
);

test('times of which nobody hears as it stands are taken back all the same', () =>
  visitWorkspace(browser, { look: desk, path: `${job}/times` }, async (page) => {
    const posted = await answering(page);
    const items = heldSendsOf(addresses.job).items.map((one) => ({ ...one, total: 0 }));
    await page.route('**/held-sends', (route) => route.fulfill({ json: { items } }));
    await page.reload();
    const waits = page.getByRole('listitem').filter({ hasText: 'of which nobody hears as it stands, leaves in' });
    await waits.getByRole('button', { name: 'Take back' }).click();
    await page.getByText('It is taken back, and nobody is told.').waitFor();
    expect(posted.map(pathOf)).toEqual(['take-back']);
  }));

test('the server is asked again for what goes to many only while something waits', () =>
  visitWorkspace(browser, { look: desk, path: `${job}/times` }, async (page) => {
    const items: object[] = [];
    let asked = 0;
    const offers = page.getByRole('button', { name: 'Offer times' });
    await offers.waitFor();
    await page.route('**/held-sends', (route) => {
      asked += 1;
      return route.fulfill({ json: { items } });
    });
    await page.clock.install();
    await page.reload();
    await offers.waitFor();
    expect(asked).toBe(1);
    await page.clock.runFor(20_000);
    expect(asked).toBe(1);
  }));

const board = (exits: readonly object[]) => async (page: Page) => {
  const query = new URLSearchParams();
  const read = answerOf('getBoard', 'en', { state: 'busy', query }) as { steps: { stepId: string; exits: object[] }[] };
  const steps = read.steps.map((step) => ({ ...step, exits: [...step.exits, ...exits] }));
  await page.route('**/board?*', (route) => route.fulfill({ json: { ...read, steps } }));
  await page.reload();
};
const missed = (page: Page) => page.getByRole('button', { name: 'Did not come' });
const again = {
  ...{ id: 'no-show', kind: 'other', owes: 'nothing', leadsTo: ['stage-3'], requires: [] },
  name: { sv: 'Ny tid', en: 'A new time' },
};

test('of a meeting that has begun it is said that nobody came, which leads to the exit of the stage for that', () =>
  visitWorkspace(browser, { look: desk, path: `/applications/${addresses.application}` }, async (page) => {
    await board([again])(page);
    const posted: string[] = [];
    await page.route('**/meetings/*/missed', (route) => {
      posted.push(pathOf(route.request()));
      return route.abort();
    });
    await missed(page).click();
    const sheet = page.getByRole('dialog');
    await sheet.getByRole('radio', { name: 'A new time' }).waitFor();
    expect(await sheet.getByRole('radio', { name: 'A new time' }).isChecked()).toBe(true);
    await page.evaluate(() => window.dispatchEvent(new Event('pagehide')));
    await expect.poll(() => posted).toContain('missed');
  }));

test.each([
  [[again], 'The candidate still waits for an answer: decide, or move the meeting.', true],
  [[], 'The stage has no exit for somebody who did not come.', false],
] as const)('of a meeting to which nobody came the page says so, and what can be done: %#', (exits, says, isChosen) =>
  visitWorkspace(browser, { look: desk, path: `/applications/${addresses.application}` }, async (page) => {
    const query = new URLSearchParams();
    const read = answerOf('getApplication', 'en', { state: 'busy', query }) as ApplicationDetail;
    const meetings = read.meetings.map((meeting) => ({ ...meeting, status: 'missed' }));
    await page.route(`**/applications/${addresses.application}`, (route) =>
      route.request().resourceType() === 'document' ? route.fallback() : route.fulfill({ json: { ...read, meetings } }),
    );
    await board(exits)(page);
    const section = page.locator('#meetings');
    await section.getByText('Did not come ·').waitFor();
    await section.getByText(says).waitFor();
    expect(await missed(page).count()).toBe(0);
    await section.getByRole('button', { name: 'Decide' }).click();
    await page.getByRole('dialog').getByRole('radio').first().waitFor();
    expect(await page.getByRole('dialog').getByRole('radio', { checked: true }).count()).toBe(isChosen ? 1 : 0);
  }),
);

test.each([
  ['over', 'Over ·', 1],
  ['calledOff', 'Called off ·', 0],
] as const)(
  'a meeting whose stage was left says what became of it, and can at most be missed still: %s',
  (leftBehind, says, acts) =>
    visitWorkspace(browser, { look: desk, path: `/applications/${addresses.application}` }, async (page) => {
      const query = new URLSearchParams();
      const read = answerOf('getApplication', 'en', { state: 'busy', query }) as ApplicationDetail;
      const meetings = read.meetings.map((meeting) => ({ ...meeting, leftBehind }));
      await page.route(`**/applications/${addresses.application}`, (route) =>
        route.request().resourceType() === 'document'
          ? route.fallback()
          : route.fulfill({ json: { ...read, meetings } }),
      );
      await page.reload();
      const section = page.locator('#meetings');
      await section.getByText(says).waitFor();
      await expect.poll(() => missed(page).count()).toBe(acts);
      expect(await section.getByRole('button').count()).toBe(acts);
    }),
);

test('a meeting to come says which interviewer is away, and one who cannot come says so there', () =>
  visitWorkspace(browser, { look: desk, path: `/applications/${addresses.application}` }, async (page) => {
    const read = answerOf('getApplication', 'en', {
      state: 'busy',
      query: new URLSearchParams(),
    }) as ApplicationDetail;
    const [startsAt, endsAt] = [1, 2].map((days) => new Date(Date.now() + days * 86_400_000).toISOString());
    const absent = [{ userId: 'other', why: 'away', lastDay: '2027-01-08', reason: null }];
    const meetings = read.meetings.map((meeting) => ({ ...meeting, startsAt, endsAt, absent }));
    await page.route(`**/applications/${addresses.application}`, (route) =>
      route.request().resourceType() === 'document' ? route.fallback() : route.fulfill({ json: { ...read, meetings } }),
    );
    const put: unknown[] = [];
    await page.route('**/coming', (route) => {
      put.push(route.request().postDataJSON());
      return route.fulfill({ json: meetings[0] });
    });
    await page.reload();
    const section = page.locator('#meetings');
    await section.getByText('Omar Haddad is away then, until').waitFor();
    await section.getByRole('button', { name: 'I cannot come' }).click();
    const dialog = page.getByRole('dialog', { name: 'I cannot come' });
    await dialog.getByLabel('Why, if you like').fill('In court');
    await dialog.getByRole('button', { name: 'Say that I cannot come' }).click();
    await page.getByText('Those who recruit are told that you cannot come.').waitFor();
    expect(put).toEqual([{ comes: false, reason: 'In court' }]);
  }));

test('whoever signs out has what waits carried out first, in their own name', () =>
  onCandidate(async (page) => {
    const posted = await answering(page);
    await callOff(page).click();
    await comes(page, callingOff);
    await page.getByRole('button', { name: 'language, theme, sign out' }).first().click();
    const leave = page.getByRole('menuitem', { name: 'Sign out' });
    await count(page, leave).toBe(1);
    await leave.dispatchEvent('click');
    await expect.poll(() => posted.map(pathOf)).toEqual(['cancel', 'sign-out']);
  }));

test('what could not be sent says so, waits on, and goes once the server is there, as the same act', () =>
  onCandidate(async (page) => {
    let isAway = true;
    const posted = await answering(page, () => (isAway ? 'away' : 'applied'));
    await callOff(page).click();
    await comes(page, callingOff);
    await page.clock.runFor(10_000);
    const unsent =
      'It has not left yet. It is sent as soon as the server can be reached. Keep this window open until then.';
    await comes(page, unsent);
    expect(await callOff(page).isDisabled()).toBe(true);
    isAway = false;
    await page.clock.runFor(10_000);
    await comes(page, 'The meeting is called off. The candidate is told.');
    await count(page, page.getByText(unsent)).toBe(0);
    expect(new Set(posted.map((request) => request.headers()['idempotency-key'])).size).toBe(1);
    expect(posted.length).toBeGreaterThan(1);
  }));

test('however many acts wait, the Undo of each can be seen', () =>
  visitWorkspace(browser, { look: desk, path: '/tasks' }, async (page) => {
    const done = page.getByRole('button', { name: 'I have called and said it' });
    await done.first().waitFor();
    const [task] = (answerOf('listTasks', 'en', { state: 'busy', query: new URLSearchParams() }) as Tasks).items;
    const items = [1, 2, 3, 4, 5].map((at) => ({ ...task, id: `00000000-0000-4000-8000-00000000000${at}` }));
    await page.route('**/api/v1/tasks?*', (route) => route.fulfill({ json: { items, next: null } }));
    await page.reload();
    await expect.poll(() => done.count()).toBe(items.length);
    await slowDown(page);
    const posted = await answering(page);
    for (const at of items.keys()) await done.nth(at).click();
    await count(page, undo(page)).toBe(items.length);
    expect(posted).toEqual([]);
    await undo(page).last().click();
    await page.clock.runFor(10_000);
    await expect.poll(() => posted.length).toBe(items.length - 1);
  }));

test('a date that is missing is asked for by its name, and saved with the task', () =>
  visitWorkspace(browser, { look: desk, path: '/tasks' }, async (page) => {
    await page.getByRole('button', { name: 'I have called and said it' }).first().waitFor();
    const [task] = (answerOf('listTasks', 'en', { state: 'busy', query: new URLSearchParams() }) as Tasks).items;
    const items = [{ ...task, about: 'missingDate', say: 'First day', messageId: null, due: null }];
    await page.route('**/api/v1/tasks?*', (route) => route.fulfill({ json: { items, next: null } }));
    await page.reload();
    const save = page.getByRole('button', { name: 'Save the date' });
    await save.waitFor();
    expect(await page.getByRole('blockquote', { name: 'Which date' }).textContent()).toContain('First day');
    expect(await save.isDisabled()).toBe(true);
    const date = page.getByLabel('Date', { exact: true });
    const passed = page.getByText('That date has passed');
    await date.fill('0020-01-11');
    await page.getByText('Check the year').waitFor();
    expect(await save.isDisabled()).toBe(true);
    await date.fill(`${new Date().getFullYear() - 1}-01-11`);
    await passed.waitFor();
    expect(await save.isDisabled()).toBe(false);
    const nextYear = new Date().getFullYear() + 1;
    await date.fill(`${nextYear + 5}-01-11`);
    await page.getByText('Check the year').waitFor();
    await date.fill(`${nextYear}-01-11`);
    await passed.waitFor({ state: 'hidden' });
    await slowDown(page);
    const posted = await answering(page);
    await save.click();
    await count(page, undo(page)).toBe(1);
    await page
      .getByText(new RegExp(`^The date .*11.*${nextYear} is saved in ten seconds`))
      .first()
      .waitFor();
    await page.clock.runFor(10_000);
    await expect.poll(() => posted.map((request) => request.postDataJSON())).toEqual([{ date: `${nextYear}-01-11` }]);
  }));

test('what is written for many stays after Escape and after loading the page again, and can be begun anew', () =>
  visitWorkspace(browser, { look: desk, path: job }, async (page) => {
    const sheet = page.getByRole('dialog');
    const opens = async () => {
      await page.getByRole('checkbox', { name: 'Select everybody in Screening' }).click();
      await page.getByRole('button', { name: /^Decide for / }).click();
      await sheet.getByRole('radio').nth(1).waitFor();
    };
    const text = () => sheet.getByRole('textbox').first();
    await opens();
    expect(await sheet.getByRole('button', { name: 'Start anew' }).count()).toBe(0);
    await sheet.getByRole('radio').nth(1).click();
    await text().fill('Du skrev tydligt om nätterna.');
    await page.keyboard.press('Escape');
    await sheet.waitFor({ state: 'hidden' });
    await page.reload();
    await opens();
    expect(await text().inputValue()).toBe('Du skrev tydligt om nätterna.');
    await sheet.getByRole('radio').nth(0).click();
    await sheet.getByRole('radio').nth(1).click();
    expect(await text().inputValue()).toBe('Du skrev tydligt om nätterna.');
    await sheet.getByRole('button', { name: 'Start anew' }).click();
    expect(await text().inputValue()).toBe('');
  }));

test('what was written and not sent is gone with signing out, which says so and asks first, and not with a session that ends by itself', () =>
  visitWorkspace(browser, { look: desk, path: '/account' }, async (page) => {
    const kept = () =>
      page.evaluate(() => Object.keys(localStorage).filter((key) => /besked[.](decision|closing|draft)/.test(key)));
    const [decision, closing, drawing] = ['besked.decision.me/a/b/1', 'besked.closing.me/c', 'besked.draft.me.d.e'];
    await page.evaluate(
      (keys) => {
        for (const key of keys) localStorage.setItem(key, '{}');
      },
      [decision, closing, drawing],
    );
    const signOut = async () => {
      await page.getByRole('button', { name: 'language, theme, sign out' }).click();
      await page.getByRole('menuitem', { name: 'Sign out' }).click();
    };
    await signOut();
    const asks = page.getByRole('dialog', { name: 'Unsent text will be gone' });
    await asks.getByText('2 texts that you have written and not sent are in this browser.').waitFor();
    await asks.getByRole('button', { name: 'Stay' }).click();
    await asks.waitFor({ state: 'hidden' });
    expect(await kept()).toHaveLength(3);
    await page.route('**/api/v1/me', (route) =>
      route.fulfill({ status: 401, json: { code: 'notSignedIn', status: 401 } }),
    );
    await page.reload();
    await page.waitForURL('**/sign-in?*');
    expect(await kept()).toHaveLength(3);
    await page.unroute('**/api/v1/me');
    await page.goto(new URL('/account', page.url()).href);
    await signOut();
    await asks.getByRole('button', { name: 'Sign out and remove' }).click();
    await page.waitForURL('**/sign-in');
    expect(await kept()).toEqual([drawing]);
  }));
