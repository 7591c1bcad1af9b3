import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { OutgoingMessage } from '../../../activities/providers/contract.ts';
import { closingOf, nextWindow } from '../../../process/calendar/sending-window.ts';
import type { Definition } from '../../../process/definition/schema.ts';
import { markPerhapsSent } from '../../../server/operation/mark-perhaps-sent.ts';
import { sendDuePageMessages } from '../../../server/page-messages/send-due-page-messages.ts';
import { tellBounced } from '../../../server/page-messages/tell-bounced.ts';
import { applyReceipts } from '../../../server/relay/apply-receipts.ts';
import { followUpSilent } from '../../../server/relay/follow-up-silent.ts';
import { createResendFake, type ResendFake } from '../../fakes/resend.ts';
import { createTwilioFake, type TwilioFake } from '../../fakes/twilio.ts';
import { createLinkedCandidates, type LinkedCandidates } from './linked-candidates.ts';
import { addResend, addTwilio } from './own-senders.ts';

const minute = 60_000;
const hour = 60 * minute;

/** Mail leaves by a Resend and then by another one, texts by a Twilio. */
let page: LinkedCandidates;
let resend: ResendFake;
let twilio: TwilioFake;
beforeAll(async () => {
  [resend, twilio] = await Promise.all([createResendFake(), createTwilioFake()]);
  page = await createLinkedCandidates({ resend: resend.url, twilio: twilio.url });
  await addResend(page, resend);
  await addTwilio(page, twilio);
});
afterAll(async () => {
  await page?.close();
  await Promise.all([resend.close(), twilio.close()]);
});
beforeEach(() => page.database.pageMessage.deleteMany());

const rows = (applicationId: string) =>
  page.database.pageMessage.findMany({
    where: { applicationId },
    orderBy: { createdAt: 'asc' },
    include: { deliveries: { orderBy: { attempt: 'asc' } } },
  });
const row = async (applicationId: string) => (await rows(applicationId)).at(-1) ?? expect.unreachable();
const send = (inMs = 0) => sendDuePageMessages(page.server, Date.now() + inMs);
const outcomes = async (applicationId: string) =>
  (await row(applicationId)).deliveries.map(({ outcome, code }) => code ?? outcome);
const arrived = async (fake: ResendFake | TwilioFake, applicationId: string) =>
  fake.countByMessage().get((await row(applicationId)).id) ?? 0;

let lastPhone = 46_701_740_605;
/** Somebody who gets a new link by that way. */
async function linked(channel: 'email' | 'sms') {
  lastPhone += 1;
  const { id } = await page.apply(channel === 'sms' ? { phone: `+${lastPhone}`, channel } : {});
  await page.post(id, 'replace-link');
  return id;
}
/** Whoever has asked to be erased, and is told no by a text. */
async function refused() {
  lastPhone += 1;
  const { id } = await page.apply({ phone: `+${lastPhone}`, channel: 'sms' });
  await page.askForErasure(id);
  const { body } = await page.client('GET', `/api/v1/applications/${id}/requests`);
  const text = 'Vi sparar uppgifterna i två år, om någon anmäler diskriminering.';
  await page.client('POST', `/api/v1/requests/${body.items[0].id}/refuse`, { reason: 'discrimination', text });
  return id;
}
async function hoursOf(applicationId: string) {
  const { versionId } = await page.find(applicationId);
  const version = await page.database.version.findUniqueOrThrow({ where: { id: versionId } });
  return (version.definition as unknown as Definition).policy.sendingWindow;
}

test('an attempt is let alone for as long as its call may take from when it begins, whenever its round began', async () => {
  const id = await linked('email');
  await page.database.pageMessage.updateMany({ data: { nextAttemptAt: new Date(Date.now() - 9 * minute) } });
  const providers = await page.server.senders.of(page.organisationId);
  const [carrier = expect.unreachable()] = providers.email;
  const untils: Date[] = [];
  const send = async (message: OutgoingMessage) => {
    untils.push((await row(id)).nextAttemptAt);
    return carrier.send(message);
  };
  const senders = { ...page.server.senders, of: async () => ({ ...providers, email: [{ ...carrier, send }] }) };
  await sendDuePageMessages({ ...page.server, senders }, Date.now() - 8 * minute);
  expect(untils.map((until) => until.getTime() - Date.now() > 2 * minute)).toEqual([true]);
  expect(await arrived(resend, id)).toBe(1);
});

describe('what nobody knows the outcome of', () => {
  test('is looked up at Twilio, and not sent again before its list can be complete', async () => {
    const id = await linked('sms');
    twilio.next({ kind: 'cutOff' });
    await send();
    await send(5 * minute);
    expect(await row(id)).toMatchObject({ status: 'waiting', unclear: true });
    expect(await arrived(twilio, id)).toBe(0);
    await page.database.pageAttempt.updateMany({ data: { startedAt: new Date(Date.now() - minute) } });
    await send(20 * minute);
    expect(await row(id)).toMatchObject({ status: 'sent', mayBeDouble: false });
    expect([await arrived(twilio, id), await outcomes(id)]).toEqual([1, ['unclear', 'stillUnclear', 'accepted']]);
  });

  test('is found in Twilio’s list, and not sent again', async () => {
    const id = await linked('sms');
    twilio.next({ kind: 'acceptThenCutOff' });
    await send();
    await send(5 * minute);
    expect([(await row(id)).status, await arrived(twilio, id)]).toEqual(['sent', 1]);
  });

  test('is not taken for another link in the same words to the same number', async () => {
    const id = await linked('sms');
    await send();
    const { id: _, attempts: __, deliveries: ___, ...sent } = await row(id);
    const { body: text } = twilio.accepted.at(-1) ?? expect.unreachable();
    const again = { id: randomUUID(), status: 'waiting', text, providerId: null, sentAt: null, attempts: 0 };
    await page.database.pageMessage.create({
      data: { ...sent, ...again, createdAt: new Date(), nextAttemptAt: new Date() },
    });
    twilio.next({ kind: 'cutOff' });
    await send();
    await page.database.pageAttempt.updateMany({ data: { startedAt: new Date(Date.now() - minute) } });
    await send(5 * minute);
    expect([(await row(id)).status, await arrived(twilio, id)]).toEqual(['sent', 1]);
  });

  test('counts as sent where a signed receipt says so, and is not handed over again', async () => {
    const id = await linked('email');
    resend.next({ kind: 'acceptThenCutOff' });
    await send();
    const { id: messageId, nextAttemptAt } = await row(id);
    expect(nextAttemptAt.getTime()).toBeGreaterThan(Date.now());
    const { providerId } = resend.accepted.find((one) => one.messageId === messageId) ?? expect.unreachable();
    const receipt = { provider: 'resend', eventId: randomUUID(), messageId, providerId, event: 'delivered' };
    await page.database.receipt.create({ data: { ...receipt, at: new Date() } });
    const asked = resend.requests.length;
    await applyReceipts(page.server.pool);
    await send(1_000);
    await applyReceipts(page.server.pool);
    expect(await row(id)).toMatchObject({ status: 'sent', providerId, unclear: false, text: null });
    expect((await row(id)).deliveredAt).toBeInstanceOf(Date);
    expect([resend.requests.length, await outcomes(id)]).toEqual([asked, ['accepted']]);
  });

  test('is asked about before the next sender takes it, however long nobody looked', async () => {
    const senderId = await addResend(page, resend, 2);
    const id = await linked('email');
    resend.next({ kind: 'acceptThenCutOff' });
    await send();
    await send(3 * hour);
    expect(await row(id)).toMatchObject({ status: 'sent', mayBeDouble: false });
    expect((await row(id)).senderId).not.toBe(senderId);
    expect(await arrived(resend, id)).toBe(1);
    await page.database.sender.delete({ where: { id: senderId } });
    page.server.senders.forget(page.organisationId);
  });

  test('stays for an hour with who may have it, then the next sender takes it, as perhaps double', async () => {
    const senderId = await addResend(page, { ...resend, apiKey: 're_revoked' }, 2);
    const id = await linked('email');
    resend.next({ kind: 'refuse', status: 500 });
    await send();
    resend.next({ kind: 'refuse', status: 500 });
    await send(30 * minute);
    expect(await row(id)).toMatchObject({ status: 'waiting', unclear: true, mayBeDouble: false });
    await send(3 * hour);
    expect(await row(id)).toMatchObject({ senderId, mayBeDouble: true, code: 'invalid_api_key' });
    await page.database.sender.delete({ where: { id: senderId } });
    page.server.senders.forget(page.organisationId);
  });
});

describe('what had left before the database was restored from a backup', () => {
  const backupAt = Date.now() - hour;
  const restored = (inMs = 0) =>
    markPerhapsSent({ pool: page.server.pool, senders: page.server.senders }, { backupAt, now: Date.now() + inMs });
  /** Its provider has it, and the database knows nothing of that. */
  async function forgotten(id: string) {
    const { deliveries: _, ...before } = await row(id);
    await send();
    await page.database.pageAttempt.deleteMany({ where: { messageId: before.id } });
    await page.database.pageMessage.update({ where: { id: before.id }, data: before });
  }

  test.each([
    ['sms', () => twilio],
    ['email', () => resend],
  ] as const)('is asked about, found, and not sent again: %s', async (channel, fake) => {
    const id = await linked(channel);
    await forgotten(id);
    expect(await arrived(fake(), id)).toBe(1);
    expect(await restored()).toEqual({ looked: 1, asked: 1, blind: 0 });
    expect(await row(id)).toMatchObject({ status: 'waiting', unclear: true, mayBeDouble: false });
    expect(await restored()).toEqual({ looked: 0, asked: 0, blind: 0 });
    const posted = () => fake().requests.filter(({ method }) => method === 'POST').length;
    const before = posted();
    await send();
    expect(await row(id)).toMatchObject({ status: 'sent', mayBeDouble: false });
    expect([await arrived(fake(), id), posted() - before]).toEqual([1, channel === 'sms' ? 0 : 1]);
  });

  test('is told as what nobody can be asked about where Resend has forgotten it, and leaves as perhaps double', async () => {
    const id = await linked('email');
    await page.database.pageMessage.updateMany({ data: { nextAttemptAt: new Date(Date.now() - 30 * hour) } });
    expect(await restored()).toEqual({ looked: 1, asked: 0, blind: 1 });
    await send();
    expect(await row(id)).toMatchObject({ status: 'sent', mayBeDouble: true });
  });

  test('leaves what is not due yet, or of no use any more, as it is', async () => {
    const id = await linked('email');
    await page.database.pageMessage.updateMany({ data: { nextAttemptAt: new Date(Date.now() + hour) } });
    expect(await restored()).toMatchObject({ looked: 0 });
    await page.database.pageMessage.updateMany({ data: { uselessAt: new Date(Date.now() + hour) } });
    expect(await restored(2 * hour)).toMatchObject({ looked: 0 });
    expect((await row(id)).unclear).toBe(false);
  });
});

describe('what was accepted and stays silent', () => {
  const followUp = () =>
    followUpSilent({
      ...{ pool: page.server.pool, senders: page.server.senders, now: Date.now() },
      pause: async () => undefined,
    });
  const acceptedAgo = async (id: string, ago: number) => {
    await send();
    const sentAt = new Date(Date.now() - ago);
    await page.database.pageMessage.updateMany({ where: { applicationId: id }, data: { sentAt } });
    return (await row(id)).providerId ?? expect.unreachable();
  };

  test('is asked about after some hours: a text that came back goes by mail', async () => {
    const id = await linked('sms');
    const { applicationId } = await row(id);
    await page.database.candidate.updateMany({
      where: { applications: { some: { id: applicationId } } },
      data: { email: `${id}@example.com` },
    });
    twilio.setStatus(await acceptedAgo(id, 7 * hour), 'undelivered', 30_003);
    expect(await followUp()).toBe(1);
    await applyReceipts(page.server.pool);
    await tellBounced(page.server);
    expect((await rows(id)).map(({ channel, status }) => [channel, status])).toEqual([
      ['sms', 'failed'],
      ['email', 'waiting'],
    ]);
    expect(await followUp()).toBe(0);
  });

  test('is not asked about once it has arrived, nor before, nor after the days in which a bounce counts', async () => {
    const id = await linked('email');
    resend.setLastEvent(await acceptedAgo(id, 7 * hour), 'delivered');
    expect(await followUp()).toBe(1);
    await applyReceipts(page.server.pool);
    await page.database.pageMessage.updateMany({ data: { followedUpAt: null } });
    expect(await followUp()).toBe(0);
    for (const ago of [hour, 90 * hour]) {
      await acceptedAgo(await linked('email'), ago);
      expect(await followUp()).toBe(0);
    }
  });
});

describe('a text that keeps the candidate’s hours', () => {
  test('is tried again in the morning where it could not be handed over in the evening', async () => {
    const id = await refused();
    const window = await hoursOf(id);
    const closes =
      closingOf(window, 'Europe/Stockholm', (await row(id)).nextAttemptAt.getTime()) ?? expect.unreachable();
    twilio.next({ kind: 'refuse', status: 429 });
    await sendDuePageMessages(page.server, closes - 1_000);
    const { status, attempts, nextAttemptAt } = await row(id);
    const opens = nextWindow(window, 'Europe/Stockholm', closes + minute);
    expect([status, attempts, nextAttemptAt]).toEqual(['waiting', 1, new Date(opens)]);
  });

  test('is left for the morning where its time came while nobody looked, as if it had not been tried', async () => {
    const id = await refused();
    const window = await hoursOf(id);
    const closes =
      closingOf(window, 'Europe/Stockholm', (await row(id)).nextAttemptAt.getTime()) ?? expect.unreachable();
    await sendDuePageMessages(page.server, closes + hour);
    const { status, attempts, firstAttemptAt, nextAttemptAt } = await row(id);
    const opens = nextWindow(window, 'Europe/Stockholm', closes + hour);
    expect([status, attempts, firstAttemptAt, nextAttemptAt]).toEqual(['waiting', 0, null, new Date(opens)]);
  });

  test('asks once for them, also where it is to be tried again', async () => {
    const id = await refused();
    const window = await hoursOf(id);
    const closes =
      closingOf(window, 'Europe/Stockholm', (await row(id)).nextAttemptAt.getTime()) ?? expect.unreachable();
    let asked = 0;
    const counting = page.database.$extends({
      query: {
        version: {
          findUniqueOrThrow({ args, query }) {
            asked += 1;
            return query(args);
          },
        },
      },
    });
    twilio.next({ kind: 'refuse', status: 429 });
    await sendDuePageMessages(
      { ...page.server, database: counting as unknown as typeof page.database },
      closes - 10 * minute,
    );
    expect([(await row(id)).attempts, asked]).toEqual([1, 1]);
  });

  test('is not kept by its provider beyond them', async () => {
    const id = await refused();
    const window = await hoursOf(id);
    const closes =
      closingOf(window, 'Europe/Stockholm', (await row(id)).nextAttemptAt.getTime()) ?? expect.unreachable();
    await sendDuePageMessages(page.server, closes - 10 * minute);
    expect(await row(id)).toMatchObject({ status: 'sent' });
    expect(twilio.accepted.at(-1)?.validityPeriod).toBe('600');
  });

  test('waits for no morning where the candidate has just asked for it', async () => {
    const id = await linked('sms');
    const window = await hoursOf(id);
    const night =
      (closingOf(window, 'Europe/Stockholm', nextWindow(window, 'Europe/Stockholm', Date.now())) ?? 0) + hour;
    await sendDuePageMessages(page.server, night);
    expect(await row(id)).toMatchObject({ status: 'sent' });
  });
});
