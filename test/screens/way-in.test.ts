import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { oneTimeCode } from '../server/auth/one-time-code.ts';
import { createOrganisation } from '../server/furnish.ts';
import { furnishOrganisation } from '../server/routes/two-organisations.ts';
import { type Client, password, signInFirst, startTestServer, type TestServer } from '../server/start-test-server.ts';
import { launchBrowser } from './launch-browser.ts';

let browser: Browser;
let server: TestServer;
let client: Client;
beforeAll(async () => {
  const editorFolder = join(import.meta.dirname, '../../dist/editor');
  browser = await launchBrowser();
  server = await startTestServer({ mailboxOnly: true, editorFolder });
  ({ client } = await signInFirst(server));
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

const codeOf = (secret: string) => oneTimeCode(`otpauth://totp/Besked?secret=${secret}`);
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const newPage = async () => (await browser.newContext({ locale: 'en' })).newPage();
const go = (page: Page, path: string) => page.goto(server.environment.publicUrl + path);
const today = (page: Page) => page.getByRole('heading', { level: 1, name: 'Today' }).waitFor();
const lastLink = async (path: string) => {
  const { text } = await server.database.mailboxItem.findFirstOrThrow({ orderBy: { acceptedAt: 'desc' } });
  return new RegExp(`/${path}/\\S+`).exec(text)?.[0] ?? 'none';
};

async function enter(page: Page, email: string, word = password): Promise<void> {
  await page.getByLabel('E-mail').fill(email);
  await page.getByRole('textbox', { name: 'Password' }).fill(word);
  await press(page, 'Sign in');
}

test('whoever is invited chooses name and password, and is in', async () => {
  await client('POST', '/api/v1/invitations', { email: 'bo@example.se', role: 'recruiter', language: 'en' });
  const page = await newPage();
  await go(page, await lastLink('invitation'));
  await page.getByLabel('Your name').fill('Bo Ek');
  await page.getByRole('textbox', { name: 'Password' }).fill(password);
  await press(page, 'Create the account and sign in');
  await today(page);
  await page.context().clearCookies();
  await go(page, await lastLink('invitation'));
  await page.getByRole('heading', { name: 'The invitation has been used' }).waitFor();
  await page.getByRole('link', { name: 'Forgotten your password?' }).waitFor();
  await page.getByRole('link', { name: 'To signing in' }).click();
  await enter(page, 'bo@example.se');
  await today(page);
  await page.context().close();
}, 60_000);

test('a forgotten password is chosen anew by the link of a mail', async () => {
  const page = await newPage();
  await go(page, '/sign-in');
  await page.getByRole('link', { name: 'Forgotten your password?' }).click();
  await page.getByRole('heading', { name: 'A new password' }).waitFor();
  await page.getByLabel('E-mail').fill('bo@example.se');
  await press(page, 'Send the link');
  await page.getByRole('heading', { name: 'Look in your email' }).waitFor();
  await go(page, await lastLink('new-password'));
  await page.getByRole('textbox', { name: 'Password' }).fill('another long password');
  await press(page, 'Change the password');
  await page.getByRole('link', { name: 'To signing in' }).click();
  await enter(page, 'bo@example.se', 'another long password');
  await today(page);
  await page.context().close();
}, 60_000);

test('whoever was removed from their only organisation joins again by an invitation', async () => {
  await server.database.member.deleteMany({ where: { user: { email: 'bo@example.se' } } });
  await client('POST', '/api/v1/invitations', { email: 'bo@example.se', role: 'recruiter', language: 'en' });
  const page = await newPage();
  await go(page, await lastLink('invitation'));
  await page.getByRole('link', { name: 'Sign in' }).click();
  await enter(page, 'bo@example.se', 'another long password');
  await page.getByText('belong to no organisation').waitFor();
  await page.getByRole('button', { name: /^Join / }).click();
  await today(page);
  await page.context().close();
}, 60_000);

test('the link of a mail is opened in the organisation that the mail is of, and no other than one of the reader’s', async () => {
  const organizationId = await createOrganisation(server.database, 'Another region');
  const { applicationId, processId } = await furnishOrganisation(server, organizationId, { name: 'Frida' });
  const { id: userId } = await server.database.user.findUniqueOrThrow({ where: { email: 'anna@example.se' } });
  const member = { id: randomUUID(), organizationId, userId, role: 'administrator', createdAt: new Date() };
  await server.database.member.create({ data: member });
  const page = await newPage();
  await go(page, `/applications/${applicationId}?organisation=${organizationId}&note=none#there`);
  await enter(page, 'anna@example.se');
  await page.getByRole('heading', { level: 1, name: /Frida/ }).waitFor();
  expect(page.url()).not.toContain('organisation');
  expect(page.url()).toContain('note=none');
  const { id: home } = await server.database.organization.findFirstOrThrow({ where: { id: { not: organizationId } } });
  for (const there of [
    `/?organisation=${home}`,
    `/processes/${processId}?organisation=${organizationId}`,
    `/?organisation=${home}`,
  ]) {
    await go(page, there);
    await (there.startsWith('/?') ? today(page) : page.getByRole('application').first().waitFor());
    expect(page.url()).not.toContain('organisation');
  }
  await server.database.member.delete({ where: { id: member.id } });
  await go(page, `/applications/${applicationId}?organisation=${organizationId}`);
  await page.getByText('There is no page here').waitFor();
  await page.context().close();
}, 60_000);

test('a second step that is turned on is asked for at the next sign-in', async () => {
  const page = await newPage();
  await go(page, '/sign-in?next=/account');
  await enter(page, 'anna@example.se');
  await press(page, 'Turn on');
  await page.getByRole('dialog').getByRole('textbox', { name: 'Current password' }).fill(password);
  await press(page, 'Go on');
  await page.getByRole('img', { name: 'QR code with the secret below' }).waitFor();
  const secret = await page.getByRole('dialog').locator('code').innerText();
  await page.getByLabel('The code that the app shows').fill(codeOf(secret));
  await press(page, 'Confirm');
  await page.getByText('Your recovery codes').waitFor();
  expect(await page.getByRole('dialog').getByRole('listitem').count()).toBe(10);
  await press(page, 'I have it');
  await page.getByText('On. When you sign in').waitFor();

  await page.context().clearCookies();
  await go(page, '/sign-in');
  await enter(page, 'anna@example.se');
  await page.getByRole('heading', { name: 'One more step' }).waitFor();
  await page.getByLabel('Code').fill(codeOf(secret));
  await press(page, 'Sign in');
  await today(page);
  await page.context().close();
}, 60_000);
