import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sealCredentials } from '../../../activities/providers/senders/seal-credentials.ts';
import { applyReceipts } from '../../../server/relay/apply-receipts.ts';
import { createResendFake, type ResendFake } from '../../fakes/resend.ts';
import { createTwilioFake, type TwilioFake } from '../../fakes/twilio.ts';
import { runByHand } from '../../activities/advance/run-by-hand.ts';
import { twoStages } from '../../process/interpreter/definitions.ts';
import { createOrganisation, openJob, publish } from '../furnish.ts';
import { startTestServer, type TestServer } from '../start-test-server.ts';

let server: TestServer;
let resend: ResendFake;
let twilio: TwilioFake;
beforeAll(async () => {
  [resend, twilio] = await Promise.all([createResendFake(), createTwilioFake()]);
  server = await startTestServer({ providerUrls: { resend: resend.url, twilio: twilio.url } });
});
afterAll(async () => {
  expect([...resend.violations, ...twilio.violations]).toEqual([]);
  await Promise.all([resend.close(), twilio.close()]);
  await server.stop();
});

/** An organisation with a candidate who was written to, and its own Resend and Twilio. */
async function furnish(name: string) {
  const { database, pool } = server;
  const organisationId = await createOrganisation(database, name);
  const place = await publish(database, organisationId, twoStages);
  const jobId = await openJob(database, place);
  const candidate = await database.candidate.create({
    data: { organisationId, firstName: 'Åsa', lastName: 'Ek', email: 'asa@example.com', phone: '+46701740605' },
  });
  const { id: applicationId } = await database.application.create({
    data: { organisationId, jobId, versionId: place.versionId, candidateId: candidate.id, pageKey: randomUUID() },
  });
  await runByHand(pool).start(applicationId);
  const add = async (kind: 'resend' | 'twilio', settings: object, credentials: object) => {
    const id = randomUUID();
    const channel = kind === 'resend' ? 'email' : 'sms';
    const sealed = sealCredentials(credentials, { id, organisationId }, server.environment.credentialKeys);
    await database.sender.create({ data: { id, organisationId, channel, kind, position: 1, settings, sealed } });
    return id;
  };
  const { apiKey, webhookSecret } = resend;
  const { accountSid, authToken } = twilio;
  return {
    applicationId,
    organisationId,
    resend: await add('resend', { address: 'jobb@region.example' }, { apiKey, webhookSecret }),
    twilio: await add('twilio', { accountSid, name: 'Region' }, { authToken }),
  };
}

async function sentMessage(applicationId: string, provider: 'resend' | 'twilio') {
  const { id } = await server.database.message.findFirstOrThrow({ where: { applicationId } });
  const providerId = randomUUID();
  const data = { provider, providerId, status: 'sent', acceptedAt: new Date() };
  await server.database.message.update({ where: { id }, data });
  return { id, providerId };
}
const post = (path: string, { body, headers }: { body: string; headers: Record<string, string> }) =>
  server.nobody('POST', path, body, { origin: '', ...headers });
const statusOf = async (id: string) => (await server.database.message.findUniqueOrThrow({ where: { id } })).status;

test('a receipt of an organisation’s own Resend is verified by its own secret and applied', async () => {
  const norr = await furnish('Norr');
  const { id, providerId } = await sentMessage(norr.applicationId, 'resend');
  const notice = { type: 'email.delivered', providerId, messageId: id };
  const elsewhere = await post('/webhooks/resend', resend.sign(notice));
  expect([elsewhere.status, elsewhere.body.code]).toEqual([401, 'forgedNotice']);
  expect((await post(`/webhooks/resend/${norr.resend}`, resend.sign(notice))).status).toBe(204);
  await applyReceipts(server.pool);
  expect(await statusOf(id)).toBe('delivered');
});

test('a receipt of an organisation’s own Twilio is verified by its own token over its own address', async () => {
  const norr = await furnish('Norr');
  const { id, providerId } = await sentMessage(norr.applicationId, 'twilio');
  const path = `/webhooks/twilio/status/${norr.twilio}?message=${id}`;
  const signed = twilio.sign({ providerId, status: 'delivered' }, server.environment.publicUrl + path);
  expect((await post(path, signed)).status).toBe(204);
  await applyReceipts(server.pool);
  expect(await statusOf(id)).toBe('delivered');
});

test('nobody’s own provider speaks of the messages of another organisation', async () => {
  const [norr, syd] = [await furnish('Norr'), await furnish('Syd')];
  const { id, providerId } = await sentMessage(norr.applicationId, 'resend');
  for (const messageId of [id, undefined]) {
    const notice = {
      type: 'email.bounced',
      providerId,
      ...(messageId === undefined ? {} : { messageId }),
      bounce: { type: 'Permanent', subType: 'General' },
    };
    expect((await post(`/webhooks/resend/${syd.resend}`, resend.sign(notice))).status).toBe(204);
  }
  await applyReceipts(server.pool);
  expect(await statusOf(id)).toBe('sent');
  expect(await server.database.candidate.count({ where: { emailDead: true } })).toBe(0);
});

test('STOP to an organisation’s own number stops its texts, and no other organisation’s to the same number', async () => {
  const [norr, syd] = [await furnish('Norr'), await furnish('Syd')];
  const path = `/webhooks/twilio/inbound/${norr.twilio}`;
  const signed = twilio.signInbound({ from: '+46701740605', text: 'STOPP' }, server.environment.publicUrl + path);
  expect((await post(path, signed)).status).toBe(200);
  const stopped = await server.database.candidate.findMany({ where: { smsOptedOut: true } });
  expect(stopped.map(({ organisationId }) => organisationId)).toEqual([norr.organisationId]);
  expect(syd.organisationId).not.toBe(norr.organisationId);
});

test.each(['/webhooks/resend', '/webhooks/twilio/status', '/webhooks/twilio/inbound'])(
  'at %s/… nobody answers for a sender that there is not',
  async (path) => {
    const { status, body } = await post(`${path}/${randomUUID()}`, { body: '{}', headers: {} });
    expect([status, body.code]).toEqual([404, 'notFound']);
  },
);
