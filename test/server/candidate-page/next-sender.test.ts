import { afterAll, beforeAll, expect, test } from 'vitest';
import { sendDuePageMessages } from '../../../server/page-messages/send-due-page-messages.ts';
import { createResendFake, type ResendFake } from '../../fakes/resend.ts';
import { createTwilioFake, type TwilioFake } from '../../fakes/twilio.ts';
import { createLinkedCandidates, type LinkedCandidates } from './linked-candidates.ts';
import { addResend, addTwilio } from './own-senders.ts';

const minute = 60_000;

/** Mail leaves by a Resend and then by another one, texts by a Twilio. */
let page: LinkedCandidates;
let resend: ResendFake;
let twilio: TwilioFake;
let senders: readonly string[];
beforeAll(async () => {
  [resend, twilio] = await Promise.all([createResendFake(), createTwilioFake()]);
  page = await createLinkedCandidates({ resend: resend.url, twilio: twilio.url });
  const [revoked, works] = [{ ...resend, apiKey: 're_revoked' }, resend];
  senders = [await addResend(page, revoked, 1), await addResend(page, works, 2)];
  await addTwilio(page, twilio);
});
afterAll(async () => {
  await page?.close();
  await Promise.all([resend.close(), twilio.close()]);
});

const rows = (applicationId: string) =>
  page.database.pageMessage.findMany({ where: { applicationId }, orderBy: { createdAt: 'asc' } });
const send = (inMinutes = 0) => sendDuePageMessages(page.server, Date.now() + inMinutes * minute);

test('what a sender refuses whose key is revoked goes by the next one, a minute later', async () => {
  const { id } = await page.apply();
  await page.post(id, 'replace-link');
  await send();
  expect(await rows(id)).toMatchObject([{ status: 'waiting', senderId: senders[0], code: 'invalid_api_key' }]);
  await send(1);
  expect(await rows(id)).toMatchObject([{ status: 'sent', senderId: senders[1], attempts: 2 }]);
});

test('what the next one does not take for the day comes back to the first, and does not wait that day', async () => {
  const { id } = await page.apply();
  await page.post(id, 'replace-link');
  await send();
  resend.next({ kind: 'refuse', status: 429, code: 'daily_quota_exceeded', retryAfter: '40000' });
  await send(1);
  const [{ code, nextAttemptAt, senderId } = expect.unreachable()] = await rows(id);
  expect([code, senderId]).toEqual(['daily_quota_exceeded', senders[1]]);
  expect(nextAttemptAt.getTime()).toBeLessThan(Date.now() + 10 * minute);
  await send(10);
  expect(await rows(id)).toMatchObject([{ senderId: senders[0], attempts: 3 }]);
});

test('who only asks for patience, or may have it, keeps it', async () => {
  const { id } = await page.apply();
  await page.post(id, 'replace-link');
  await send();
  resend.next({ kind: 'refuse', status: 429, code: 'rate_limit_exceeded' });
  await send(1);
  resend.next({ kind: 'acceptThenCutOff' });
  await send(5);
  expect(await rows(id)).toMatchObject([{ senderId: senders[1], unclear: true }]);
  await send(20);
  expect(await rows(id)).toMatchObject([{ senderId: senders[1], status: 'sent' }]);
  const [{ id: messageId } = expect.unreachable()] = await rows(id);
  expect(resend.countByMessage().get(messageId)).toBe(1);
});

test('a new link whose way failed for good goes by the next way, and by no third', async () => {
  const { id } = await page.apply({ phone: '070-174 06 05', channel: 'sms' });
  await page.post(id, 'replace-link');
  twilio.next({ kind: 'refuse', status: 400, code: 21_211 });
  await send();
  const told = (await rows(id)).map(({ channel, status }) => [channel, status]);
  expect(told).toEqual([
    ['sms', 'failed'],
    ['email', 'waiting'],
  ]);
  await page.database.pageMessage.updateMany({ where: { applicationId: id }, data: { uselessAt: new Date(0) } });
  await send();
  expect((await rows(id)).map(({ status }) => status)).toEqual(['failed', 'failed']);
});
