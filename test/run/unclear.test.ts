import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createDeliver } from '../../activities/delivery/deliver.ts';
import { createProviders } from '../../activities/providers/create-providers.ts';
import type { Definition } from '../../process/definition/schema.ts';
import nurse from '../../process/gallery/nurse.json' with { type: 'json' };
import { applyReceipts } from '../../server/relay/apply-receipts.ts';
import { createResendFake, type ResendFake } from '../fakes/resend.ts';
import { createTwilioFake, type TwilioFake } from '../fakes/twilio.ts';
import type { Person } from './fixture.ts';
import { openRun, type OpenRun } from './open-run.ts';
import { createTold, hour, minute, start } from './told.ts';

const { application } = nurse.steps;
/** The acknowledgement goes by the channel that the candidate has chosen, then by the other one. */
const byChoice = {
  ...nurse,
  steps: {
    ...nurse.steps,
    application: {
      ...application,
      acknowledgement: { ...application.acknowledgement, channels: { kind: 'candidate' } },
    },
  },
} as unknown as Definition;

let open: OpenRun;
let told: ReturnType<typeof createTold>;
let resend: ResendFake;
let twilio: TwilioFake;
let wall = start;

beforeAll(async () => {
  [open, resend, twilio] = await Promise.all([openRun(byChoice), createResendFake(), createTwilioFake()]);
  told = createTold(open);
});
afterAll(async () => {
  expect([...resend.violations, ...twilio.violations]).toEqual([]);
  await Promise.all([open.close(), resend.close(), twilio.close()]);
});

/** Hands the message over at an instant, by the providers' own SDKs. */
function deliverAt(given: { input: (now: number) => Parameters<ReturnType<typeof createDeliver>>[0] }, at: number) {
  wall = at;
  const providers = createProviders({
    mailbox: { store: async () => undefined },
    resend: { apiKey: resend.apiKey, baseUrl: resend.url },
    twilio: {
      accountSid: twilio.accountSid,
      authToken: twilio.authToken,
      sender: { from: 'Besked' },
      publicUrl: 'https://besked.example',
      baseUrl: twilio.url,
    },
    clock: () => wall,
  });
  return createDeliver({ ...told.parts, providers, clock: () => wall })(given.input(at));
}

let lastPhone = 46_701_740_600;

/** An acknowledgement whose channel is given up after an hour, three before its promise. */
async function bound(person: Person = {}) {
  lastPhone += 1;
  const phone = `+${lastPhone}`;
  const given = await told.begin({ phone, ...person });
  const data = { giveUpAt: new Date(start + hour), promise: new Date(start + 4 * hour) };
  await open.database.database.message.update({ where: { id: given.messageId }, data });
  return { ...given, phone };
}

const mailsOf = (messageId: string) => resend.countByMessage().get(messageId) ?? 0;
const textsTo = (phone: string) => twilio.countByRecipient().get(phone) ?? 0;

describe('an attempt with an unclear outcome, when its channel is to be given up', () => {
  test('is asked about first: a mail that Resend has is not told again by SMS', async () => {
    const given = await bound();
    resend.next({ kind: 'acceptThenRefuse', status: 500 });
    await deliverAt(given, start);
    expect(await told.messageOf(given.messageId)).toMatchObject({ status: 'queued', unclear: true });
    await deliverAt(given, start + hour);
    expect(await told.messageOf(given.messageId)).toMatchObject({
      status: 'sent',
      channel: 'email',
      mayBeDouble: false,
    });
    expect([mailsOf(given.messageId), textsTo(given.phone)]).toEqual([1, 0]);
  });

  test('is asked about first: an SMS that Twilio has is not told again by phone', async () => {
    const given = await bound({ email: null, channel: 'sms' });
    twilio.next({ kind: 'acceptThenCutOff' });
    await deliverAt(given, start);
    await deliverAt(given, start + hour);
    expect(await told.messageOf(given.messageId)).toMatchObject({ status: 'sent', channel: 'sms' });
    expect(await told.tasksOf(given.applicationId)).toEqual([]);
    expect(textsTo(given.phone)).toBe(1);
  });

  test('is not taken for the same words to the same number that answer in another job', async () => {
    const [given, other] = [await bound({ email: null, channel: 'sms' }), await bound({ email: null, channel: 'sms' })];
    const { phone } = given;
    const candidate = { applications: { some: { id: other.applicationId } } };
    await open.database.database.candidate.updateMany({ where: candidate, data: { phone } });
    const words = { text: 'Tack! Du får besked senast den 9 december. /Region Norr' };
    const both = { id: { in: [given.messageId, other.messageId] } };
    await open.database.database.message.updateMany({ where: both, data: { ...words, channel: 'sms' } });
    twilio.next({ kind: 'cutOff' });
    await deliverAt(given, start);
    expect(await told.messageOf(given.messageId)).toMatchObject({ status: 'queued', unclear: true });
    await deliverAt(other, start);
    expect([await told.messageOf(other.messageId), textsTo(phone)]).toMatchObject([{ status: 'sent' }, 1]);
    await deliverAt(given, start + minute);
    const [mine, theirs] = [await told.messageOf(given.messageId), await told.messageOf(other.messageId)];
    expect([mine.status, mine.providerId === theirs.providerId, textsTo(phone)]).toEqual(['sent', false, 2]);
  });

  test('leaves the channel at once where the provider does not have it', async () => {
    const given = await bound({ channel: 'sms' });
    twilio.next({ kind: 'cutOff' });
    await deliverAt(given, start);
    await deliverAt(given, start + hour);
    await deliverAt(given, start + hour);
    expect(await told.messageOf(given.messageId)).toMatchObject({
      status: 'sent',
      channel: 'email',
      mayBeDouble: false,
    });
    expect([mailsOf(given.messageId), textsTo(given.phone)]).toEqual([1, 0]);
  });

  test('is asked about some times more where the provider does not answer, then told by the other channel as perhaps double', async () => {
    const given = await bound();
    resend.behave((request) =>
      request.headers['idempotency-key'] === given.messageId ? { kind: 'refuse', status: 500 } : { kind: 'accept' },
    );
    await deliverAt(given, start);
    for (let at = start + hour; (await told.messageOf(given.messageId)).status === 'queued'; )
      at = (await deliverAt(given, at), (await told.messageOf(given.messageId)).nextAttemptAt.getTime());
    const { deliveries, ...message } = await told.messageOf(given.messageId);
    expect(message).toMatchObject({ status: 'sent', channel: 'sms', mayBeDouble: true });
    expect(deliveries.map(({ channel, outcome }) => `${channel} ${outcome}`)).toEqual([
      ...Array.from({ length: 8 }, () => 'email unclear'),
      'sms accepted',
    ]);
    expect(message.acceptedAt?.getTime()).toBeLessThan(start + 3 * hour);
    expect(textsTo(given.phone)).toBe(1);
  });
});

describe('an attempt with an unclear outcome after clear refusals', () => {
  test('is asked about by its own age: Resend forgets a key that many hours after it was used', async () => {
    const given = await told.begin({ phone: null });
    const data = { giveUpAt: null, promise: null };
    await open.database.database.message.update({ where: { id: given.messageId }, data });
    resend.next({ kind: 'refuse', status: 429, code: 'rate_limit_exceeded', message: 'Later' }, { kind: 'cutOff' });
    for (const at of [start, start + 24 * hour, start + 25 * hour]) await deliverAt(given, at);
    const { status, deliveries } = await told.messageOf(given.messageId);
    expect(deliveries.map(({ outcome }) => outcome)).toEqual(['transient', 'unclear', 'accepted']);
    expect([status, mailsOf(given.messageId)]).toEqual(['sent', 1]);
  });

  test('is not taken for lost by Twilio’s list before that has had time to show it', async () => {
    const given = await told.begin({ email: null, channel: 'sms', phone: '+46701740599' });
    const data = { giveUpAt: null, promise: null };
    await open.database.database.message.update({ where: { id: given.messageId }, data });
    twilio.next({ kind: 'refuse', status: 429, code: 20429 }, { kind: 'cutOff' });
    const tryAt = async (at: number) => {
      const data = { nextAttemptAt: new Date(at) };
      await open.database.database.message.update({ where: { id: given.messageId }, data });
      await deliverAt(given, at);
      return (await told.messageOf(given.messageId)).deliveries.map(({ outcome }) => outcome);
    };
    await tryAt(start);
    await tryAt(start + hour);
    const unsure = ['transient', 'unclear', 'unclear'];
    expect(await tryAt(start + hour + 5_000)).toEqual(unsure);
    // Looked for, not found and sent again: that attempt has to be given its time as well.
    twilio.behave((request) => (request.method === 'GET' ? { kind: 'accept' } : { kind: 'cutOff' }));
    expect(await tryAt(start + hour + minute)).toEqual([...unsure, 'unclear']);
    twilio.behave(() => ({ kind: 'accept' }));
    expect(await tryAt(start + hour + minute + 5_000)).toEqual([...unsure, 'unclear', 'unclear']);
    await deliverAt(given, start + 2 * hour);
    expect([(await told.messageOf(given.messageId)).status, textsTo('+46701740599')]).toEqual(['sent', 1]);
  });
});

describe('a signed receipt', () => {
  const receive = (messageId: string, event: string, providerId: string = randomUUID()) =>
    open.database.database.receipt.create({
      data: { provider: 'resend', eventId: randomUUID(), messageId, providerId, event, at: new Date() },
    });

  async function unclear() {
    const given = await bound();
    resend.next({ kind: 'acceptThenCutOff' });
    await deliverAt(given, start);
    const providerId = resend.accepted.find(({ messageId }) => messageId === given.messageId)?.providerId ?? '';
    return { ...given, providerId };
  }

  test('proves that an unclear attempt was accepted: the run looks again at once, and nothing is sent', async () => {
    const given = await unclear();
    await receive(given.messageId, 'delivered', given.providerId);
    await applyReceipts(open.run.pool);
    expect(await given.hearSignals(start + minute)).toEqual(['receiptCame']);
    const { nextAttemptAt } = await told.messageOf(given.messageId);
    expect(nextAttemptAt.getTime()).toBe(start + minute);
    const before = resend.requests.length;
    await deliverAt(given, start + minute);
    expect(resend.requests.length).toBe(before);
    expect(await told.messageOf(given.messageId)).toMatchObject({
      status: 'delivered',
      providerId: given.providerId,
      deliveries: [{ outcome: 'accepted' }],
    });
    const { state } = await open.database.database.application.findUniqueOrThrow({
      where: { id: given.applicationId },
    });
    expect(state).toMatchObject({ pending: {} });
    expect([mailsOf(given.messageId), textsTo(given.phone)]).toEqual([1, 0]);
  });

  test('is found when the channel is to be given up, also where nobody has told the run of it', async () => {
    const given = await unclear();
    await receive(given.messageId, 'sent', given.providerId);
    await deliverAt(given, start + hour);
    expect(await told.messageOf(given.messageId)).toMatchObject({ status: 'sent', channel: 'email' });
    expect(textsTo(given.phone)).toBe(0);
  });

  test('of a provider that was not tried is proof of nothing', async () => {
    const given = await bound({ channel: 'sms' });
    twilio.next({ kind: 'cutOff' });
    await deliverAt(given, start);
    await receive(given.messageId, 'delivered');
    await applyReceipts(open.run.pool);
    expect(await given.hearSignals(start + minute)).toEqual([]);
  });
});

describe('a message that its provider had accepted and has lost since', () => {
  test('has not been heard: the look-up says so, and the other channel takes over', async () => {
    const given = await bound({ channel: 'sms' });
    twilio.next({ kind: 'acceptThenCutOff' });
    await deliverAt(given, start);
    const { providerId } = twilio.accepted.find(({ to }) => to === given.phone) ?? expect.unreachable();
    twilio.setStatus(providerId, 'undelivered', 30_006);
    await deliverAt(given, start + minute);
    await deliverAt(given, start + minute);
    const { deliveries, ...message } = await told.messageOf(given.messageId);
    expect(message).toMatchObject({ status: 'sent', channel: 'email' });
    expect(deliveries[1]).toMatchObject({ outcome: 'permanent', code: '30006', providerId });
    expect([mailsOf(given.messageId), textsTo(given.phone)]).toEqual([1, 1]);
  });

  test('is sent again by the same channel where that may help, and the lost one is not taken for it', async () => {
    const given = await bound({ email: null, channel: 'sms' });
    twilio.next({ kind: 'acceptThenCutOff' }, { kind: 'cutOff' });
    await deliverAt(given, start);
    const { providerId } = twilio.accepted.find(({ to }) => to === given.phone) ?? expect.unreachable();
    twilio.setStatus(providerId, 'undelivered', 30_008);
    // Lost; sent again, and nobody knows; looked up, and only the lost one is there; sent.
    for (const at of [1, 5, 10]) await deliverAt(given, start + at * minute);
    expect(await told.messageOf(given.messageId)).toMatchObject({ status: 'sent', channel: 'sms' });
    expect(textsTo(given.phone)).toBe(2);
  });
});
