import type { Browser, Locator, Page, Request } from 'playwright-core';
import { beforeAll, expect, test, vi } from 'vitest';
import nurse from '../../process/gallery/nurse.json' with { type: 'json' };
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
const phone: Look = { language: 'en', scheme: 'light', width: 390 };
const path = `/processes/${addresses.process}/live`;
const signal = { id: addresses.process, status: 'applied', code: null, reason: null };

/** Answers what is posted as a server whose runs are quick; answers what came. */
async function answering(page: Page): Promise<Request[]> {
  const posted: Request[] = [];
  await page.route('**/api/v1/**', (route) => {
    const request = route.request();
    if (request.method() === 'POST') posted.push(request);
    if (request.method() === 'POST' || request.url().includes('/signals/'))
      return route.fulfill({ status: request.method() === 'POST' ? 202 : 200, json: signal });
    return route.fallback();
  });
  return posted;
}

const nameOn = async (button: Locator) => ((await button.getAttribute('aria-label')) ?? '').replace(/^.*: /, '');
const addressOf = (request: Request | undefined) => new URL(request?.url() ?? 'http://none').pathname;

test.each([
  ['wide', desk],
  ['phone', phone],
] as const)('a decision that waits is taken back from the list of people (%s)', (_, look) =>
  visitWorkspace(browser, { look, path }, async (page) => {
    const posted = await answering(page);
    const undo = page.getByRole('button', { name: /^Take back/ }).first();
    await undo.focus();
    await page.keyboard.press('Enter');
    await page.getByText('The decision is taken back. Nothing is sent.').waitFor();
    expect(posted.map(addressOf)).toEqual([expect.stringMatching(/^\/api\/v1\/decisions\/[\w-]+\/take-back$/)]);
  }),
);

test('a meeting is booked from the list of people, and what the server says of its time is at the field', () =>
  visitWorkspace(browser, { look: desk, path }, async (page) => {
    const book = page.getByRole('button', { name: /^Book/ }).first();
    const name = await nameOn(book);
    await book.click();
    const dialog = page.getByRole('dialog', { name: new RegExp(name) });
    await dialog.getByLabel('Starts').fill('2030-03-04T10:00');
    await page.route('**/meetings', (route) =>
      route.fulfill({
        status: 422,
        json: {
          ...{ type: 'about:blank', title: 'Not so', status: 422, code: 'invalid' },
          errors: [{ path: 'body.startsAt', code: 'past', message: 'Must lie in the future.' }],
        },
      }),
    );
    await dialog.getByRole('button', { name: 'Book and send the invitation' }).click();
    await dialog.getByText('Must lie in the future.').waitFor();
    await page.unroute('**/meetings');
    const posted = await answering(page);
    await dialog.getByRole('button', { name: 'Book and send the invitation' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await page.getByText('Booked. The invitation leaves in good time before the meeting.').waitFor();
    expect(posted.map(addressOf)).toEqual([expect.stringMatching(/^\/api\/v1\/applications\/[\w-]+\/meetings$/)]);
    const body = posted[0]?.postDataJSON();
    expect(Date.parse(body.endsAt) - Date.parse(body.startsAt)).toBe(3_600_000);
  }));

test.each([
  ['is asked, wide', desk, 'Licence number', 1],
  ['is asked, phone', phone, 'Licence number', 1],
  ['waits, wide', desk, 'Two working days', 0],
] as const)('who stands where nobody decides can be said to have withdrawn (%s)', (_, look, place, answers) =>
  visitWorkspace(browser, { look, path }, async (page) => {
    const posted = await answering(page);
    const row = page.getByRole('listitem').filter({ hasText: place });
    const button = row.getByRole('button', { name: /^Has withdrawn: / });
    const name = await nameOn(button);
    expect(await row.getByRole('button', { name: /^(Decide|Book)/ }).count()).toBe(0);
    expect(await row.getByRole('button', { name: /^Answer for/ }).count()).toBe(answers);
    await button.click();
    const dialog = page.getByRole('dialog', { name: `${name} has withdrawn` });
    await dialog.getByRole('button', { name: 'End and confirm' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await page.getByText('The process ends in ten seconds').waitFor();
    expect(posted).toEqual([]);
    await page.evaluate(() => window.dispatchEvent(new Event('pagehide')));
    await page.getByText('Ended. The confirmation is leaving.').waitFor();
    expect(posted.map(addressOf)).toEqual([expect.stringMatching(/^\/api\/v1\/applications\/[\w-]+\/withdraw$/)]);
  }),
);

/** Answers the question of the licence as open, or as open no longer. */
async function asking(page: Page, isOpen: boolean): Promise<void> {
  const person = answerOf('getApplication', 'en', { state: 'busy', query: new URLSearchParams() }) as object;
  const ask = isOpen ? { stepId: 'licence', visit: 2, deadline: null, questions: nurse.steps.licence.questions } : null;
  await page.route(/\/api\/v1\/applications\/[\w-]+$/, (route) => route.fulfill({ json: { ...person, ask } }));
}

test.each([
  ['wide', desk],
  ['phone', phone],
] as const)('what somebody who is asked has told is recorded from the list of people (%s)', (_, look) =>
  visitWorkspace(browser, { look, path }, async (page) => {
    await asking(page, true);
    const button = page.getByRole('button', { name: /^Answer for the candidate: / }).first();
    const dialog = page.getByRole('dialog', { name: `Answer for ${await nameOn(button)}` });
    await button.click();
    const save = dialog.getByRole('button', { name: 'Save the answer' });
    await dialog.getByRole('textbox').fill('880412');
    const posted = await answering(page);
    await save.click();
    await dialog.waitFor({ state: 'hidden' });
    const toast = page.getByRole('alert').filter({ hasText: 'The answer is saved' });
    await toast.getByRole('button', { name: 'Close' }).waitFor();
    expect(posted.map(addressOf)).toEqual([expect.stringMatching(/^\/api\/v1\/applications\/[\w-]+\/answers$/)]);
    expect(posted[0]?.postDataJSON()).toEqual({
      ...{ stepId: 'licence', visit: 2 },
      answers: { 'licence-number': '880412' },
    });
  }),
);

test('a question that has been answered meanwhile is said to be open no longer', () =>
  visitWorkspace(browser, { look: desk, path }, async (page) => {
    await asking(page, false);
    await page
      .getByRole('button', { name: /^Answer for the candidate: / })
      .first()
      .click();
    const dialog = page.getByRole('dialog', { name: /^Answer for / });
    await dialog.getByText('The question is no longer open').waitFor();
    expect(await dialog.getByRole('button', { name: 'Save the answer' }).count()).toBe(0);
  }));

test.each([
  ['wide', desk],
  ['phone', phone],
] as const)('who is paused is seen to be, and can go on from the list of people (%s)', (_, look) =>
  visitWorkspace(browser, { look, path }, async (page) => {
    const posted = await answering(page);
    const row = page.getByRole('listitem').filter({ hasText: 'Paused until' });
    await row.getByRole('button', { name: /^Go on now: / }).click();
    await page.getByText('The pause has ended').waitFor();
    expect(posted.map(addressOf)).toEqual([expect.stringMatching(/^\/api\/v1\/applications\/[\w-]+\/resume$/)]);
    expect(await page.getByRole('button', { name: /^Go on now: / }).count()).toBe(await row.count());
  }),
);

test('the page of the people asks to hear of them; who may only read has nothing to press but the path', async () => {
  const heard: string[] = [];
  await visitWorkspace(browser, { look: desk, path, state: 'viewing' }, async (page) => {
    page.on('request', (request) => {
      if (request.url().includes('/changes')) heard.push(request.url());
    });
    await page.reload();
    await page
      .getByRole('button', { name: /^The path of/ })
      .first()
      .waitFor();
    expect(
      await page.getByRole('button', { name: /^(Take back|Decide|Book|Answer for|Go on now|Has withdrawn)/ }).count(),
    ).toBe(0);
  });
  expect(heard.map((url) => new URL(url).search)).toContain('?with=people');
});
