import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Definition, StageStep } from '../../process/definition/schema.ts';
import { until } from '../run/until.ts';
import { type Client, password, signInFirst, startTestServer, type TestServer } from '../server/start-test-server.ts';
import { launchBrowser } from './launch-browser.ts';

vi.setConfig({ testTimeout: 90_000, hookTimeout: 180_000 });
const patience = { within: 30_000 };

let browser: Browser;
let server: TestServer;
let client: Client;
let boPassword: string;

beforeAll(async () => {
  browser = await launchBrowser();
  server = await startTestServer({ editorFolder: join(import.meta.dirname, '../../dist/editor') });
  ({ client } = await signInFirst(server));
  const { body } = await client('POST', '/api/v1/people', { name: 'Bo Ek', email: 'bo@example.se', role: 'designer' });
  boPassword = body.firstPassword;
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

async function newProcess(): Promise<string> {
  return (await client('POST', '/api/v1/processes', { from: 'gallery', galleryId: 'nurse' })).body.id;
}

/** A browser of Anna's, or of somebody else, that is signed in. */
async function signedIn(email = 'anna@example.se', word = password): Promise<BrowserContext> {
  const context = await browser.newContext({
    locale: 'en',
    reducedMotion: 'reduce',
    viewport: { width: 1440, height: 900 },
  });
  await signInTo(context, email, word);
  return context;
}

async function signInTo(context: BrowserContext, email = 'anna@example.se', word = password): Promise<void> {
  const { publicUrl } = server.environment;
  const answer = await context.request.post(`${publicUrl}/api/auth/sign-in/email`, {
    data: { email, password: word },
    headers: { origin: publicUrl },
  });
  expect(answer.status()).toBe(200);
}

async function openDraft(context: BrowserContext, processId: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${server.environment.publicUrl}/processes/${processId}`);
  await page.locator('.react-flow__node-step').first().waitFor();
  return page;
}

/** Gives a step another English name by its inspector, as one who types. */
async function rename(page: Page, stepId: string, name: string): Promise<void> {
  await page.getByTestId(`rf__node-${stepId}`).dispatchEvent('click');
  const inspector = page.locator('#inspector');
  await inspector.getByText(stepId, { exact: true }).waitFor();
  await inspector.getByRole('textbox').nth(1).fill(name);
}

/** Cuts the network off once the page has what it edits with. */
async function goOffline(page: Page): Promise<void> {
  await cardOf(page, 'offer').dispatchEvent('click');
  await page.locator('#inspector').getByText('offer', { exact: true }).waitFor();
  await page.context().setOffline(true);
}

const cardOf = (page: Page, stepId: string) => page.getByTestId(`rf__node-${stepId}`);
const shows = (page: Page, stepId: string, name: string) =>
  until(async () => (await cardOf(page, stepId).textContent())?.includes(name), patience);
const stateOf = (page: Page) => page.locator('header [role="status"]').textContent();
const isSaved = (page: Page) => until(async () => (await stateOf(page))?.endsWith('· saved'), patience);

async function draftOf(processId: string): Promise<Definition> {
  return (await client('GET', `/api/v1/processes/${processId}`)).body.draft;
}
const nameOf = async (processId: string, stepId: string) => (await draftOf(processId)).steps[stepId]?.name.en;

test('two windows that change different steps of one draft both have both, at once and without asking', async () => {
  const processId = await newProcess();
  const [anna, bo] = [await signedIn(), await signedIn('bo@example.se', boPassword)];
  const [one, other] = [await openDraft(anna, processId), await openDraft(bo, processId)];
  await one.getByRole('button', { name: /Bo Ek has the process open/ }).waitFor();
  await rename(one, 'screening', 'First look');
  await isSaved(one);
  await shows(other, 'screening', 'First look');
  await rename(other, 'references', 'Referees');
  await isSaved(other);
  await shows(one, 'references', 'Referees');
  expect(await nameOf(processId, 'screening')).toBe('First look');
  expect(await nameOf(processId, 'references')).toBe('Referees');
  // Anna's history is hers: what Bo did meanwhile is no part of it, and stays.
  await one.getByRole('button', { name: /^Undo ./ }).click();
  await shows(one, 'screening', 'Screening');
  await shows(one, 'references', 'Referees');
  await one.getByRole('button', { name: 'Nothing to undo' }).waitFor();
  await isSaved(one);
  await shows(other, 'screening', 'Screening');
  expect(await nameOf(processId, 'references')).toBe('Referees');
  await anna.close();
  await bo.close();
});

test('where both changed the same step both are shown and one is chosen, and Undo leads back', async () => {
  const processId = await newProcess();
  const [anna, bo] = [await signedIn(), await signedIn('bo@example.se', boPassword)];
  const [one, other] = [await openDraft(anna, processId), await openDraft(bo, processId)];
  await goOffline(other);
  await rename(other, 'screening', 'What Bo says');
  await rename(other, 'references', 'Referees');
  await rename(one, 'screening', 'What Anna says');
  await isSaved(one);
  await other.context().setOffline(false);
  const dialog = other.getByRole('dialog', { name: /both changed the same/ });
  await dialog.waitFor();
  await dialog.getByText('What Bo says').first().waitFor();
  await dialog.getByText('What Anna says').first().waitFor();
  // Each side is drawn too, with what it changed lit; a step leads to the choice.
  const drawingOf = (whose: string) => dialog.getByRole('group', { name: `The drawing: ${whose} changed` });
  const stepIn = (whose: string, words: string) =>
    drawingOf(whose).getByTestId('rf__node-screening').filter({ hasText: words }).filter({ hasText: 'changed' });
  await stepIn('You', 'What Bo says').waitFor();
  const drawn = stepIn('Anna Administratör', 'What Anna says');
  await drawn.focus();
  await other.keyboard.press('Enter');
  const chosen = () => other.evaluate(() => document.activeElement?.closest('[data-unit]')?.getAttribute('data-unit'));
  expect(await chosen()).toBe('step/screening');
  await dialog.getByText('Anna Administratör', { exact: true }).first().click();
  await dialog.getByRole('button', { name: 'Merge' }).click();
  await shows(other, 'screening', 'What Anna says');
  await shows(other, 'references', 'Referees');
  await isSaved(other);
  expect(await nameOf(processId, 'references')).toBe('Referees');
  await other.getByRole('button', { name: /^Undo.*merge the drafts/i }).click();
  await shows(other, 'screening', 'What Bo says');
  await anna.close();
  await bo.close();
});

test('a tab that crashes before anything was saved loses nothing', async () => {
  const processId = await newProcess();
  const context = await signedIn();
  const page = await openDraft(context, processId);
  // The server is away, so that only this browser knows of it.
  await page.route('**/draft', (route) => route.abort());
  await rename(page, 'screening', 'Kept through the crash');
  await until(async () => /kept here|stay here|cannot be reached/.test((await stateOf(page)) ?? ''), patience);
  const crashed = page.waitForEvent('crash');
  void page.goto('chrome://crash').catch(() => undefined);
  await crashed;
  const again = await openDraft(context, processId);
  await shows(again, 'screening', 'Kept through the crash');
  await isSaved(again);
  expect(await nameOf(processId, 'screening')).toBe('Kept through the crash');
  await context.close();
});

test('a browser that is full says so, and gives out the file of what is nowhere else', async () => {
  const processId = await newProcess();
  const context = await signedIn();
  const page = await openDraft(context, processId);
  await page.evaluate(() => {
    for (let size = 2 ** 22; size > 0; size = Math.floor(size / 2))
      for (let at = 0; at < 3; at += 1)
        try {
          localStorage.setItem(`full.${size}.${at}`, 'x'.repeat(size));
        } catch {
          break;
        }
  });
  await rename(page, 'screening', 'On the server alone');
  await page.getByRole('alert').getByText('saved on the server but not kept here').waitFor();
  await isSaved(page);
  await page.route('**/draft', (route) => route.abort());
  await rename(page, 'screening', 'Nowhere else');
  await page.getByRole('alert').getByText('neither on the server nor kept in this browser').waitFor();
  expect(await stateOf(page)).toMatch(/the server cannot be reached$/);
  const downloading = page.waitForEvent('download');
  await page.getByRole('alert').getByRole('button', { name: 'Download the file' }).click();
  expect(await readFile(await (await downloading).path(), 'utf8')).toContain('Nowhere else');
  await page.evaluate(() => localStorage.clear());
  await rename(page, 'screening', 'Kept here again');
  await page.getByRole('alert').waitFor({ state: 'detached' });
  page.on('dialog', (dialog) => void dialog.accept());
  await context.close();
});

test('what was unsaved when a session ended is not saved by who signs in next in the same browser, and waits for who drew it', async () => {
  const processId = await newProcess();
  const before = await nameOf(processId, 'screening');
  const context = await signedIn();
  const page = await openDraft(context, processId);
  await context.clearCookies();
  await rename(page, 'screening', 'Drawn by Anna');
  await page.getByRole('link', { name: 'Sign in again' }).click();
  await page.getByLabel('E-mail').fill('bo@example.se');
  await page.getByRole('textbox', { name: 'Password' }).fill(boPassword);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await shows(page, 'screening', before ?? '');
  // Longer than the pause before another try.
  await page.waitForTimeout(7_000);
  const { body } = await client('GET', `/api/v1/processes/${processId}`);
  expect([body.draft.steps.screening.name.en, body.draftRevision]).toEqual([before, 1]);
  await shows(page, 'screening', before ?? '');

  await context.clearCookies();
  await signInTo(context);
  page.on('dialog', (dialog) => void dialog.accept());
  await page.reload();
  await shows(page, 'screening', 'Drawn by Anna');
  await isSaved(page);
  expect(await nameOf(processId, 'screening')).toBe('Drawn by Anna');
  await context.close();
});

test('ten minutes without a network and a reload lose nothing, and what others did meanwhile is in', async () => {
  const processId = await newProcess();
  const context = await signedIn();
  const page = await openDraft(context, processId);
  await page.clock.install();
  await goOffline(page);
  await rename(page, 'screening', 'Drawn on the train');
  await page.clock.fastForward('10:00');
  await rename(page, 'offer', 'Our offer');
  const { body } = await client('GET', `/api/v1/processes/${processId}`);
  const theirs = structuredClone(body.draft) as Definition;
  (theirs.steps['references'] as StageStep).name = { sv: 'Referenter', en: 'Referees' };
  await client('PUT', `/api/v1/processes/${processId}/draft`, { definition: theirs }, { 'if-match': '"1"' });
  await context.setOffline(false);
  page.on('dialog', (dialog) => void dialog.accept());
  await page.reload();
  await page.locator('.react-flow__node-step').first().waitFor();
  for (const [step, name] of [
    ['screening', 'Drawn on the train'],
    ['offer', 'Our offer'],
    ['references', 'Referees'],
  ] as const)
    await shows(page, step, name);
  await until(async () => (await nameOf(processId, 'screening')) === 'Drawn on the train', patience);
  expect(await nameOf(processId, 'references')).toBe('Referees');
  await context.close();
});

test('a slow network saves once more what was drawn while it was at it, and a lost answer is no conflict', async () => {
  const processId = await newProcess();
  const context = await signedIn();
  const page = await openDraft(context, processId);
  let lost = 0;
  await page.route('**/draft', async (route) => {
    const answer = await route.fetch();
    lost += 1;
    // It arrived, and nobody hears that it did.
    if (lost === 1) return route.abort();
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    return route.fulfill({ response: answer });
  });
  await rename(page, 'screening', 'First look');
  await until(async () => lost > 0, patience);
  await rename(page, 'screening', 'Second look');
  await until(async () => (await nameOf(processId, 'screening')) === 'Second look', patience);
  await isSaved(page);
  expect(await page.getByRole('dialog').count()).toBe(0);
  await context.close();
});

test('an older version is restored as one entry, and published again with what it says and a note of it', async () => {
  const processId = await newProcess();
  const path = `/api/v1/processes/${processId}`;
  const { body: first } = await client('POST', `${path}/publish`, { draftRevision: 1 });
  const { body: read } = await client('GET', path);
  const changed = structuredClone(read.draft) as Definition;
  (changed.steps['screening'] as StageStep).name = { sv: 'Sållning', en: 'Sifting' };
  const span = { amount: 1, unit: 'workingDays' } as const;
  changed.steps['wait'] = { kind: 'wait', name: { sv: 'Väntan', en: 'Wait' }, for: { kind: 'span', span } };
  changed.connections['wait'] = { ...changed.connections['survey-wait'] };
  changed.connections['survey-wait'] = { next: 'wait' };
  changed.layout.steps['wait'] = { x: 0, y: 900 };
  await client('PUT', `${path}/draft`, { definition: changed }, { 'if-match': '"1"' });
  await client('POST', `${path}/publish`, { draftRevision: 2, note: 'Another name' });
  const context = await signedIn();
  const page = await openDraft(context, processId);
  // People may stand in a step that is published: its first name gives it no other id.
  const known = page.waitForResponse('**/api/v1/versions/*');
  await rename(page, 'wait', 'A day off');
  await known;
  await page.locator('#inspector').getByRole('textbox').nth(1).press('End');
  await page.locator('#inspector').getByRole('textbox').nth(1).press('!');
  await page.locator('#inspector').getByRole('textbox').nth(1).press('Escape');
  await until(async () => (await nameOf(processId, 'wait')) === 'A day off!', patience);
  await page.keyboard.press('v');
  const versions = page.getByRole('dialog', { name: /^Versions of/ });
  await versions.getByRole('button', { name: /^Version 1/ }).click();
  await versions.getByRole('button', { name: 'Restore version 1' }).click();
  const publish = page.getByRole('dialog', { name: 'Publish' });
  await publish.getByText('Sifting').first().waitFor();
  expect(await publish.getByRole('textbox').inputValue()).toBe('Restores version 1');
  await publish.getByRole('button', { name: 'Publish version 3' }).click();
  await publish.waitFor({ state: 'hidden' });
  const { body: listed } = await client('GET', `${path}/versions`);
  expect(
    listed.items.map(({ number, hash, note }: Record<string, unknown>) => [number, hash === first.hash, note]),
  ).toEqual([
    [3, true, 'Restores version 1'],
    [2, false, 'Another name'],
    [1, true, null],
  ]);
  await page.getByRole('button', { name: /^Undo.*restore version/i }).click();
  await shows(page, 'screening', 'Sifting');
  await context.close();
});

test('a draft that nobody can read leaves as a file, and what is published is gone on from; a window that has the drawing open says so once', async () => {
  const processId = await newProcess();
  const path = `/api/v1/processes/${processId}`;
  await client('POST', `${path}/publish`, { draftRevision: 1 });
  const context = await signedIn();
  const open = await openDraft(context, processId);
  let asked = 0;
  open.on('request', (request) => {
    if (new URL(request.url()).pathname === path) asked += 1;
  });
  await client('PUT', `${path}/draft`, { definition: { from: 'the future' } }, { 'if-match': '"1"' });
  await open.getByText('The draft that Anna Administratör saved cannot be read here').waitFor();
  await rename(open, 'screening', 'First look');
  await until(async () => /somebody else has saved/.test((await stateOf(open)) ?? ''), patience);
  const page = await context.newPage();
  await page.goto(`${server.environment.publicUrl}/processes/${processId}`);
  await page.getByRole('heading', { name: 'The draft cannot be read' }).waitFor();
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Go on from version 1' }).click();
  const file = await readFile(await (await saving).path(), 'utf8');
  expect(JSON.parse(file)).toEqual({ from: 'the future' });
  await shows(page, 'screening', 'Screening');
  // The other window hears of that, and brings in what it has.
  await shows(page, 'screening', 'First look');
  expect(await nameOf(processId, 'screening')).toBe('First look');
  expect(asked).toBeLessThan(5);
  await context.close();
});

test('who would publish over a newer draft that they have not heard of sees it before anything is published', async () => {
  const processId = await newProcess();
  const path = `/api/v1/processes/${processId}`;
  const context = await signedIn();
  await context.route('**/changes', (route) => route.abort());
  const page = await openDraft(context, processId);
  const changed = await draftOf(processId);
  (changed.steps['screening'] as StageStep).name = { sv: 'Sållning', en: 'Sifting' };
  await client('PUT', `${path}/draft`, { definition: changed }, { 'if-match': '"1"' });
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Publish' });
  await dialog.getByRole('button', { name: /^Publish version/ }).click();
  await dialog.getByRole('alert').waitFor();
  await shows(page, 'screening', 'Sifting');
  expect((await client('GET', path)).body.live).toBeNull();
  await dialog.getByRole('button', { name: /^Publish version/ }).click();
  await dialog.waitFor({ state: 'hidden' });
  expect((await client('GET', path)).body.live).toMatchObject({ number: 1 });
  await context.close();
});

test('back from the candidates on the drawing stands what has been saved meanwhile', async () => {
  const processId = await newProcess();
  const path = `/api/v1/processes/${processId}`;
  await client('POST', `${path}/publish`, { draftRevision: 1 });
  const context = await signedIn();
  const page = await context.newPage();
  // Nothing is heard of what is saved, and the draft is not open yet.
  await context.route('**/changes', (route) => route.abort());
  await page.goto(`${server.environment.publicUrl}/processes/${processId}/live`);
  await page.locator('.react-flow__node-step').first().waitFor();
  const changed = await draftOf(processId);
  (changed.steps['screening'] as StageStep).name = { sv: 'Sållning', en: 'Sifting' };
  await client('PUT', `${path}/draft`, { definition: changed }, { 'if-match': '"1"' });
  // So long an answer counts as one of this very visit.
  await page.waitForTimeout(2_100);
  await page.getByRole('link', { name: /draft/i }).first().click();
  await shows(page, 'screening', 'Sifting');
  await context.close();
});
