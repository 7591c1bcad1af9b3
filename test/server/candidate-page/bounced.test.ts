import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { forgetOldRows, receiptParts } from '../../../server/operation/forget-old-rows.ts';
import { tellBounced } from '../../../server/page-messages/tell-bounced.ts';
import { applyReceipts } from '../../../server/relay/apply-receipts.ts';
import { createResendFake, type ResendFake } from '../../fakes/resend.ts';
import { createTwilioFake, type TwilioFake } from '../../fakes/twilio.ts';
import { type AskedCandidates, createAskedCandidates, hour } from '../surveys/asked-candidates.ts';
import { addResend, addTwilio } from './own-senders.ts';

/** Mail leaves by Resend and texts by Twilio, which tell what came back. */
let page: AskedCandidates;
let resend: ResendFake;
let twilio: TwilioFake;
beforeAll(async () => {
  [resend, twilio] = await Promise.all([createResendFake(), createTwilioFake()]);
  page = await createAskedCandidates({ resend: resend.url, twilio: twilio.url });
  await addResend(page, resend);
  await addTwilio(page, twilio);
});
afterAll(async () => {
  await page?.close();
  await Promise.all([resend.close(), twilio.close()]);
});

const rows = (applicationId: string) =>
  page.database.pageMessage.findMany({ where: { applicationId }, orderBy: { createdAt: 'asc' } });
const told = async (id: string) => (await rows(id)).map(({ kind, channel, status }) => [kind, channel, status]);
const calls = (applicationId: string) => page.database.task.count({ where: { applicationId, about: 'phone' } });
const suppressed = (address: string) => page.database.suppression.findMany({ where: { address } });

/** What the provider of the newest message tells of it, as the server and the relay take it. */
async function tell(applicationId: string, receipt: { event: string; failure?: string; code?: string }) {
  const { id: messageId, provider, providerId } = (await rows(applicationId)).at(-1) ?? expect.unreachable();
  const told = { eventId: randomUUID(), messageId, provider: provider ?? '', providerId, at: new Date() };
  await page.database.receipt.create({ data: { ...told, ...receipt } });
  expect(await applyReceipts(page.server.pool)).toBe(1);
  await tellBounced(page.server);
}
const lost = { event: 'bounced', failure: 'lost', code: 'bounce/Permanent/NoEmail' };

/** The refusal to erase somebody, which has left. */
async function refused(change: object = {}) {
  const { id, email } = await page.apply(change);
  await page.askForErasure(id);
  const { body } = await page.client('GET', `/api/v1/applications/${id}/requests`);
  const text = 'Vi sparar uppgifterna i två år, om någon anmäler diskriminering.';
  await page.client('POST', `/api/v1/requests/${body.items[0].id}/refuse`, { reason: 'discrimination', text });
  await page.send(Date.now());
  return { id, email };
}

test('an answer to a request that came back goes by the other way, and then a person calls', async () => {
  const { id, email } = await refused({ phone: '070-174 06 05' });
  await tell(id, lost);
  expect(await told(id)).toEqual([
    ['requestAnswered', 'email', 'failed'],
    ['requestAnswered', 'sms', 'waiting'],
  ]);
  expect(await suppressed(email)).toMatchObject([{ reason: 'lost', channel: 'email', code: lost.code }]);
  expect((await page.find(id)).candidate).toMatchObject({ emailDead: true });
  const { body } = await page.client('GET', '/api/v1/suppressions');
  expect(body.items).toMatchObject([{ address: email, means: 'The e-mail address does not exist.' }]);
  await page.send((await rows(id)).at(-1)?.nextAttemptAt.getTime());
  expect([(await told(id)).at(-1), await calls(id)]).toEqual([['requestAnswered', 'sms', 'sent'], 0]);
  await tell(id, { event: 'undelivered', failure: 'other', code: '30003' });
  expect([(await told(id)).at(-1), await calls(id)]).toEqual([['requestAnswered', 'sms', 'failed'], 1]);
});

test('the same told twice is one bounce, and what was delivered stays sent', async () => {
  const { id } = await refused();
  await tell(id, { event: 'delivered' });
  expect(await told(id)).toEqual([['requestAnswered', 'email', 'sent']]);
  expect((await rows(id))[0]?.deliveredAt).toBeInstanceOf(Date);
  for (let times = 1; times <= 2; times += 1) await tell(id, { event: 'bounced', failure: 'passing', code: 'full' });
  expect([await told(id), await calls(id)]).toEqual([[['requestAnswered', 'email', 'failed']], 1]);
  expect((await page.find(id)).candidate).toMatchObject({ emailDead: false });
});

test('one that cannot be told by another way keeps no other back', async () => {
  const [first, second] = [await refused(), await refused()];
  const ids = await Promise.all([first, second].map(async ({ id }) => (await rows(id))[0]?.id ?? expect.unreachable()));
  const [stuck, other] = ids.toSorted();
  await page.database.pageMessage.updateMany({ where: { id: { in: ids } }, data: { status: 'bounced' } });
  await page.server.asOwner(`create function fail_on_stuck() returns trigger language plpgsql as
    $$ begin if new."id" = '${stuck}' then raise 'stuck'; end if; return new; end $$`);
  await page.server.asOwner(
    `create trigger fails before update on "page_message" for each row execute function fail_on_stuck()`,
  );
  const statusOf = async (id = '') => (await page.database.pageMessage.findUniqueOrThrow({ where: { id } })).status;
  try {
    expect((await tellBounced(page.server)).map(({ messageId }) => messageId)).toEqual([stuck]);
    expect([await statusOf(stuck), await statusOf(other)]).toEqual(['bounced', 'failed']);
  } finally {
    await page.server.asOwner('drop trigger fails on "page_message"');
  }
  expect(await tellBounced(page.server)).toEqual([]);
  expect(await statusOf(stuck)).toBe('failed');
});

test('who marks the question how it was as junk gets no more mails there', async () => {
  const id = await page.answered(25 * hour);
  await page.invite();
  await page.send();
  const { email } = (await page.find(id)).candidate;
  await tell(id, { event: 'complained' });
  expect(await suppressed(email ?? '')).toMatchObject([{ reason: 'complained' }]);
  expect((await page.find(id)).candidate).toMatchObject({ emailOptedOut: true });
});

test('a code that came back from a new address says nothing of the present one', async () => {
  const { id, email } = await page.apply();
  await page.post(id, 'contact', { kind: 'email', value: 'finns.inte@example.com' });
  await page.send(Date.now());
  await tell(id, lost);
  expect([(await suppressed('finns.inte@example.com')).length, await suppressed(email)]).toEqual([1, []]);
  expect((await page.find(id)).candidate).toMatchObject({ email, emailDead: false });
  expect((await page.read(id, '/details')).text).toContain('Koden gick inte att skicka');
});

test('where a message went is forgotten after a week, and its receipt closes nothing then', async () => {
  const { id, email } = await refused();
  expect(await rows(id)).toMatchObject([{ to: email, text: null }]);
  await forgetOldRows(page.database, Date.now() + 8 * 24 * hour);
  expect(await rows(id)).toMatchObject([{ to: null }]);
  await tell(id, lost);
  expect([await told(id), await suppressed(email)]).toEqual([[['requestAnswered', 'email', 'failed']], []]);
});

test('a receipt of no message to a candidate is set aside after some minutes, one that waits for its message is not', async () => {
  const { id } = await page.apply();
  const { id: waiting } = await page.database.message.findFirstOrThrow({ where: { applicationId: id } });
  const early = new Date(Date.now() - 11 * 60_000);
  const store = async (messageId: string | null, receivedAt?: Date) => {
    const row = { provider: 'twilio', eventId: randomUUID(), messageId, providerId: randomUUID(), event: 'delivered' };
    const data = { ...row, at: new Date(), ...(receivedAt ? { receivedAt } : {}) };
    return (await page.database.receipt.create({ data })).id;
  };
  const ids = [await store(randomUUID(), early), await store(randomUUID()), await store(waiting, early)];
  await applyReceipts(page.server.pool);
  const found = await page.database.receipt.findMany({ where: { id: { in: ids } } });
  const isAside = ids.map((one) => found.find((row) => row.id === one)?.appliedAt !== null);
  expect(isAside).toEqual([true, false, false]);
});

test('a receipt is forgotten three months after it was taken where its message is gone, or was never ours', async () => {
  const { id } = await refused();
  const { id: ofPage } = (await rows(id))[0] ?? expect.unreachable();
  const ofRun = await page.database.message.findFirstOrThrow({ where: { applicationId: id } });
  const named = { provider: 'resend', providerId: `sent/${ofRun.id}` };
  await page.database.message.update({ where: { id: ofRun.id }, data: named });
  const store = async (names: object, appliedAt: Date | null) => {
    const row = {
      provider: 'resend',
      eventId: randomUUID(),
      providerId: randomUUID(),
      event: 'delivered',
      at: new Date(),
    };
    return (await page.database.receipt.create({ data: { ...row, appliedAt, ...names } })).id;
  };
  const then = new Date(Date.now() - 91 * 24 * hour);
  const [late, kept] = [new Date(Date.now() - 89 * 24 * hour), { messageId: ofRun.id }];
  const gone = [await store({ messageId: randomUUID() }, then), await store({}, then)];
  const there = [await store(kept, then), await store(named, then), await store({ messageId: ofPage }, then)];
  const young = [await store({ messageId: randomUUID() }, late), await store({ messageId: randomUUID() }, null)];
  const leftOf = async (ids: readonly string[]) =>
    (await page.database.receipt.findMany({ where: { id: { in: [...ids] } } })).map((one) => one.id).toSorted();
  const ends = ['00000000', 'ffffffff'].map((start) => `${start}${randomUUID().slice(8)}`);
  for (const one of ends) gone.push(await store({ id: one }, then));
  // A part of them at a time, however many there are; all of them within a day.
  await forgetOldRows(page.database, Date.now(), 0);
  expect(await leftOf(ends)).toEqual(ends.slice(1));
  for (let sweep = 1; sweep < receiptParts; sweep += 1) await forgetOldRows(page.database, Date.now(), sweep);
  expect(await leftOf([...gone, ...there, ...young])).toEqual([...there, ...young].toSorted());
});
