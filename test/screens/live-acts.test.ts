import type { Browser, Page, Request } from 'playwright-core';
import { beforeAll, expect, test, vi } from 'vitest';
import { shareBrowser } from './launch-browser.ts';
import type { Look } from './looks.ts';
import { visitWorkspace } from './walk-workspace.ts';
import { addresses } from './workspace-answers.ts';

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
    const name = ((await book.getAttribute('aria-label')) ?? '').replace(/^.*: /, '');
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
    await page.getByText('Booked. The invitation is leaving.').waitFor();
    expect(posted.map(addressOf)).toEqual([expect.stringMatching(/^\/api\/v1\/applications\/[\w-]+\/meetings$/)]);
    const body = posted[0]?.postDataJSON();
    expect(Date.parse(body.endsAt) - Date.parse(body.startsAt)).toBe(3_600_000);
  }));

test.each([
  ['wide', desk],
  ['phone', phone],
] as const)('who stands where nobody decides can be said to have withdrawn (%s)', (_, look) =>
  visitWorkspace(browser, { look, path }, async (page) => {
    const posted = await answering(page);
    const row = page.getByRole('listitem').filter({ has: page.getByRole('button', { name: /^Has withdrawn: / }) });
    expect(
      await row
        .first()
        .getByRole('button', { name: /^(Decide|Book)/ })
        .count(),
    ).toBe(0);
    const button = row.first().getByRole('button', { name: /^Has withdrawn: / });
    const name = ((await button.getAttribute('aria-label')) ?? '').replace(/^.*: /, '');
    await button.click();
    const dialog = page.getByRole('dialog', { name: `${name} has withdrawn` });
    await dialog.getByRole('button', { name: 'End and confirm' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await page.getByText('Ended. The confirmation is leaving.').waitFor();
    expect(posted.map(addressOf)).toEqual([expect.stringMatching(/^\/api\/v1\/applications\/[\w-]+\/withdraw$/)]);
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
    expect(await page.getByRole('button', { name: /^(Take back|Decide|Book|Has withdrawn)/ }).count()).toBe(0);
  });
  expect(heard.map((url) => new URL(url).search)).toContain('?with=people');
});
