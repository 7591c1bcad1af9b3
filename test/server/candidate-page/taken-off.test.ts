import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createVersionCache } from '../../../activities/advance/load-version.ts';
import { createDeliver } from '../../../activities/delivery/deliver.ts';
import type { OutgoingMessage } from '../../../activities/providers/contract.ts';
import { createProviders } from '../../../activities/providers/create-providers.ts';
import { createLinkedCandidates, type LinkedCandidates } from './linked-candidates.ts';

let page: LinkedCandidates;
beforeAll(async () => {
  page = await createLinkedCandidates();
});
afterAll(() => page?.close());

const hour = 3_600_000;
let numbers = 10;
/** Somebody with an address and a mobile number of their own. */
async function applyWithBoth() {
  const number = `+46701740${(numbers += 1)}`.padEnd(12, '5');
  return { ...(await page.apply({ phone: number })), number };
}
const candidateOf = async (id: string) => (await page.find(id)).candidate;
const change = async (id: string, body: object, from = '*') =>
  page.client('PATCH', `/api/v1/candidates/${(await candidateOf(id)).id}`, body, {
    ...{ 'if-match': from, 'idempotency-key': randomUUID() },
  });

/** Hands over the acknowledgement as if it had still to leave, in the hours in which a text may be sent; answers to whom it went. */
async function deliver(applicationId: string): Promise<string[]> {
  const { database, server } = page;
  const { id: messageId, nextAttemptAt } = await database.message.findFirstOrThrow({ where: { applicationId } });
  const waiting = { status: 'waiting', acceptedAt: null } as const;
  await database.message.update({ where: { id: messageId }, data: waiting });
  const to: string[] = [];
  const store = async (message: OutgoingMessage) => {
    to.push(message.to);
  };
  const delivering = createDeliver({
    pool: server.pool,
    loadVersion: createVersionCache(server.pool),
    settings: { pageLink: (key) => `http://localhost/c/${key}`, sender: 'besked@example.test' },
    providers: createProviders({ mailbox: { store } }),
    clock: Date.now,
  });
  for (let later = 0; later < 24 && to.length === 0; later += 1) {
    const now = (nextAttemptAt?.getTime() ?? Date.now()) + later * hour;
    await delivering({ applicationId, messageId, epoch: 1, now });
  }
  return to;
}
const calls = (applicationId: string) => page.database.task.count({ where: { applicationId, about: 'phone' } });

test('an address that is taken off is gone, the audit says so without it, and the messages go the other way', async () => {
  const { id, email, number } = await applyWithBoth();
  const { body, status } = await change(id, { email: null });
  expect([status, body.email, body.phone]).toEqual([200, null, number]);
  const { id: targetId } = await candidateOf(id);
  const entry = await page.database.auditEntry.findFirstOrThrow({ where: { targetId, action: 'changeCandidate' } });
  expect(entry.after).toEqual({ removed: ['email'] });
  expect(JSON.stringify(entry)).not.toContain(email);
  expect(await page.database.signal.count({ where: { applicationId: id, kind: 'dataChanged' } })).toBe(1);
  expect([await deliver(id), await calls(id)]).toEqual([[number], 0]);
});

test('without any address what has to be told becomes a task to phone', async () => {
  const { id } = await applyWithBoth();
  await change(id, { email: null, phone: null });
  expect(await candidateOf(id)).toMatchObject({ email: null, phone: null, phoneIsMobile: false });
  expect([await deliver(id), await calls(id)]).toEqual([[], 1]);
});

test('what the page had still to send there is not sent, and what is owed goes the other way', async () => {
  const { id, number } = await applyWithBoth();
  await page.post(id, 'replace-link');
  await change(id, { email: null });
  const orderBy = { createdAt: 'asc' } as const;
  const rows = await page.database.pageMessage.findMany({ where: { applicationId: id }, orderBy });
  expect(rows).toMatchObject([
    { kind: 'newLink', channel: 'email', status: 'failed', to: null, text: null },
    { kind: 'newLink', channel: 'sms', to: number, status: 'waiting' },
  ]);
});

test('what is at a provider meanwhile is not tried there again, but told the other way', async () => {
  const { id, number } = await applyWithBoth();
  await page.post(id, 'replace-link');
  await page.database.pageMessage.updateMany({
    where: { applicationId: id },
    data: { status: 'sending', attempts: 1 },
  });
  await change(id, { email: null });
  const rows = await page.database.pageMessage.findMany({
    where: { applicationId: id },
    orderBy: { createdAt: 'asc' },
  });
  expect(rows).toMatchObject([
    { channel: 'email', status: 'failed', to: null },
    { channel: 'sms', to: number, status: 'waiting' },
  ]);
});

test('what the page had still to send goes to the address that came in the place of the old one', async () => {
  const { id, email } = await applyWithBoth();
  await page.post(id, 'replace-link');
  await change(id, { email: `ny-${email}` });
  const rows = await page.database.pageMessage.findMany({
    where: { applicationId: id },
    orderBy: { createdAt: 'asc' },
  });
  expect(rows).toMatchObject([
    { kind: 'newLink', channel: 'email', status: 'failed', to: null, text: null },
    { kind: 'newLink', channel: 'email', to: `ny-${email}`, status: 'waiting' },
  ]);
});

test('an answer that waits is told at the number that came in the place of a wrong one, and nobody calls', async () => {
  const { id } = await applyWithBoth();
  await change(id, { email: null });
  await page.askForErasure(id);
  const request = await page.database.candidateRequest.findFirstOrThrow({ where: { applicationId: id } });
  const refusal = { reason: 'discrimination', text: 'Den behövs till i vår.' };
  const answered = await page.client('POST', `/api/v1/requests/${request.id}/refuse`, refusal);
  expect(answered.status).toBeLessThan(300);
  await change(id, { phone: '+46701740699' });
  const rows = await page.database.pageMessage.findMany({
    where: { applicationId: id, kind: 'requestAnswered' },
    orderBy: { createdAt: 'asc' },
  });
  expect(rows).toMatchObject([
    { channel: 'sms', status: 'failed', to: null },
    { channel: 'sms', status: 'waiting', to: '+46701740699' },
  ]);
  expect(await calls(id)).toBe(0);
});

test('a survey that had still to go there counts as not asked, and the story says so', async () => {
  const { id, email } = await applyWithBoth();
  const { organisationId, jobId } = await page.find(id);
  const [surveyId, at] = [randomUUID(), new Date()];
  const about = { id: surveyId, organisationId, applicationId: id, createdAt: at };
  await page.database.survey.create({ data: { ...about, jobId, invitedAt: at } });
  const words = { subject: 'Hur var det?', text: 'Text', html: '<p>Text</p>' };
  const message = { kind: 'survey', channel: 'email', language: 'sv', to: email, ...words };
  await page.database.pageMessage.create({ data: { ...about, ...message, nextAttemptAt: at } });
  await change(id, { email: null });
  expect((await page.database.survey.findUniqueOrThrow({ where: { id: surveyId } })).invitedAt).toBeNull();
  expect(await page.database.aside.count({ where: { applicationId: id, kind: 'surveyNotSent' } })).toBe(1);
});

test('a code that went to a number is not right once the number is taken off, and what was known of it is forgotten', async () => {
  const { id } = await applyWithBoth();
  const { id: candidateId } = await candidateOf(id);
  await page.database.candidate.update({ where: { id: candidateId }, data: { unproved: ['phone'], phoneDead: true } });
  await page.post(id, 'contact', { kind: 'phone' });
  const sent = (await page.mailbox(id)).find(({ channel }) => channel === 'sms');
  await change(id, { email: null, phone: null });
  expect(await candidateOf(id)).toMatchObject({ phone: null, phoneDead: false, unproved: [] });
  const code = page.codeIn(sent?.text);
  expect((await page.post(id, 'confirm', { purpose: 'phone', code })).status).toBe(422);
  expect((await candidateOf(id)).phone).toBeNull();
});

test('sent again after its answer was lost it is one change, and an empty word is none', async () => {
  const { id } = await applyWithBoth();
  const { tag } = (await page.client('GET', `/api/v1/applications/${id}`)).body.candidate;
  for (let sent = 0; sent < 2; sent += 1) expect((await change(id, { email: null }, `"${tag}"`)).status).toBe(200);
  const { id: targetId } = await candidateOf(id);
  expect(await page.database.auditEntry.count({ where: { targetId, action: 'changeCandidate' } })).toBe(1);
  expect((await change(id, { email: '' })).status).toBe(400);
});
