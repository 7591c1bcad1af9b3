import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { applyReceipts } from '../../../server/relay/apply-receipts.ts';
import { createResendFake, type ResendFake, type ResendNotice } from '../../fakes/resend.ts';
import { createTwilioFake, type TwilioFake } from '../../fakes/twilio.ts';
import { runByHand } from '../../activities/advance/run-by-hand.ts';
import { twoStages } from '../../process/interpreter/definitions.ts';
import { createOrganisation, openJob, publish } from '../furnish.ts';
import { startTestServer, type TestServer } from '../start-test-server.ts';

let server: TestServer;
let resend: ResendFake;
let twilio: TwilioFake;
let applicationId: string;
beforeAll(async () => {
  server = await startTestServer();
  const { resend: ours, twilio: theirs } = server.environment;
  resend = await createResendFake({ webhookSecret: ours?.webhookSecret ?? '' });
  twilio = await createTwilioFake({ authToken: theirs?.authToken ?? '' });
  const { database, pool } = server;
  const organisationId = await createOrganisation(database, 'Region');
  const place = await publish(database, organisationId, twoStages);
  const jobId = await openJob(database, place);
  const candidate = await database.candidate.create({
    data: { organisationId, firstName: 'Åsa', lastName: 'Ek', email: 'asa@example.com' },
  });
  const made = await database.application.create({
    data: { organisationId, jobId, versionId: place.versionId, candidateId: candidate.id, pageKey: randomUUID() },
  });
  applicationId = made.id;
  await runByHand(pool).start(applicationId);
});
afterAll(async () => {
  await Promise.all([resend.close(), twilio.close()]);
  await server.stop();
});
beforeEach(async () => {
  await server.database.receipt.deleteMany();
});

/** A message as the run has left it: accepted by the provider under that id, or still on its way. */
async function sentMessage(
  provider: 'resend' | 'twilio',
  state: { acceptedAt: Date | null } = { acceptedAt: new Date() },
) {
  const { id: _, ...row } = await server.database.message.findFirstOrThrow({ where: { applicationId } });
  const id = randomUUID();
  const providerId = provider === 'resend' ? randomUUID() : `SM${id.replaceAll('-', '')}`;
  await server.database.message.create({
    data: {
      ...row,
      id,
      messageKey: `start/1/${id}`,
      channels: row.channels as object,
      command: row.command as object,
      rendered: {},
      channel: provider === 'resend' ? 'email' : 'sms',
      provider,
      ...(state.acceptedAt ? { ...state, providerId, status: 'sent' } : { status: 'sending' }),
    },
  });
  return { id, providerId };
}

const post = (path: string, { body, headers }: { body: string; headers: Record<string, string> }) =>
  server.nobody('POST', path, body, { origin: '', ...headers });
const postResend = (notice: ResendNotice, options?: Parameters<ResendFake['sign']>[1]) =>
  post('/webhooks/resend', resend.sign(notice, options));
const twilioPath = (messageId: string) => `/webhooks/twilio/status?message=${messageId}`;
function postTwilio(message: { id: string; providerId: string }, status: string, token?: string) {
  const path = twilioPath(message.id);
  const notice = { providerId: message.providerId, status };
  return post(path, twilio.sign(notice, server.environment.publicUrl + path, token));
}

const statusOf = async (id: string) => (await server.database.message.findUniqueOrThrow({ where: { id } })).status;
const stored = () => server.database.receipt.count();
async function applyAll(): Promise<void> {
  while ((await applyReceipts(server.pool)) > 0);
}

describe('a receipt', () => {
  test('of Resend is verified over the raw body, stored, and applied to its message', async () => {
    const { id, providerId } = await sentMessage('resend');
    expect((await postResend({ type: 'email.delivered', providerId, messageId: id })).status).toBe(204);
    await applyAll();
    expect(await statusOf(id)).toBe('delivered');
  });

  test('of Twilio is verified over the public address and its parameters', async () => {
    const message = await sentMessage('twilio');
    expect((await postTwilio(message, 'delivered')).status).toBe(204);
    await applyAll();
    expect(await statusOf(message.id)).toBe('delivered');
  });

  test('that nobody has signed so answers 401 and is not stored', async () => {
    const message = await sentMessage('resend');
    const notice = { type: 'email.delivered', providerId: message.providerId, messageId: message.id };
    const signed = resend.sign(notice);
    const forged = [
      post('/webhooks/resend', { ...signed, body: signed.body.replace('delivered', 'bounced') }),
      post('/webhooks/resend', { ...signed, body: `${signed.body} ` }),
      post('/webhooks/resend', { ...signed, headers: { 'content-type': 'application/json' } }),
      postResend(notice, { secret: `whsec_${Buffer.from('another secret of that size').toString('base64')}` }),
      postResend(notice, { signedAt: new Date(Date.now() - 6 * 60_000) }),
      postResend(notice, { signedAt: new Date(Date.now() + 6 * 60_000) }),
      postTwilio(await sentMessage('twilio'), 'delivered', 'another token'),
      // Signed for the address of another message.
      post(
        twilioPath(randomUUID()),
        twilio.sign({ providerId: 'SM1', status: 'delivered' }, server.environment.publicUrl + twilioPath(message.id)),
      ),
    ];
    for (const answer of await Promise.all(forged))
      expect([answer.status, answer.body.code]).toEqual([401, 'forgedNotice']);
    expect(await stored()).toBe(0);
  });

  test('that is genuine and no notice that is documented answers 400, one without meaning 204; neither is stored', async () => {
    const malformed = await postResend({ type: 'email.delivered', providerId: 7 as unknown as string });
    expect([malformed.status, malformed.body.code]).toEqual([400, 'malformed']);
    const nul = await postResend({ type: 'email.delivered', providerId: 'a\u0000b' });
    expect([nul.status, nul.body.code]).toEqual([400, 'malformed']);
    expect((await postResend({ type: 'email.opened', providerId: randomUUID() })).status).toBe(204);
    expect(await stored()).toBe(0);
  });

  test('that comes again, even at the same moment, is stored once', async () => {
    const { id, providerId } = await sentMessage('resend');
    const signed = resend.sign({ type: 'email.delivered', providerId, messageId: id });
    const answers = await Promise.all(Array.from({ length: 5 }, () => post('/webhooks/resend', signed)));
    expect(answers.map(({ status }) => status)).toEqual([204, 204, 204, 204, 204]);
    expect(await stored()).toBe(1);
  });

  test('that overtakes our own record of the sending waits for it', async () => {
    const { id, providerId } = await sentMessage('resend', { acceptedAt: null });
    await postResend({
      type: 'email.bounced',
      providerId,
      messageId: id,
      bounce: { type: 'Permanent', subType: 'General' },
    });
    await applyAll();
    expect(await statusOf(id)).toBe('sending');
    const accepted = { acceptedAt: new Date(), providerId, status: 'sent' };
    await server.database.message.update({ where: { id }, data: accepted });
    await applyAll();
    expect(await statusOf(id)).toBe('bounced');
    expect(await server.database.signal.count({ where: { kind: 'bounced', applicationId } })).toBe(1);
  });

  test('of an attempt that another has replaced changes nothing', async () => {
    const { id } = await sentMessage('resend');
    await postResend({ type: 'email.failed', providerId: randomUUID(), messageId: id });
    await applyAll();
    expect(await statusOf(id)).toBe('sent');
  });
});

/** A sequence of whole numbers that looks like chance and is the same each time. */
function shuffled<T>(items: readonly T[], seed: number): T[] {
  let state = seed;
  const next = () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state;
  };
  return items
    .map((item) => ({ item, at: next() }))
    .sort((one, other) => one.at - other.at)
    .map(({ item }) => item);
}

test('84 receipts tripled, shuffled and mixed with forgeries leave the same state, and no forgery is accepted', {
  timeout: 120_000,
}, async () => {
  const events = [
    ['email.delivered'],
    ['email.sent', 'email.delivered'],
    ['email.bounced'],
    ['email.delivered', 'email.bounced'],
  ];
  const expected = ['delivered', 'delivered', 'bounced', 'bounced'];
  const outcomes: string[][] = [];
  for (const seed of [1, 2]) {
    await server.database.receipt.deleteMany();
    const messages = await Promise.all(Array.from({ length: 56 }, () => sentMessage('resend')));
    const notices = messages.flatMap(({ id, providerId }, index) =>
      (events[index % events.length] ?? []).map((type) =>
        resend.sign({ type, providerId, messageId: id, bounce: { type: 'Permanent', subType: 'General' } }),
      ),
    );
    const receipts = notices.slice(0, 84);
    const genuine = [...receipts, ...receipts, ...receipts].map((notice) => ({ notice, isForged: false }));
    const forged = receipts.slice(0, 13).map(({ body, headers }) => ({
      notice: { headers, body: body.replace(/email\.\w+/, 'email.failed') },
      isForged: true,
    }));
    for (const { notice, isForged } of shuffled([...genuine, ...forged], seed)) {
      const { status } = await post('/webhooks/resend', notice);
      expect([status, isForged]).toEqual([isForged ? 401 : 204, isForged]);
      if (status === 204 && seed === 2) await applyReceipts(server.pool);
    }
    await applyAll();
    expect(await stored()).toBe(receipts.length);
    outcomes.push(await Promise.all(messages.map(({ id }) => statusOf(id))));
  }
  expect(outcomes[1]).toEqual(outcomes[0]);
  expect(outcomes[0]).toEqual(outcomes[0]?.map((_, index) => expected[index % expected.length]));
});
