import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { taken } from '../server/documents/files.ts';
import { openJob, publish } from '../server/furnish.ts';
import { drawing } from '../server/imports/drawing.ts';
import { password, signInFirst, startTestServer, type TestServer } from '../server/start-test-server.ts';
import { launchBrowser } from './launch-browser.ts';

const asking = structuredClone(drawing);
asking.languages = ['sv', 'en'];
asking.fields = { years: { kind: 'number', label: { sv: 'År i yrket', en: 'Years in the profession' } } };
if (asking.steps['start']?.kind === 'start') asking.steps['start'].requires = ['email', 'years'];

let browser: Browser;
let server: TestServer;
let jobId: string;
beforeAll(async () => {
  browser = await launchBrowser();
  server = await startTestServer({ mailboxOnly: true, editorFolder: join(import.meta.dirname, '../../dist/editor') });
  const { organisationId } = await signInFirst(server);
  jobId = await openJob(server.database, await publish(server.database, organisationId, asking));
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

test('a recruiter opens the page, somebody applies on a phone without scripts, and the recruiter has the document', async () => {
  const { publicUrl } = server.environment;
  const recruiter = await (await browser.newContext({ locale: 'en' })).newPage();
  await recruiter.goto(`${publicUrl}/jobs/${jobId}`);
  await recruiter.getByLabel('E-mail').fill('anna@example.se');
  await recruiter.getByRole('textbox', { name: 'Password' }).fill(password);
  await recruiter.getByRole('button', { name: 'Sign in', exact: true }).click();
  await recruiter.getByRole('button', { name: 'Page to apply on' }).click();
  const drawer = recruiter.getByRole('dialog', { name: 'Page to apply on' });
  await drawer.getByLabel('About the job, in English').fill('Come and work with us.');
  // The box itself lies under its track.
  await drawer.getByRole('switch', { name: 'Open for applications' }).press('Space');
  await drawer.getByText('Anybody with the link can apply').waitFor();
  const link = await drawer.getByLabel('Link to the page').inputValue();

  const phone = await browser.newContext({
    locale: 'en',
    viewport: { width: 390, height: 844 },
    javaScriptEnabled: false,
  });
  const page = await phone.newPage();
  await page.goto(link);
  const opened = Date.now();
  await page.getByText('Come and work with us.').waitFor();
  await page.getByLabel('First name').fill('Åsa');
  await page.getByLabel('Last name').fill('Öberg');
  await page.getByLabel('Years in the profession').fill('many');
  await page
    .getByLabel('Documents')
    .setInputFiles({ name: 'Mitt CV.pdf', mimeType: 'application/pdf', buffer: Buffer.from(taken.pdf) });
  await page.getByRole('button', { name: 'På svenska' }).click();
  await page.getByText('Allt du har skrivit finns kvar').waitFor();
  await page.getByText('Mitt CV.pdf').waitFor();
  await page.getByRole('button', { name: 'In English' }).click();
  await page.getByText('Everything that you have written is still here').waitFor();
  expect(await page.getByLabel('First name').inputValue()).toBe('Åsa');
  // Enter sends, and does not change the language.
  await page.getByLabel('Last name').press('Enter');
  await page.getByText('3 things need a correction').waitFor();
  await page.getByRole('link', { name: 'Years in the profession' }).click();
  await page.getByLabel('Years in the profession').fill('4');
  await page.getByLabel('Email').fill('asa@example.com');
  await page.getByLabel('I have read this and agree').check();
  // A person takes this long; a program is asked to send once more.
  await expect.poll(() => Date.now() - opened, { timeout: 10_000 }).toBeGreaterThan(3_000);
  await page.getByRole('button', { name: 'Send the application' }).click();
  await page.getByRole('heading', { name: 'Thank you for your application!' }).waitFor();
  expect(await page.locator('.when').textContent()).toMatch(/17:00/);
  await phone.close();

  const { id } = await server.database.application.findFirstOrThrow({ where: { jobId } });
  await recruiter.goto(`${publicUrl}/applications/${id}`);
  const documents = recruiter.getByRole('region', { name: 'Documents' });
  const [download] = await Promise.all([
    recruiter.waitForEvent('download'),
    documents.getByRole('link', { name: 'Mitt CV.pdf' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('Mitt CV.pdf');
  await documents.getByRole('button', { name: 'Remove Mitt CV.pdf' }).click();
  await documents.getByText('No documents yet').waitFor();
  await recruiter.getByRole('button', { name: 'Undo' }).click();
  await documents.getByRole('link', { name: 'Mitt CV.pdf' }).waitFor();
}, 90_000);
