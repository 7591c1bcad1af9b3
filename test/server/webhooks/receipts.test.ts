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

test('one that cannot be applied is set aside and comes again later, and keeps no other back', async () => {
  const [stuck, other] = [await sentMessage('resend'), await sentMessage('resend')];
  for (const { id: messageId, providerId } of [stuck, other])
    expect((await postResend({ type: 'email.delivered', providerId, messageId })).status).toBe(204);
  const found = () => server.database.receipt.findFirstOrThrow({ where: { messageId: stuck.id } });
  await server.asOwner(`create function fail_on_stuck() returns trigger language plpgsql as
    $$ begin if new."id" = '${stuck.id}' then raise 'stuck'; end if; return new; end $$`);
  await server.asOwner('create trigger fails before update on "message" for each row execute function fail_on_stuck()');
  const aside: string[] = [];
  const apply = () => applyReceipts(server.pool, (receiptId) => aside.push(receiptId));
  try {
    expect([await apply(), await apply()]).toEqual([1, 0]);
    expect([await statusOf(stuck.id), await statusOf(other.id)]).toEqual(['sent', 'delivered']);
    const { id, failedAt, appliedAt } = await found();
    expect([aside, failedAt, appliedAt]).toEqual([[id], expect.any(Date), null]);
  } finally {
    await server.asOwner('drop trigger fails on "message"');
  }
  const failedAt = new Date(Date.now() - 11 * 60_000);
  await server.database.receipt.updateMany({ where: { messageId: stuck.id }, data: { failedAt } });
  expect([await apply(), await statusOf(stuck.id)]).toEqual([1, 'delivered']);
});

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
    const nul = await postResend({ type: 'email.delivered', providerId: 'a\u0000b', messageId: randomUUID() });
    expect([nul.status, nul.body.code]).toEqual([400, 'malformed']);
    expect((await postResend({ type: 'email.opened', providerId: randomUUID() })).status).toBe(204);
    const { providerId } = await sentMessage('resend');
    expect((await postResend({ type: 'email.delivered', providerId })).status).toBe(204);
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

type Signed = { readonly path: string; readonly body: string; readonly headers: Record<string, string> };

const histories = {
  resend: [
    [['email.delivered'], 'delivered'],
    [['email.sent', 'email.delivered'], 'delivered'],
    [['email.bounced'], 'bounced'],
    [['email.delivered', 'email.bounced'], 'bounced'],
  ],
  twilio: [
    [['delivered'], 'delivered'],
    [['sent', 'delivered'], 'delivered'],
    [['undelivered'], 'undelivered'],
    [['delivered', 'undelivered'], 'undelivered'],
  ],
} as const;

/** So many messages of a provider, the receipts that it sends for them, and how they shall stand in the end. */
async function history(provider: 'resend' | 'twilio', count: number) {
  const messages = await Promise.all(Array.from({ length: count }, () => sentMessage(provider)));
  return messages.map((message, index) => {
    const [events, expected] = histories[provider][index % 4] ?? expect.unreachable();
    return { id: message.id, expected, receipts: events.map((event) => signed(provider, message, event)) };
  });
}

function signed(
  provider: 'resend' | 'twilio',
  { id, providerId }: { id: string; providerId: string },
  event: string,
): Signed {
  const path = provider === 'resend' ? '/webhooks/resend' : twilioPath(id);
  if (provider === 'twilio')
    return { path, ...twilio.sign({ providerId, status: event }, server.environment.publicUrl + path) };
  const bounce = { type: 'Permanent', subType: 'General' };
  return { path, ...resend.sign({ type: event, providerId, messageId: id, bounce }) };
}

/** Says something else than what was signed. */
function forgedOf({ body, ...notice }: Signed): Signed {
  return {
    ...notice,
    body: body.replace(/email\.\w+/, 'email.failed').replace(/MessageStatus=\w+/, 'MessageStatus=failed'),
  };
}

test('1,000 receipts of Resend and Twilio, tripled, shuffled, with 5 % forged and 5 % of nobody, leave the state that they say', {
  timeout: 120_000,
}, async () => {
  const cases = [...(await history('resend', 334)), ...(await history('twilio', 334))];
  const receipts = cases.flatMap((one) => one.receipts).slice(0, 1_000);
  // 668 messages have 1,002 receipts: the two of the last one are left out.
  const told = cases.slice(0, -1);
  const unknown = Array.from({ length: 25 }, () => [
    signed('resend', { id: randomUUID(), providerId: randomUUID() }, 'email.bounced'),
    signed('twilio', { id: randomUUID(), providerId: `SM${randomUUID()}` }, 'undelivered'),
  ]).flat();
  const genuine = [...receipts, ...receipts, ...receipts, ...unknown].map((notice) => ({ notice, expected: 204 }));
  const forged = [...receipts.slice(0, 25), ...receipts.slice(-25)].map((notice) => ({
    notice: forgedOf(notice),
    expected: 401,
  }));
  const mixed = shuffled([...genuine, ...forged], 7);
  for (let from = 0; from < mixed.length; from += 50) {
    const together = mixed.slice(from, from + 50);
    const answers = await Promise.all(together.map(({ notice: { path, ...notice } }) => post(path, notice)));
    expect(answers.map(({ status }) => status)).toEqual(together.map(({ expected }) => expected));
    await applyReceipts(server.pool);
  }
  await applyAll();
  expect(await stored()).toBe(receipts.length + unknown.length);
  const statuses = await server.database.message.findMany({ select: { id: true, status: true } });
  const statusById = new Map(statuses.map(({ id, status }) => [id, status]));
  expect(told.map(({ id }) => statusById.get(id))).toEqual(told.map(({ expected }) => expected));
});
