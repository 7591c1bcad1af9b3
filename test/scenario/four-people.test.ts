import type { Page } from 'playwright-core';
import { beforeAll, expect, test, vi } from 'vitest';
import { passUntil } from '../run/fixture.ts';
import { until } from '../run/until.ts';
import { type Visit, visitInThisFile } from './visit.ts';

vi.setConfig({ testTimeout: 150_000, hookTimeout: 150_000 });

const visit = visitInThisFile();
let besked: Visit['besked'];
/** The administrator. The recruiter, the interviewer and the reader have windows of their own. */
let karin: Page;
let omar: Page;
let ingrid: Page;
let lena: Page;

beforeAll(() => {
  ({ besked, page: karin } = visit());
});

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click();
const says = (page: Page, words: string | RegExp) => page.getByText(words).first().waitFor();
const candidate = 'Anna Berg';
let jobPath = '';
let applicationId = '';
const skippedTo = new Map<string, number>();
const application = () => besked.database.application.findUniqueOrThrow({ where: { id: applicationId } });
const passTo = (ask: () => Promise<boolean>) => passUntil({ client: besked.client, skippedTo }, applicationId, ask);
const opensCandidate = (page: Page) => page.goto(`${besked.url}/applications/${applicationId}`);

test('an administrator publishes a process and invites three people by mail', async () => {
  await visit().becomeAdministrator();
  await press(karin, /Nurse, regional healthcare/);
  await karin.locator('.react-flow__node-step').first().waitFor();
  await press(karin, 'Publish');
  await press(karin, 'Publish version 1');
  await says(karin, 'Version 1 is live');
  await karin.getByRole('link', { name: 'Settings' }).first().click();
  await invite('omar.haddad@example.com', 'Recruiter');
  await invite('ingrid.lindqvist@example.com', 'Interviewer');
  await invite('lena.ost@example.com', 'Reader');
});

async function invite(email: string, role: string): Promise<void> {
  await press(karin, 'Add a person');
  const sheet = karin.getByRole('dialog');
  await sheet.getByRole('textbox', { name: 'Email' }).fill(email);
  await sheet.getByRole('combobox', { name: 'Role' }).click();
  await karin.getByRole('option', { name: new RegExp(`^${role}`) }).click();
  await press(karin, 'Send the invitation');
  await sheet.waitFor({ state: 'hidden' });
}

test('each of them follows the link of the mail and is in, as what they were invited to be', async () => {
  [omar, ingrid, lena] = await Promise.all([
    arrives('omar.haddad@example.com', 'Omar Haddad'),
    arrives('ingrid.lindqvist@example.com', 'Ingrid Lindqvist'),
    arrives('lena.ost@example.com', 'Lena Öst'),
  ]);
  await omar.getByRole('link', { name: 'Jobs' }).click();
  await omar.getByRole('button', { name: 'New job' }).first().waitFor();
  await lena.goto(`${besked.url}/jobs`);
  await says(lena, 'No jobs yet');
  expect(await lena.getByRole('button', { name: 'New job' }).count()).toBe(0);
});

async function arrives(email: string, name: string): Promise<Page> {
  const mail = await until(() =>
    besked.database.mailboxItem.findFirst({ where: { to: email, staff: true } }).then((it) => it ?? undefined),
  );
  const page = await visit().openWindow();
  await page.goto(/https?:\/\/\S+\/invitation\/\S+/.exec(mail.text)?.[0] ?? '');
  await page.getByLabel('Name').fill(name);
  await page.getByLabel('Password').first().fill('another sentence to remember');
  await press(page, 'Create the account and sign in');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForURL((url) => !url.pathname.startsWith('/invitation'));
  return page;
}

test('the recruiter opens a job with a team, and the reader sees a new candidate appear without doing anything', async () => {
  await press(omar, 'New job');
  await omar.getByLabel(/What is the position called/).fill('Nurse, ward 4');
  await fills('Interviewers', 'Ingrid Lindqvist');
  await press(omar, 'Open the job');
  await omar.waitForURL(/\/jobs\/[0-9a-f-]{36}$/);
  jobPath = new URL(omar.url()).pathname;
  await lena.goto(`${besked.url}${jobPath}`);
  await lena.getByRole('heading', { name: 'Nurse, ward 4' }).waitFor();
  await press(omar, 'New candidate');
  await omar.getByLabel('First name').fill('Anna');
  await omar.getByLabel('Last name').fill('Berg');
  await omar.getByLabel('Email', { exact: true }).first().fill('anna.berg@example.com');
  await press(omar, 'Add and confirm the application');
  await lena.getByRole('link', { name: candidate }).waitFor();
  expect(await lena.getByRole('button', { name: `Decide: ${candidate}` }).count()).toBe(0);
  applicationId = (await besked.database.application.findFirstOrThrow()).id;
});

async function fills(role: string, name: string): Promise<void> {
  await omar.getByRole('combobox', { name: role, exact: true }).click();
  await omar.getByRole('option', { name }).click();
  await omar.keyboard.press('Escape');
}

test('the recruiter advances the candidate to the interview with the manager', async () => {
  await press(omar, `Decide: ${candidate}`);
  await omar.getByRole('radio', { name: 'On to the telephone interview' }).click();
  await press(omar, /^(Send the answer|On to the telephone interview)/);
  await passTo(async () => (await application()).stepId === 'phone-interview');
  await opensCandidate(omar);
  await press(omar, 'Decide');
  await omar.getByRole('radio', { name: 'On to the interview with the manager' }).click();
  await omar.getByLabel('One strength').fill('You told clearly how you set priorities on a busy night.');
  await omar.getByLabel('One thing to develop').fill('Documentation in the new system.');
  await press(omar, /^Send the answer/);
  await passTo(async () => (await application()).stepId === 'manager-interview');
});

test('both score at the same time, and neither reads the other before their own is in', async () => {
  await Promise.all([opensCandidate(omar), opensCandidate(ingrid)]);
  await Promise.all([
    assesses(omar, 'Stopped a wrong dose and told the team.'),
    assesses(ingrid, 'Asked for help in good time.'),
  ]);
  await press(ingrid, 'Hand in the scorecard');
  await says(ingrid, 'The scorecard is in');
  await opensCandidate(omar);
  await says(omar, '1 of 2 in');
  expect(await omar.getByText('Asked for help in good time.').count()).toBe(0);
  await omar.getByRole('link', { name: /^(My scorecard|Fill in a scorecard)$/ }).click();
  await press(omar, 'Hand in the scorecard');
  await says(omar, 'The scorecard is in');
  await says(omar, 'Asked for help in good time.');
});

async function assesses(page: Page, seen: string): Promise<void> {
  await page.getByRole('link', { name: 'Fill in a scorecard' }).click();
  await page.getByRole('radio', { name: /Clear strength/ }).check();
  await page.getByLabel('What the person did or said').first().fill(seen);
  for (let left = 0; left < 20 && !(await page.getByLabel('Note for colleagues').isVisible()); left += 1) {
    await press(page, /^(Next|Review)$/);
    const unassessed = page.getByRole('radio', { name: 'Not assessed' });
    if (await unassessed.isVisible()) await unassessed.check();
  }
  await page.getByText(/^Saved /).waitFor();
}

test('the recruiter says no with feedback from both scorecards, and it leaves', async () => {
  await opensCandidate(omar);
  await press(omar, 'Decide');
  await omar.getByRole('radio', { name: 'No, with feedback' }).click();
  await press(omar, 'Write from the scorecards');
  await omar.getByRole('dialog', { name: /^Feedback to/ }).waitFor();
  await press(omar, 'Use the text');
  await omar.getByLabel('One thing to develop').fill('Say aloud earlier when the ward gets too busy.');
  await omar.getByLabel('Our own reason').fill('Patient safety under pressure was not shown');
  await press(omar, /^Send the answer/);
  await until(async () => (await application()).waitingDecisionId !== null, { within: 60_000, what: 'the decision' });
  await passTo(async () => (await application()).status === 'ended');
  const told = await besked.database.message.findFirstOrThrow({
    where: { applicationId, purpose: 'exit' },
    orderBy: { createdAt: 'desc' },
  });
  expect(told.acceptedAt).not.toBeNull();
});

test('the reader sees the job emptied, the recruiter closes it, and the administrator reads who did what', async () => {
  await lena.getByRole('link', { name: candidate }).waitFor({ state: 'detached' });
  await omar.goto(`${besked.url}${jobPath}`);
  await press(omar, 'More');
  await omar.getByRole('menuitem', { name: 'Close the job' }).click();
  await omar.getByLabel('Why is it closing?').fill('Nobody more is sought');
  await omar.getByRole('dialog').getByRole('button', { name: 'Close the job' }).click();
  await until(async () => (await besked.database.job.findFirstOrThrow()).status === 'closed', {
    within: 60_000,
    what: 'the closed job',
  });
  await karin.goto(`${besked.url}/people/audit`);
  const closed = karin.getByRole('listitem').filter({ hasText: 'Closed a job' });
  await closed.filter({ hasText: 'Omar Haddad' }).waitFor();
  await karin
    .getByRole('listitem')
    .filter({ hasText: 'Submitted a scorecard' })
    .filter({ hasText: 'Ingrid Lindqvist' })
    .waitFor();
});
