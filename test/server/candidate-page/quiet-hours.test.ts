import { afterAll, beforeAll, expect, test } from 'vitest';
import { isInWindow, nextWindow } from '../../../process/calendar/sending-window.ts';
import type { Definition } from '../../../process/definition/schema.ts';
import { sendPageMessage } from '../../../server/page-messages/send-page-message.ts';
import { createLinkedCandidates, type LinkedCandidates } from './linked-candidates.ts';

let page: LinkedCandidates;
beforeAll(async () => {
  page = await createLinkedCandidates();
});
afterAll(() => page?.close());

const zones = [
  'Pacific/Kiritimati',
  'Asia/Tokyo',
  'Asia/Dubai',
  'Europe/Stockholm',
  'America/New_York',
  'Pacific/Pago_Pago',
];

/** Somebody who is where no message may leave at the moment, and when the next one may. */
async function asleep(phone: string) {
  const { id, email } = await page.apply({ phone, channel: 'sms' });
  const { versionId, candidateId } = await page.find(id);
  const version = await page.database.version.findUniqueOrThrow({ where: { id: versionId } });
  const { sendingWindow } = (version.definition as unknown as Definition).policy;
  const zone = zones.find((one) => !isInWindow(sendingWindow, one, Date.now())) ?? expect.unreachable();
  await page.database.candidate.update({ where: { id: candidateId }, data: { zone } });
  return { id, email, opens: new Date(nextWindow(sendingWindow, zone, Date.now())) };
}
const rows = async (applicationId: string) => {
  await page.mailbox(applicationId);
  const found = await page.database.pageMessage.findMany({
    where: { applicationId },
    orderBy: { createdAt: 'asc' },
  });
  return found.map(({ kind, channel, status }) => [kind, channel, status]);
};
const next = (applicationId: string) =>
  page.database.pageMessage.findFirstOrThrow({ where: { applicationId, status: 'waiting' } });

async function refuse(id: string) {
  await page.askForErasure(id);
  const { body } = await page.client('GET', `/api/v1/applications/${id}/requests`);
  const text = 'Vi sparar uppgifterna i två år, om någon anmäler diskriminering.';
  await page.client('POST', `/api/v1/requests/${body.items[0].id}/refuse`, { reason: 'discrimination', text });
}

test('the answer to a request leaves by text in the candidate’s next sending window, by mail at once', async () => {
  const { id, opens } = await asleep('070-174 06 05');
  await refuse(id);
  expect(await rows(id)).toEqual([['requestAnswered', 'sms', 'waiting']]);
  expect((await next(id)).nextAttemptAt).toEqual(opens);
  const other = await page.apply();
  await refuse(other.id);
  expect(await rows(other.id)).toEqual([['requestAnswered', 'email', 'sent']]);
});

test('a STOP in the night stops the answer that waits for the morning: it goes by mail, or a person calls', async () => {
  const [both, phoneOnly] = [await asleep('070-174 06 08'), await asleep('070-174 06 09')];
  const noMail = { where: { id: (await page.find(phoneOnly.id)).candidateId }, data: { email: null } };
  await page.database.candidate.update(noMail);
  for (const { id } of [both, phoneOnly]) {
    await refuse(id);
    const { candidateId } = await page.find(id);
    await page.database.candidate.update({ where: { id: candidateId }, data: { smsOptedOut: true } });
    const { id: waiting, nextAttemptAt } = await next(id);
    await sendPageMessage(page.server, waiting, nextAttemptAt.getTime());
  }
  expect(await rows(both.id)).toEqual([
    ['requestAnswered', 'sms', 'failed'],
    ['requestAnswered', 'email', 'sent'],
  ]);
  expect(await rows(phoneOnly.id)).toEqual([['requestAnswered', 'sms', 'failed']]);
  const calls = { applicationId: phoneOnly.id, about: 'phone' };
  expect(await page.database.task.count({ where: calls })).toBe(1);
});

test('codes and links that the candidate has just asked for leave at once, and what the old number is told waits', async () => {
  const { id, opens } = await asleep('070-174 06 06');
  await page.post(id, 'replace-link');
  await page.post(id, 'contact', { kind: 'phone', value: '070-174 06 07' });
  expect(await rows(id)).toEqual([
    ['newLink', 'sms', 'sent'],
    ['code', 'email', 'sent'],
    ['code', 'sms', 'sent'],
  ]);
  const [, proof, code] = await page.mailbox(id);
  const codes = { code: page.codeIn(code?.text), proof: page.codeIn(proof?.text) };
  expect((await page.post(id, 'confirm', { purpose: 'phone', ...codes })).status).toBe(303);
  expect((await rows(id)).at(-1)).toEqual(['contactChanged', 'sms', 'waiting']);
  expect((await next(id)).nextAttemptAt).toEqual(opens);
});
