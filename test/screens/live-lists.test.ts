import type { Browser, Page } from 'playwright-core';
import { beforeAll, expect, test, vi } from 'vitest';
import type { Card } from '../../server/contract/jobs.ts';
import { answeredBy } from './answered-by.ts';
import type { Answer, Asked } from './invented-server.ts';
import { shareBrowser } from './launch-browser.ts';
import type { Look } from './looks.ts';
import { answer, visitWorkspace } from './walk-workspace.ts';
import { addresses, answerOf } from './workspace-answers.ts';

vi.setConfig({ testTimeout: 90_000, hookTimeout: 120_000, expect: { poll: { timeout: 15_000 } } });
let browser: Browser;

beforeAll(async () => {
  browser = await shareBrowser();
});

const desk: Look = { language: 'en', scheme: 'light', width: 1440 };
const job = `/jobs/${addresses.job}`;
const most = { inPage: 50, inJob: 3_000 };
const [someone] = (answerOf('listCards', 'en', { state: 'busy', query: new URLSearchParams() }) as { items: Card[] })
  .items;

/** A job with many candidates whose lists are read page by page, and a live stream that tells what the test wants told. */
function busyJob() {
  const asked: string[] = [];
  let named = 'Candidate';
  let write: (text: string) => void = () => undefined;
  const cardsAfter = (after: number) => ({
    items: Array.from({ length: Math.min(most.inPage, most.inJob - after) }, (_, index) => {
      const id = `00000000-0000-4000-8000-${String(after + index).padStart(12, '0')}`;
      return { ...someone, applicationId: id, candidateId: id, name: `${named} ${after + index}`, waiting: null };
    }),
    next: after + most.inPage < most.inJob ? String(after + most.inPage) : null,
  });
  return {
    answer(request: Asked): Answer | undefined {
      const { path, query } = request;
      if (path === `/api/v1${job}/changes`) return { stream: (to) => void (write = to) };
      asked.push(path);
      if (path === `/api/v1${job}/cards`) return { json: cardsAfter(Number(query.get('after') ?? 0)) };
      return answer(request, 'en', 'busy');
    },
    asked: (path: string) => asked.filter((one) => one === `/api/v1${path}`),
    forget: () => void asked.splice(0),
    rename: (name: string) => void (named = name),
    tell: (kind: string, data: object) => write(`event: change\ndata: ${JSON.stringify({ kind, data })}\n\n`),
  };
}

async function onBusyJob(path: string, act: (page: Page, server: ReturnType<typeof busyJob>) => Promise<void>) {
  await visitWorkspace(browser, { look: desk, path: '/account', isUnused: true }, async (page) => {
    const server = busyJob();
    await answeredBy(page, (request) => server.answer(request));
    const listening = page.waitForResponse((response) => response.url().endsWith(`${job}/changes`));
    await page.goto(`http://besked.test${path}`);
    await listening;
    await act(page, server);
  });
}

const rowOf = (page: Page, name: string) => page.getByRole('row').filter({ hasText: new RegExp(`${name}(?!\\d)`) });

async function scrollTo(page: Page, pixels: number): Promise<void> {
  await page.getByRole('table').evaluate((table, top) => table.scrollTo({ top }), pixels);
}

async function scrollToRow(page: Page, row: number, name: string): Promise<void> {
  await expect
    .poll(async () => {
      await scrollTo(page, row * 52);
      return rowOf(page, name).count();
    })
    .toBe(1);
}

/** Scrolls until so many pages have been asked for: what has not been drawn yet cannot be scrolled to, and is tried again. */
async function readOn(page: Page, server: ReturnType<typeof busyJob>, pages: number): Promise<void> {
  for (let wanted = 2; wanted <= pages; wanted += 1)
    await expect
      .poll(async () => {
        await scrollTo(page, wanted * most.inPage * 52);
        return server.asked(`${job}/cards`).length;
      })
      .toBeGreaterThanOrEqual(wanted);
}

test('while a job is busy, far down its list only what is in sight is asked for, once in some seconds', () =>
  onBusyJob(`${job}?view=table`, async (page, server) => {
    await rowOf(page, 'Candidate 0').waitFor();
    await readOn(page, server, 12);
    await scrollToRow(page, 520, 'Candidate 522');
    await page.clock.install();
    await page.clock.pauseAt(Date.now() + 60_000);
    server.forget();
    server.rename('Renamed');
    const pours = async (forMs: number) => {
      for (let ms = 0; ms < forMs; ms += 100) {
        server.tell('application', { applicationId: crypto.randomUUID() });
        await page.clock.runFor(100);
      }
    };
    await expect
      .poll(async () => {
        await pours(100);
        return server.asked(job).length;
      })
      .toBe(1);
    await pours(2_500);
    await expect
      .poll(async () => {
        // What the server has answered is drawn in the page's own time.
        await page.clock.runFor(1);
        return rowOf(page, 'Renamed 522').count();
      })
      .toBe(1);
    expect(server.asked(job).length).toBe(1);
    expect(server.asked(`${job}/cards`).length).toBeLessThanOrEqual(4);
    await pours(1_000);
    await expect.poll(() => server.asked(job).length).toBe(2);
    expect(server.asked(`${job}/cards`).length).toBeLessThanOrEqual(8);
  }));

test('what was left as it was further up is asked for as it comes into sight', () =>
  onBusyJob(`${job}?view=table`, async (page, server) => {
    await rowOf(page, 'Candidate 0').waitFor();
    await readOn(page, server, 6);
    await scrollToRow(page, 280, 'Candidate 282');
    server.rename('Renamed');
    server.tell('application', { applicationId: crypto.randomUUID() });
    await rowOf(page, 'Renamed 282').waitFor();
    await scrollTo(page, 0);
    await rowOf(page, 'Renamed 0').waitFor();
  }));

test('what happens to one candidate asks for nothing of the page of another', () =>
  onBusyJob(`/applications/${addresses.application}`, async (page, server) => {
    await page.getByRole('heading', { level: 1 }).waitFor();
    const own = `/applications/${addresses.application}`;
    for (const part of [own, `${own}/timeline`, `${job}/board`, '/notices/count'])
      await expect.poll(() => server.asked(part).length).toBe(1);
    server.forget();
    server.tell('application', { applicationId: crypto.randomUUID() });
    await expect.poll(() => server.asked('/notices/count').length).toBe(1);
    expect(server.asked(`${job}/board`)).toEqual([]);
    expect(server.asked(own)).toEqual([]);
    server.tell('application', { applicationId: addresses.application });
    await expect.poll(() => server.asked(own).length, { timeout: 10_000 }).toBe(1);
  }));

const refused = (status: number, code: string) => ({
  status,
  contentType: 'application/problem+json',
  json: { type: 'about:blank', title: 'Refused', status, code },
});

/** Everything old enough is read anew, as when one comes back from another window. */
async function comeBack(page: Page, reads: RegExp) {
  const read = page.waitForResponse((response) => reads.test(response.url()));
  await page.clock.fastForward(6_000);
  await page.evaluate(() => window.dispatchEvent(new Event('visibilitychange')));
  await read;
  await page.clock.runFor(1_000);
  await page.evaluate(() => new Promise((done) => setTimeout(done, 300)));
}

/** Reloads with a clock that the test moves; hands back what the route's path is answered. */
async function answeredAnew(page: Page, path: string) {
  await page.clock.install();
  await page.reload();
  return page.evaluate(async (url) => (await fetch(url)).json(), `/api/v1${path}`);
}

async function unfoldUntil(page: Page, button: string) {
  const folded = page.locator('main li [aria-expanded=false]');
  await folded.first().waitFor();
  for (let left = await folded.count(); left > 0; left -= 1) {
    await folded.first().click();
    if ((await page.getByRole('button', { name: button, exact: true }).count()) > 0) return;
  }
}

test('a correction that is being written stays where its form cannot be read anew', () =>
  visitWorkspace(browser, { look: desk, path: '/messages' }, async (page) => {
    await answeredAnew(page, '/messages');
    await unfoldUntil(page, 'Correct');
    await page.getByRole('button', { name: 'Correct', exact: true }).first().click();
    const words = page.getByRole('dialog').locator('textarea').first();
    await words.fill('A long correction.');
    await page.route('**/correction*', (route) =>
      route.request().method() === 'GET' ? route.fulfill(refused(403, 'forbidden')) : route.fallback(),
    );
    await comeBack(page, /\/correction/);
    expect(await words.count()).toBe(1);
    expect(await words.inputValue()).toBe('A long correction.');
  }));

test('what is sent again or corrected stays open where the message goes on meanwhile', () =>
  visitWorkspace(browser, { look: desk, path: '/messages' }, async (page) => {
    const log = /\/api\/v1\/messages(\?|$)/;
    const list = await answeredAnew(page, '/messages');
    const become = (status: string) =>
      page.route(log, (route) =>
        route.fulfill({ json: { ...list, items: list.items.map((one: object) => ({ ...one, status })) } }),
      );
    const dialog = page.getByRole('dialog');
    await unfoldUntil(page, 'Send again …');
    await page.getByRole('button', { name: 'Send again …' }).first().click();
    await dialog.waitFor();
    await become('sending');
    await comeBack(page, log);
    expect(await dialog.count()).toBe(1);
    await become('sent');
    await page.keyboard.press('Escape');
    await comeBack(page, log);
    await page.getByRole('button', { name: 'Correct', exact: true }).first().click();
    await dialog.locator('textarea').first().fill('A long correction.');
    await become('bounced');
    await comeBack(page, log);
    expect(await dialog.locator('textarea').first().inputValue()).toBe('A long correction.');
  }));

test('what is corrected or noted stays open where its row leaves a filtered list meanwhile', () =>
  visitWorkspace(browser, { look: desk, path: '/messages?status=sent' }, async (page) => {
    const log = /\/api\/v1\/messages(\?|$)/;
    await answeredAnew(page, '/messages');
    await unfoldUntil(page, 'Correct');
    await page.getByRole('button', { name: 'Correct', exact: true }).first().click();
    const words = page.getByRole('dialog').locator('textarea').first();
    await words.fill('A long correction.');
    await page.route(log, (route) => route.fulfill({ json: { items: [], next: null } }));
    await comeBack(page, log);
    expect(await words.count()).toBe(1);
    expect(await words.inputValue()).toBe('A long correction.');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Show all' }).waitFor();
    const list = /\/api\/v1\/tasks\?/;
    await page.goto('http://besked.test/tasks');
    const note = page.getByRole('textbox', { name: 'Note' }).first();
    await note.fill('Called, no answer.');
    await page.route(list, (route) => route.fulfill({ json: { items: [], next: null } }));
    await comeBack(page, list);
    expect(await note.inputValue()).toBe('Called, no answer.');
    await note.fill('');
    await page.getByText('Nothing to do right now').waitFor();
  }));

test('a search of the mailbox goes on in its field where the first letters are looked for meanwhile', () =>
  visitWorkspace(browser, { look: desk, path: '/mailbox' }, async (page) => {
    const field = page.getByRole('searchbox');
    await field.pressSequentially('An');
    await page.waitForFunction(() => history.state?.usr?.words === 'An');
    await page.keyboard.type('na');
    expect(await field.inputValue()).toBe('Anna');
  }));

test('Today says of nothing that could not be read that there is none of it', () =>
  visitWorkspace(browser, { look: desk, path: '/' }, async (page) => {
    const beside = page.locator('main aside');
    await beside.getByRole('heading').first().waitFor();
    await page.route(/\/api\/v1\/(notices|waiting-decisions|decision-batches)\?/, (route) =>
      route.fulfill(refused(403, 'forbidden')),
    );
    await page.reload();
    await expect.poll(() => beside.getByRole('button', { name: 'Try again' }).count()).toBe(2);
    expect(await beside.getByText(/^(Nothing unread|No decision)/).count()).toBe(0);
  }));

test('absences, views and processes that could not be read are said to be so, and not that there are none', () =>
  visitWorkspace(browser, { look: desk, path: '/' }, async (page) => {
    const again = page.getByRole('button', { name: 'Try again' });
    const none = page.getByText(/^(No absence is set|Filter the page as you want|No process has been published)/);
    await page.route(/\/api\/v1\/(absences|views|processes)\?/, (route) => route.fulfill(refused(403, 'forbidden')));
    await page.getByRole('button', { name: 'Views' }).click();
    await expect.poll(() => again.count()).toBe(1);
    expect(await none.count()).toBe(0);
    for (const [path, open] of [['/account'], ['/jobs', 'New job']] as const) {
      await page.goto(`http://besked.test${path}`);
      if (open) await page.getByRole('button', { name: open }).click();
      await expect.poll(() => again.count()).toBe(1);
      expect(await none.count()).toBe(0);
    }
  }));

test('a job is not closed where its words could not be read: what was written for it would be lost', () =>
  visitWorkspace(browser, { look: desk, path: job }, async (page) => {
    await page.route(/\/closing\/texts/, (route) => route.fulfill(refused(403, 'forbidden')));
    await page.getByRole('button', { name: 'More', exact: true }).click();
    await page.getByRole('menuitem', { name: /Close the job/ }).click();
    const dialog = page.getByRole('dialog');
    await page.locator('[data-autofocus]:focus').waitFor();
    await dialog.getByRole('textbox', { name: 'Why is it closing?' }).fill('Filled');
    const [, number = ''] = /Type (\d+) to go on/.exec(await dialog.innerText()) ?? [];
    await dialog.getByRole('textbox', { name: `Type ${number} to go on` }).fill(number);
    await dialog.getByRole('button', { name: 'Try again' }).waitFor();
    expect(await dialog.locator('button[type=submit]').isDisabled()).toBe(true);
  }));

test('where Today could not be read, what stands beside it begins where it does', () =>
  visitWorkspace(browser, { look: desk, path: '/account' }, async (page) => {
    await page.route(/\/api\/v1\/today\?/, (route) => route.fulfill(refused(403, 'forbidden')));
    await page.goto('http://besked.test/');
    const failed = page.getByRole('alert').filter({ has: page.getByRole('button', { name: 'Try again' }) });
    await failed.waitFor();
    const tops = [failed, page.locator('main aside')].map(async (one) => (await one.boundingBox())?.y ?? 0);
    const [list = 0, beside = 1_000] = await Promise.all(tops);
    expect(Math.abs(list - beside)).toBeLessThan(20);
  }));

test('of a message that was cancelled no text and no attempt is awaited, and a note that is on its way takes no more', () =>
  visitWorkspace(browser, { look: desk, path: '/messages' }, async (page) => {
    const list = await answeredAnew(page, '/messages');
    const [one] = list.items;
    const cancelled = { ...one, status: 'cancelled', page: null, text: null, html: null, deliveries: [] };
    await page.route(/\/api\/v1\/messages(\?|$)/, (route) => route.fulfill({ json: { ...list, items: [cancelled] } }));
    await page.reload();
    await page.locator('main li [aria-expanded=false]').first().click();
    await page.getByText('It was cancelled before its text was written.').waitFor();
    await page.getByText('No attempt was made.').waitFor();
    await page.goto('http://besked.test/tasks');
    const note = page.getByRole('textbox', { name: 'Note' }).first();
    await note.fill('Called.');
    await page.locator('main li').first().getByRole('button').last().click();
    await expect.poll(() => note.getAttribute('readonly')).not.toBeNull();
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await expect.poll(() => note.getAttribute('readonly')).toBeNull();
    expect(await note.inputValue()).toBe('Called.');
  }));

test('a message that is read on a phone stays open where newer ones move it off the list', () =>
  visitWorkspace(browser, { look: { ...desk, width: 390 }, path: '/mailbox' }, async (page) => {
    const box = /\/api\/v1\/mailbox(\?|$)/;
    const list = await answeredAnew(page, '/mailbox');
    await page.getByRole('group', { name: 'Messages' }).getByRole('button').last().click();
    await page.getByRole('dialog').waitFor();
    await page.route(box, (route) => route.fulfill({ json: { ...list, items: list.items.slice(0, 1) } }));
    await comeBack(page, box);
    expect(await page.getByRole('dialog').count()).toBe(1);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  }));

test('a meeting that is being booked stays where a colleague decides', () =>
  visitWorkspace(browser, { look: desk, path: `/applications/${addresses.application}` }, async (page) => {
    const one = /\/api\/v1\/applications\/[^/]+$/;
    const application = {
      ...(await answeredAnew(page, `/applications/${addresses.application}`)),
      meetings: [],
      waiting: null,
    };
    let shown = application;
    await page.route(one, (route) => route.fulfill({ json: shown }));
    await page.reload();
    await page.getByRole('button', { name: /^Book/ }).first().click();
    const dialog = page.getByRole('dialog');
    const place = dialog.getByLabel(/^Place/);
    // A dialog takes the keyboard a moment after it is drawn: what is typed before may land in the field that it gives it to.
    await dialog.locator('[data-autofocus]:focus').waitFor();
    await place.fill('Room 4');
    const decidedAt = new Date().toISOString();
    shown = { ...application, waiting: { decisionId: addresses.batch, exitId: 'no', decidedAt, releaseAt: decidedAt } };
    await comeBack(page, one);
    await page.locator('#meetings').getByText('Book a meeting', { exact: true }).waitFor({ state: 'detached' });
    expect(await place.isVisible()).toBe(true);
    expect(await place.inputValue()).toBe('Room 4');
  }));

test('a meeting that is being booked on the live drawing stays where a newer version is published', () =>
  visitWorkspace(browser, { look: desk, path: `/processes/${addresses.process}/live` }, async (page) => {
    const list = /\/api\/v1\/processes\/[^/]+\/live(\?|$)/;
    const versions = await answeredAnew(page, `/processes/${addresses.process}/live`);
    await page.getByRole('button', { name: /^Book/ }).first().click();
    const place = page.getByRole('dialog').getByLabel(/^Place/);
    await place.fill('Room 4');
    const newest = { ...versions.items[0], id: addresses.batch, number: 4, candidates: 0 };
    await page.route(list, (route) => route.fulfill({ json: { ...versions, items: [newest, ...versions.items] } }));
    await comeBack(page, list);
    expect(await place.count()).toBe(1);
    expect(await place.inputValue()).toBe('Room 4');
  }));

test('the first candidate of a job who is being added stays where another applies', () =>
  visitWorkspace(browser, { look: desk, path: job, state: 'empty' }, async (page) => {
    const one = new RegExp(`/api/v1${job}$`);
    const seen = await answeredAnew(page, job);
    await page.locator('main').getByRole('button', { name: 'New candidate' }).last().click();
    const first = page.getByRole('dialog').getByLabel(/^First name/);
    await first.fill('Maria');
    await page.route(one, (route) => route.fulfill({ json: { ...seen, candidates: 1, active: 1 } }));
    await comeBack(page, one);
    await page.locator('main h2').first().waitFor({ state: 'attached' });
    expect(await first.count()).toBe(1);
    expect(await first.inputValue()).toBe('Maria');
  }));

test('a next page that is refused is asked for once, told, and asked for again by hand', () =>
  visitWorkspace(browser, { look: desk, path: '/account', isUnused: true }, async (page) => {
    let asked = 0;
    let isRefused = true;
    const server = busyJob();
    await answeredBy(page, (request) => {
      const isNext = request.path === `/api/v1${job}/cards` && request.query.has('after');
      if (!isNext) return server.answer(request);
      asked += 1;
      return isRefused ? { status: 401, json: refused(401, 'unauthenticated').json } : server.answer(request);
    });
    for (const view of ['table', 'columns']) {
      isRefused = true;
      await page.goto(`http://besked.test${job}?view=${view}`);
      const scroll = page.locator('[tabindex="0"][role=table], [tabindex="0"][role=group]').first();
      await scroll.locator('[data-application], [data-index]').first().waitFor();
      asked = 0;
      await scroll.evaluate((box) => box.scrollTo(0, box.scrollHeight));
      const again = page.getByRole('alert').getByRole('button', { name: 'Try again' }).first();
      await again.waitFor();
      expect(asked).toBeLessThan(20);
      isRefused = false;
      await again.click();
      await expect.poll(() => page.getByText('Candidate 50').count()).toBeGreaterThan(0);
    }
  }));

test('a stop is on a board as soon as its reader is told of it', () =>
  visitWorkspace(browser, { look: desk, path: '/account', isUnused: true }, async (page) => {
    const none = { items: [], next: null };
    let write: (text: string) => void = () => undefined;
    let isStopped = false;
    await answeredBy(page, (request) => {
      if (request.path === '/api/v1/notices/changes') return { stream: (to) => void (write = to) };
      if (request.path === '/api/v1/stops' && !isStopped) return { json: none };
      return answer(request, 'en', 'busy');
    });
    const listening = page.waitForResponse((response) => response.url().endsWith('/notices/changes'));
    await page.goto(`http://besked.test${job}`);
    await listening;
    await page.locator('[data-shown=true]').waitFor({ state: 'attached' });
    const notice = page.getByRole('alert').filter({ hasText: 'nothing leaves' });
    expect(await notice.count()).toBe(0);
    isStopped = true;
    write(`event: change\ndata: ${JSON.stringify({ kind: 'notice', data: {} })}\n\n`);
    await notice.waitFor({ timeout: 15_000 });
  }));
