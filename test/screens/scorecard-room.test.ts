import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { until } from '../run/until.ts';
import { type Furnished, furnishOrganisation } from '../server/routes/two-organisations.ts';
import { password, signInFirst, startTestServer, type TestServer } from '../server/start-test-server.ts';
import { launchBrowser } from './launch-browser.ts';

vi.setConfig({ testTimeout: 90_000, hookTimeout: 180_000 });
const patience = { within: 30_000 };

let browser: Browser;
let server: TestServer;
let own: Furnished;
let context: BrowserContext;

beforeAll(async () => {
  browser = await launchBrowser();
  server = await startTestServer({ editorFolder: join(import.meta.dirname, '../../dist/editor') });
  const { organisationId } = await signInFirst(server);
  own = await furnishOrganisation(server, organisationId, { name: 'Anna' });
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

beforeEach(async () => {
  await context?.close();
  await server.database.scorecard.deleteMany();
  await server.database.scorecardDraft.deleteMany();
  context = await phone();
});

/** A phone on which the assessor is signed in. */
async function phone(): Promise<BrowserContext> {
  const { publicUrl } = server.environment;
  const made = await browser.newContext({
    locale: 'en',
    reducedMotion: 'reduce',
    viewport: { width: 390, height: 844 },
  });
  const answer = await made.request.post(`${publicUrl}/api/auth/sign-in/email`, {
    data: { email: 'anna@example.se', password },
    headers: { origin: publicUrl },
  });
  expect(answer.status()).toBe(200);
  return made;
}

async function openForm(where = context): Promise<Page> {
  const page = await where.newPage();
  await page.goto(`${server.environment.publicUrl}/applications/${own.applicationId}/scorecard`);
  await page.getByRole('radio', { name: 'Clear strength' }).waitFor();
  return page;
}

const behaviourOf = (page: Page) => page.getByLabel('What the person did or said');
const draft = async () => (await server.database.scorecardDraft.findFirst())?.content as Content | undefined;
type Content = { ratings: Record<string, { level?: number; evidence: { behaviour: string }[] }> };

test('what is written while the server is away survives the window, and reaches the server from the next one', async () => {
  await context.route('**/scorecard/draft', (request) => request.abort());
  const page = await openForm();
  await behaviourOf(page).fill('Stopped a wrong dose');
  await page.getByText('No network. Kept on this device.').waitFor();
  await page.close();
  expect(await draft()).toBeUndefined();
  const again = await openForm();
  expect(await behaviourOf(again).inputValue()).toBe('Stopped a wrong dose');
  await context.unroute('**/scorecard/draft');
  await again.reload();
  await again.getByText(/^Saved /).waitFor();
  expect((await draft())?.ratings['care']?.evidence).toMatchObject([{ behaviour: 'Stopped a wrong dose' }]);
});

test('the whole of it can be done without a network: it is handed in when that is back', async () => {
  const page = await openForm();
  await context.setOffline(true);
  await page.getByRole('radio', { name: 'Clear strength' }).check();
  await behaviourOf(page).fill('Stopped a wrong dose');
  await page.getByRole('button', { name: 'Review' }).click();
  await page.getByLabel('Note for colleagues').fill('Wants evenings');
  await page.getByRole('button', { name: 'Hand in the scorecard' }).click();
  await page.getByText('Will be handed in as soon as the network is back').waitFor();
  expect(await server.database.scorecard.count()).toBe(0);
  await context.setOffline(false);
  await until(async () => (await server.database.scorecard.count()) === 1, patience);
  const [revision, ...others] = await server.database.scorecardRevision.findMany();
  expect([revision?.privateNote, others]).toEqual(['Wants evenings', []]);
  await page.getByRole('heading', { name: 'Scorecards of Anna Hemlig' }).waitFor();
});

test('what was handed in without a network is handed in later from whatever page is open', async () => {
  const page = await openForm();
  await context.route('**/scorecard', (route) =>
    route.request().method() === 'POST' ? route.abort() : route.fallback(),
  );
  await page.getByRole('radio', { name: 'Clear strength' }).check();
  await behaviourOf(page).fill('Stopped a wrong dose');
  await page.getByRole('button', { name: 'Review' }).click();
  await page.getByRole('button', { name: 'Hand in the scorecard' }).click();
  await page.getByText('Will be handed in as soon as the network is back').waitFor();
  await page.close();
  await context.unroute('**/scorecard');
  expect(await server.database.scorecard.count()).toBe(0);
  const other = await context.newPage();
  await other.goto(`${server.environment.publicUrl}/jobs`);
  await other.getByText('The scorecard of Anna Hemlig is in').waitFor();
  expect(await server.database.scorecard.count()).toBe(1);
  const keys = await other.evaluate(() => Object.keys(localStorage));
  expect(keys.filter((key) => key.startsWith('besked.scorecard.'))).toEqual([]);
});

/** Keeps on the device what Anna has handed in without a network for a visit, and opens a page where that is handed in. */
async function openWithWaiting(page: Page, visits: readonly { applicationId: string; visit: number; name: string }[]) {
  const { id: userId } = await server.database.user.findFirstOrThrow({ where: { email: 'anna@example.se' } });
  const evidence = [{ id: 'a', shows: 'strength', situation: '', behaviour: 'Stopped a wrong dose', impact: '' }];
  const ratings = { care: { level: 4, evidence } };
  const copies = visits.map(({ applicationId, visit, name }) => {
    const content = { language: 'en', ratings, privateNote: `Of ${name}` };
    const of = { candidateName: name, stepName: { en: 'Interview' }, competencies: [] };
    const copy = { content, revision: 0, number: 0, at: new Date().toISOString(), of, handIn: { reason: '' } };
    const key = `besked.scorecard.${userId}/${own.organisationId}/${applicationId}/interview/${visit}`;
    return [key, JSON.stringify(copy)] as const;
  });
  await page.goto(`${server.environment.publicUrl}/account`);
  await page.evaluate((all) => {
    for (const [key, copy] of all) localStorage.setItem(key, copy);
  }, copies);
  await page.goto(`${server.environment.publicUrl}/jobs`);
}
const unknown = (digit: string) =>
  `${digit.repeat(8)}-${digit.repeat(4)}-4${digit.repeat(3)}-8${digit.repeat(3)}-${digit.repeat(12)}`;

test('one that is refused keeps no other from being handed in, and its words can be read and thrown away', async () => {
  const page = await context.newPage();
  await openWithWaiting(page, [
    { applicationId: unknown('0'), visit: 1, name: 'Bo Borta' },
    { applicationId: own.applicationId, visit: 7, name: 'Anna Before' },
    { applicationId: own.applicationId, visit: 1, name: 'Anna Hemlig' },
  ]);
  await until(async () => (await server.database.scorecard.count()) === 1, patience);
  await page.getByText('The scorecard of Anna Before is not handed in.').waitFor();
  const gone = page.getByRole('alert').filter({ hasText: 'The scorecard of Bo Borta is not handed in.' });
  await gone.getByRole('link', { name: 'Open' }).click();
  await page.getByRole('heading', { name: 'Your draft on Bo Borta' }).waitFor();
  await page.getByText('Of Bo Borta').waitFor();
  await page.goto(`${server.environment.publicUrl}/applications/${own.applicationId}/scorecard/drafts`);
  await page.getByText('Of Anna Before').waitFor();
  await page.getByRole('button', { name: 'Throw it away from the device' }).click();
  await page.getByText('Of Anna Before').waitFor({ state: 'detached' });
  const keys = await page.evaluate(() =>
    Object.keys(localStorage).filter((key) => key.startsWith('besked.scorecard.')),
  );
  expect(keys).toEqual([expect.stringContaining(unknown('0'))]);
});

test('what waits is not handed in while its form is open in another window, and soon after that is closed', async () => {
  const form = await openForm();
  const page = await context.newPage();
  await openWithWaiting(page, [
    { applicationId: own.applicationId, visit: 1, name: 'Anna Hemlig' },
    { applicationId: unknown('f'), visit: 1, name: 'Bo Borta' },
  ]);
  await page.getByText('The scorecard of Bo Borta is not handed in.').waitFor();
  expect(await server.database.scorecard.count()).toBe(0);
  await form.close();
  await until(async () => (await server.database.scorecard.count()) === 1, patience);
});

test('whoever goes on writing while it waits for the network hands nothing in, and keeps what is written', async () => {
  const page = await openForm();
  await context.setOffline(true);
  await page.getByRole('radio', { name: 'Clear strength' }).check();
  await behaviourOf(page).fill('Stopped a wrong dose');
  await page.getByRole('button', { name: 'Review' }).click();
  await page.getByRole('button', { name: 'Hand in the scorecard' }).click();
  await page.getByText('Will be handed in as soon as the network is back').waitFor();
  await page.getByLabel('Note for colleagues').fill('Half a');
  await context.setOffline(false);
  await page.getByText(/^Saved /).waitFor();
  expect(await server.database.scorecard.count()).toBe(0);
  expect(await server.database.scorecardDraft.findFirst()).toMatchObject({ content: { privateNote: 'Half a' } });
});

test('a draft that can no longer be handed in is read, and thrown away', async () => {
  const { applicationId, stepId } = { applicationId: own.applicationId, stepId: 'interview' };
  const { id: authorId } = await server.database.user.findFirstOrThrow({ where: { email: 'anna@example.se' } });
  const evidence = [{ id: 'a', shows: 'strength', situation: '', behaviour: 'Stopped a wrong dose', impact: '' }];
  const content = { language: 'en', ratings: { care: { level: 4, evidence } }, privateNote: 'Wants evenings' };
  await server.database.scorecardDraft.create({
    data: { applicationId, stepId, visit: 7, authorId, content, savedAt: new Date() },
  });
  const page = await context.newPage();
  await page.goto(`${server.environment.publicUrl}/scorecards?show=draft`);
  const read = page.getByRole('link', { name: 'Read the draft on Anna Hemlig' });
  await read.click();
  await page.getByRole('heading', { name: 'Your draft on Anna Hemlig' }).waitFor();
  for (const words of ['4 · Clear strength', 'Stopped a wrong dose', 'Wants evenings'])
    await page.getByText(words).waitFor();
  await page.getByRole('button', { name: 'Throw the draft away' }).click();
  await page.getByText('The draft on Anna Hemlig is thrown away').waitFor();
  await read.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Undo' }).click();
  await read.click();
  await page.getByRole('button', { name: 'Throw the draft away' }).click();
  await read.waitFor({ state: 'detached' });
  expect(await server.database.scorecardDraft.count()).toBe(1);
  // What waits leaves with the page.
  await page.goto('about:blank');
  await until(async () => (await server.database.scorecardDraft.count()) === 0, patience);
});

test('one who has written on two devices chooses which goes on, and nothing is written over unasked', async () => {
  const laptop = await phone();
  const [first, second] = [await openForm(), await openForm(laptop)];
  await behaviourOf(first).fill('On the phone');
  await first.getByText(/^Saved /).waitFor();
  await behaviourOf(second).fill('On the laptop');
  const dialog = second.getByRole('dialog', { name: 'There are two drafts' });
  await dialog.waitFor();
  expect((await draft())?.ratings['care']?.evidence[0]?.behaviour).toBe('On the phone');
  await dialog.getByRole('button', { name: /^This one on the device/ }).click();
  const holds = (words: string) =>
    until(async () => (await draft())?.ratings['care']?.evidence[0]?.behaviour === words, patience);
  await holds('On the laptop');
  await second.getByRole('button', { name: 'Undo' }).click();
  await holds('On the phone');
  expect(await behaviourOf(second).inputValue()).toBe('On the phone');
  await laptop.close();
});

/** Fills all of it in, as far as what is looked over last. */
async function fillIn(page: Page, words: string): Promise<void> {
  await page.getByRole('radio', { name: 'Clear strength' }).check();
  await behaviourOf(page).fill(words);
}

test.each(['saved', 'handed in'])(
  'what another device has handed in meanwhile is changed with a reason, which is asked for as this one is %s',
  async (how) => {
    const laptop = await phone();
    // Then the device hears of the other one no earlier than it hands in.
    if (how === 'handed in') await laptop.route('**/scorecard/draft', (request) => request.abort());
    const [first, second] = [await openForm(), await openForm(laptop)];
    await fillIn(first, 'On the phone');
    await first.getByRole('button', { name: 'Review' }).click();
    await first.getByRole('button', { name: 'Hand in the scorecard' }).click();
    await until(async () => (await server.database.scorecard.count()) === 1, patience);
    await fillIn(second, 'On the laptop');
    if (how === 'saved') await second.getByRole('button', { name: /^This one on the device/ }).click();
    await second.getByRole('button', { name: 'Review' }).click();
    if (how === 'handed in') await second.getByRole('button', { name: 'Hand in the scorecard' }).click();
    await second.getByLabel('Why do you change it?').fill('I remembered better');
    await second.getByRole('button', { name: 'Throw the changes away' }).click();
    const gone = second.getByRole('alert').filter({ hasText: 'The changes are gone' });
    await gone.getByRole('button', { name: 'Undo' }).click();
    await second.getByRole('button', { name: 'Back', exact: true }).click();
    expect(await behaviourOf(second).inputValue()).toBe('On the laptop');
    await second.getByRole('button', { name: 'Review' }).click();
    await second.getByRole('button', { name: 'Hand in the change' }).click();
    await until(async () => (await server.database.scorecardRevision.count()) === 2, patience);
    const [, latest] = await server.database.scorecardRevision.findMany({ orderBy: { number: 'asc' } });
    expect(latest).toMatchObject({ reason: 'I remembered better', number: 2 });
    expect(JSON.stringify(latest?.ratings)).toContain('On the laptop');
    await laptop.close();
  },
);

test('a scorecard is filled in and handed in by keyboard alone', async () => {
  const page = await openForm();
  const { keyboard } = page;
  await page.getByRole('radio', { name: 'Missing' }).focus();
  for (const key of ['Space', 'ArrowDown', 'ArrowDown', 'Tab', 'Tab']) await keyboard.press(key);
  for (const words of ['On the round', 'Named three patients in order', 'Everybody knew']) {
    await keyboard.type(words);
    await keyboard.press('Tab');
  }
  const onto = async (name: string) => {
    for (let left = 0; left < 40; left += 1) {
      if (await page.getByRole('button', { name, exact: true }).evaluate((one) => one === document.activeElement))
        break;
      await keyboard.press('Tab');
    }
    await keyboard.press('Enter');
  };
  await onto('Review');
  await onto('Hand in the scorecard');
  await until(async () => (await server.database.scorecard.count()) === 1, patience);
  const [revision] = await server.database.scorecardRevision.findMany();
  expect(revision?.ratings).toMatchObject({
    care: { level: 3, evidence: [{ situation: 'On the round', impact: 'Everybody knew' }] },
  });
});
