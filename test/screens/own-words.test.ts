import type { Browser, Page } from 'playwright-core';
import { beforeAll, expect, test, vi } from 'vitest';
import { batchPreview, closingMessages } from './batch-answers.ts';
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
const job = `/jobs/${addresses.job}`;
type Asked = {
  readonly method: string;
  readonly path: string;
  readonly show: string | null;
  readonly body: Record<string, unknown>;
};

/** Answers what is asked about the words of each: nobody's are written until they have been asked for, and nobody's are known before the gate opens. Answers what came. */
async function answering(page: Page, gate?: Promise<void>): Promise<Asked[]> {
  const asked: Asked[] = [];
  const written = new Set<string>();
  const keep = (method: string, address: string, body: Record<string, unknown>) => {
    const { pathname, searchParams } = new URL(address);
    asked.push({ method, path: pathname.replace(/^.*[/]/, ''), show: searchParams.get('show'), body });
  };
  await page.route('**/own-words**', (route) => {
    const request = route.request();
    const body = request.postDataJSON() as Record<string, unknown>;
    keep(request.method(), request.url(), body);
    for (const id of (body['applicationIds'] ?? []) as string[]) written.add(id);
    return route.fulfill({ json: { items: [], applicationId: addresses.application, whose: 'edited', why: null } });
  });
  await page.route('**/decision-batches/preview**', async (route) => {
    const request = route.request();
    const body = request.postDataJSON() as Record<string, unknown>;
    if (body['words'] === 'own') await gate;
    keep('PREVIEW', request.url(), body);
    const unwritten = body['words'] === 'own' ? batchPreview.ready.filter((id) => !written.has(id)) : [];
    const ready = batchPreview.ready.filter((id) => !unwritten.includes(id));
    const seen = Object.fromEntries(ready.map((id) => [id, `digest of ${id}`]));
    return route.fulfill({
      json: { ...batchPreview, ready, unwritten, seen, items: ready.length > 0 ? batchPreview.items : [] },
    });
  });
  return asked;
}

const onSheet = (act: (page: Page, asked: Asked[]) => Promise<void>, gate?: Promise<void>) =>
  visitWorkspace(browser, { look: desk, path: job }, async (page) => {
    const asked = await answering(page, gate);
    await page
      .getByRole('checkbox', { name: /^Select everybody in / })
      .first()
      .click();
    await page.getByRole('button', { name: /^Decide for / }).click();
    await page.getByRole('dialog').getByRole('radio').nth(1).click();
    await page.getByText(/^\d+ need a look$/).waitFor();
    await page.getByRole('radio', { name: /^From each one's scorecards/ }).click();
    await act(page, asked);
  });

test('whoever has no words of their own is written to, twenty at a time', () =>
  onSheet(async (_page, asked) => {
    const sent = () => asked.filter(({ method, path }) => method === 'POST' && path === 'own-words');
    await expect.poll(() => sent().length, { timeout: 20_000 }).toBe(2);
    expect(sent().flatMap(({ body }) => body['applicationIds'])).toEqual(batchPreview.ready);
  }));

test('one text is changed and kept, one person left out, and those that need a look are shown alone', () =>
  onSheet(async (page, asked) => {
    const saved = () => asked.filter(({ method }) => method === 'PUT');
    const [first, second] = batchPreview.items;
    await page
      .getByRole('button', { name: `Change the text to ${first?.name}` })
      .first()
      .click();
    const box = page.getByRole('textbox', { name: new RegExp(`: ${first?.name}$`) }).first();
    await box.fill('Du skrev ett tydligt brev.');
    await expect.poll(() => saved().length).toBe(1);
    expect(saved()[0]).toMatchObject({ path: first?.applicationId });
    expect(Object.values(saved()[0]?.body['texts'] as object)).toContain('Du skrev ett tydligt brev.');
    const held = page.getByText('Choose Done at the text that you change, then it can be decided.');
    await held.waitFor();
    await page.getByRole('button', { name: 'Done', exact: true }).click();
    await held.waitFor({ state: 'detached' });
    await page
      .getByRole('button', { name: `Leave out: ${second?.name}` })
      .first()
      .click();
    await expect.poll(() => saved().at(-1)?.body['leftOut']).toBe(true);
    await page.getByText(/^\d+ need a look$/).click();
    await expect.poll(() => asked.at(-1)?.show).toBe('look');
  }));

test('standing aside for many is asked for once more, since it can never be undone', () =>
  onSheet(async (page, asked) => {
    const aside = () => asked.filter(({ body }) => body['standAside'] === true);
    await page.getByRole('button', { name: /^Stand aside for 2/ }).click();
    const modal = page.getByRole('dialog', { name: 'Read about 2 people without assessing' });
    await modal.getByText(/cannot be undone/).waitFor();
    expect(aside()).toEqual([]);
    await modal.getByRole('button', { name: /^Stand aside for 2/ }).click();
    await expect.poll(() => aside().map(({ body }) => body['applicationIds'])).toEqual([batchPreview.blind]);
  }));

test('nothing is begun about somebody until their words are known, which would close it', () => {
  const gate = Promise.withResolvers<void>();
  return onSheet(async (page, asked) => {
    const written = () => asked.filter(({ path, method }) => method === 'POST' && path === 'own-words');
    const acts = [
      page.getByRole('button', { name: /^Stand aside for 2/ }),
      page.getByRole('button', { name: /^Change the text to/ }).first(),
    ] as const;
    for (const act of acts) expect(await act.isDisabled()).toBe(true);
    gate.resolve();
    await expect.poll(() => written().length, { timeout: 20_000 }).toBe(2);
    for (const act of acts) await expect.poll(() => act.isEnabled()).toBe(true);
  }, gate.promise);
});

test('what everybody hears of a closing is read as its words have been changed, and of whom nothing is known yet it is said', () =>
  visitWorkspace(browser, { look: desk, path: job }, async (page) => {
    await page.route(
      ({ pathname }) => pathname.endsWith('/closing'),
      (route) => {
        const { texts = {} } = route.request().postDataJSON();
        const [words] = Object.values(texts as Record<string, { email: { sv: { subject: string } } }>);
        const items = closingMessages.map((one) => ({ ...one, subject: words?.email.sv.subject ?? 'As drawn' }));
        return route.fulfill({ json: { items, next: null, closesAt: new Date().toISOString() } });
      },
    );
    await page.getByRole('button', { name: 'More', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Close the job' }).click();
    const heard = page.getByRole('group', { name: 'What each of them hears' });
    await heard.getByText('As drawn').first().waitFor();
    await heard.getByText('The process has not begun for this candidate yet.').waitFor();
    expect(await heard.getByText('it becomes a task to call').count()).toBe(1);
    await page
      .getByRole('button', { name: /^Change the words of/ })
      .first()
      .click();
    await page.getByLabel('Subject, in Swedish').fill('Vi tackar dig');
    await heard.getByText('Vi tackar dig').first().waitFor();
  }));

test('who may not read whom a closing waits for is promised no list of them', () =>
  visitWorkspace(browser, { look: desk, path: job, state: 'closing' }, async (page) => {
    const notice = page.getByText(/^The job closes as soon as/);
    // The list comes a moment after the sentence.
    await notice.filter({ hasText: 'Still to be answered:' }).waitFor();
    const me = await page.evaluate(async () => (await fetch('/api/v1/me')).json());
    await page.route('**/api/v1/me', (route) => route.fulfill({ json: { ...me, role: 'interviewer', jobRoles: [] } }));
    await page.reload();
    await notice.waitFor();
    expect(await notice.textContent()).not.toContain('Still to be answered');
  }));

test('a closing that waits for nobody who is owed an answer says for whom it waits', () =>
  visitWorkspace(browser, { look: desk, path: job, state: 'closing' }, async (page) => {
    await page.getByText('Still to be answered').waitFor();
    expect(await page.getByText('Nobody is owed an answer just now').count()).toBe(0);
    await page.route('**/obligations?*', (route) => route.fulfill({ json: { items: [], next: null } }));
    await page.reload();
    await page.getByText(/^Nobody is owed an answer just now, but \d+ candidates are not at the end/).waitFor();
  }));
