import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { emptyDefinition } from '../../../process/definition/empty-definition.ts';
import { nowhere } from '../../setup/nowhere.ts';
import { createResendFake, type ResendFake } from '../../fakes/resend.ts';
import { createSmtpPeer, type SmtpPeer } from '../../fakes/smtp.ts';
import { createTwilioFake, type TwilioFake } from '../../fakes/twilio.ts';
import { runByHand } from '../../activities/advance/run-by-hand.ts';
import { twoStages } from '../../process/interpreter/definitions.ts';
import { forgetAudit } from '../audit/forget-audit.ts';
import { openJob, publish } from '../furnish.ts';
import { type Client, signInFirst, startTestServer, type TestServer } from '../start-test-server.ts';

let server: TestServer;
let client: Client;
let organisationId: string;
let resend: ResendFake;
let twilio: TwilioFake;
let smtp: SmtpPeer;
/** One that wants a login. */
let locked: SmtpPeer;
beforeAll(async () => {
  const login = { user: 'besked', password: 'p@ss:word/%å' };
  [resend, twilio, smtp, locked] = await Promise.all([
    createResendFake(),
    createTwilioFake(),
    createSmtpPeer(),
    createSmtpPeer(0, login),
  ]);
  server = await startTestServer({ providerUrls: { resend: resend.url, twilio: twilio.url } });
  ({ client, organisationId } = await signInFirst(server));
});
afterAll(async () => {
  expect([...resend.violations, ...twilio.violations]).toEqual([]);
  await Promise.all([resend.close(), twilio.close(), smtp.close(), locked.close()]);
  await server.stop();
});
afterEach(async () => {
  await server.database.sender.deleteMany();
  await server.database.senderRefusal.deleteMany();
  await forgetAudit(server);
});

const add = async (body: object) => (await client('POST', '/api/v1/senders', body)).body;
const addResend = (apiKey = resend.apiKey) =>
  add({ channel: 'email', settings: { kind: 'resend', address: 'jobb@region.example' }, credentials: { apiKey } });
const addTwilio = (authToken = twilio.authToken) => {
  const settings = { kind: 'twilio', accountSid: twilio.accountSid, name: 'Region' };
  return add({ channel: 'sms', settings, credentials: { authToken } });
};
const addSmtp = (settings: object = {}, credentials: object = {}) => {
  const { hostname: host, port } = new URL(smtp.url);
  const own = { kind: 'smtp', address: 'jobb@region.example', host, port: Number(port), security: 'none', ...settings };
  return add({ channel: 'email', settings: own, credentials });
};
const run = (sender: string, to?: string) => client('POST', '/api/v1/senders/tests', { sender, to });
const refusalOf = async () => (await client('GET', '/api/v1/senders')).body;

describe('a test of a sender', () => {
  test('goes by that one alone to one’s own address, from its name and address', async () => {
    const { id } = await addSmtp({ name: 'Region Norr' });
    await addResend();
    const { status, body } = await run(id);
    expect([status, body]).toEqual([
      200,
      { outcome: 'accepted', to: 'anna@example.se', code: null, means: null, remedy: null },
    ]);
    expect(smtp.received.at(-1)).toMatchObject({ to: ['anna@example.se'], returnPath: 'jobb@region.example' });
    expect(smtp.received.at(-1)?.mail.subject).toBe('[Test] Region Exempel can send');
    expect(resend.accepted).toEqual([]);
    const entry = await server.database.auditEntry.findFirst({ where: { action: 'testSent', target: 'sender' } });
    expect(entry?.after).toEqual({ channel: 'email', kind: 'smtp' });
  });

  test('goes as candidates’ mail does, and is refused as that is: bounces and answers come to the address for answers', async () => {
    const { id } = await addSmtp({ replyAddress: 'svar@region.example' });
    const answers = /^svar\+[0-9a-f]{48}@region\.example$/;
    await run(id);
    expect(smtp.received.at(-1)?.returnPath).toMatch(answers);
    expect(smtp.received.at(-1)?.mail.replyTo?.text).toMatch(answers);
    const definition = emptyDefinition('Nattsköterska');
    const asked = { definition, textId: 'acknowledgement', channel: 'email', language: 'sv', personId: 'asa' };
    expect((await client('POST', '/api/v1/test-messages', asked)).body).toMatchObject({ provider: 'smtp' });
    expect(smtp.received.at(-1)?.returnPath).toMatch(answers);
  });

  test('goes by SMS to a number of one’s own, and asks for one that can get it', async () => {
    const { id } = await addTwilio();
    expect((await run(id, '070-174 06 05')).body).toMatchObject({ outcome: 'accepted', to: '+46701740605' });
    expect(twilio.accepted.at(-1)).toMatchObject({ from: 'Region', to: '+46701740605' });
    const { status, body } = await run(id, '08-123 456 78');
    expect([status, body.errors[0].path]).toEqual([422, 'body.to']);
  });

  test('signs in at a mail server by account and password, whatever letters are in it', async () => {
    const { id } = await addSmtp(
      { user: 'besked', port: Number(new URL(locked.url).port) },
      { password: 'p@ss:word/%å' },
    );
    expect((await run(id)).body).toMatchObject({ outcome: 'accepted' });
    expect(locked.received).toHaveLength(1);
  });

  test('that the mailbox takes lies there', async () => {
    const { id } = await add({ channel: 'email', settings: { kind: 'mailbox' } });
    expect((await run(id)).body).toMatchObject({ outcome: 'accepted' });
    expect((await client('GET', '/api/v1/mailbox')).body.items[0]).toMatchObject({ to: 'anna@example.se' });
  });

  test.each<[string, () => Promise<{ id: string }>, string, RegExp, RegExp]>([
    ['a wrong key of Resend', () => addResend('re_wrong'), 'invalid_api_key', /key is not valid/, /new key at Resend/],
    [
      'a domain that is not verified',
      async () => {
        resend.next({ kind: 'refuse', status: 403, code: 'validation_error', message: 'The domain is not verified' });
        return addResend();
      },
      'validation_error/domain',
      /not verified with Resend/,
      /under Domains/,
    ],
    [
      'an account at Resend without a domain',
      async () => {
        const message = 'You can only send testing emails to your own email address (a@example.com).';
        resend.next({ kind: 'refuse', status: 403, code: 'validation_error', message });
        return addResend();
      },
      'validation_error/testing',
      /own address alone/,
      /Add the domain/,
    ],
    [
      'a sender that the mail server does not take',
      async () => {
        smtp.next({ kind: 'refuse', at: 'mailFrom', code: 550 });
        return addSmtp();
      },
      'smtp/sender',
      /did not accept the sender/,
      /may send from/,
    ],
    [
      'a login that is refused',
      () => addSmtp({ user: 'besked', port: Number(new URL(locked.url).port) }, { password: 'wrong' }),
      'smtp/login',
      /did not accept the login/,
      /account and password/,
    ],
    ['a server without encryption', () => addSmtp({ security: 'starttls' }), 'smtp/tls', /encrypted connection/, /587/],
    ['a server that speaks no TLS', () => addSmtp({ security: 'tls' }), 'smtp/tls', /encrypted connection/, /465/],
    [
      'a host that there is not',
      () => addSmtp({ host: 'smtp.invalid' }),
      'smtp/host',
      /not in DNS/,
      /name of the server/,
    ],
    [
      'a port where nobody is',
      () => addSmtp({ port: nowhere }),
      'smtp/unreachable',
      /could not be reached/,
      /server and port/,
    ],
  ])('says what is wrong with %s and what to do', async (_name, make, code, means, remedy) => {
    const { id } = await make();
    expect((await run(id)).body).toMatchObject({
      outcome: 'refused',
      code,
      means: expect.stringMatching(means),
      remedy: expect.stringMatching(remedy),
    });
  });

  test.each<[string, number, number, RegExp]>([
    ['a wrong token', 401, 20003, /Auth Token/],
    ['a trial account', 400, 21608, /Verified Caller IDs/],
    ['a sender that is not allowed', 400, 21606, /number of the account/],
    ['a country that is not switched on', 400, 21408, /Geo permissions/],
  ])('says of Twilio that it is %s', async (_name, status, code, remedy) => {
    const { id } = await addTwilio();
    twilio.next({ kind: 'refuse', status, code });
    const { body } = await run(id, '070-174 06 05');
    expect([body.outcome, body.code]).toEqual(['refused', String(code)]);
    expect(body.remedy).toMatch(remedy);
  });

  test('of what refuses everything shows on the screen with since when, until one gets through', async () => {
    const { id } = await addResend('re_wrong');
    await run(id);
    const [shown] = (await refusalOf()).email.own;
    expect(shown.refuses).toMatchObject({ code: 'invalid_api_key', means: 'The API key is not valid.' });
    expect(Date.now() - Date.parse(shown.refuses.since)).toBeLessThan(60_000);
    await client('PATCH', `/api/v1/senders/${id}`, { credentials: { apiKey: resend.apiKey } }, { 'if-match': '"1"' });
    expect((await run(id)).body.outcome).toBe('accepted');
    expect((await refusalOf()).email.own[0].refuses).toBeNull();
  });

  test('is counted: the one after the twentieth within an hour is refused', async () => {
    const { id } = await add({ channel: 'email', settings: { kind: 'mailbox' } });
    for (let sent = 0; sent < 20; sent += 1) expect((await run(id)).status).toBe(200);
    const { status, body } = await run(id);
    expect([status, body.code]).toEqual([429, 'tooMany']);
  });

  test('is of a provider that the installation lends, or there is none', async () => {
    const { status, body } = await client('POST', '/api/v1/senders/tests', { sender: 'smtp' });
    expect([status, body.code]).toEqual([404, 'notFound']);
  });

  test('is of one’s own organisation’s sender alone', async () => {
    const { id } = await addSmtp();
    await server.database.sender.update({ where: { id }, data: { organisationId: 'another' } });
    expect((await run(id)).status).toBe(404);
    expect(organisationId).not.toBe('another');
  });
});

describe('another key of a sender at Resend', () => {
  /** A mail that left by that sender. */
  async function sentBy(senderId: string, providerId: string, hoursAgo = 1) {
    const { database, pool } = server;
    const place = await publish(database, organisationId, twoStages);
    const jobId = await openJob(database, place);
    const person = { organisationId, firstName: 'Åsa', lastName: 'Ek', email: 'asa@example.com' };
    const { id: candidateId } = await database.candidate.create({ data: person });
    const { id: applicationId } = await database.application.create({
      data: { organisationId, jobId, versionId: place.versionId, candidateId, pageKey: randomUUID() },
    });
    await runByHand(pool).start(applicationId);
    const { id: messageId } = await database.message.findFirstOrThrow({ where: { applicationId } });
    const startedAt = new Date(Date.now() - hoursAgo * 3_600_000);
    const sent = { provider: 'resend', providerId };
    await database.message.update({
      where: { id: messageId },
      data: { ...sent, status: 'sent', attempts: 1, acceptedAt: startedAt },
    });
    const attempt = { messageId, attempt: 1, channel: 'email', senderId, outcome: 'accepted', startedAt };
    await database.delivery.create({ data: { ...sent, ...attempt } });
    return applicationId;
  }
  const putKey = async (id: string) => {
    const body = { credentials: { apiKey: resend.apiKey } };
    const answer = await client('PATCH', `/api/v1/senders/${id}`, body, { 'if-match': '"1"' });
    return [answer.status, answer.body.code];
  };

  test('of another team is another sender, as long as mails of the old one are asked about', async () => {
    const { id } = await addResend('re_old');
    await sentBy(id, randomUUID());
    expect(await putKey(id)).toEqual([409, 'otherAccount']);
    await server.database.delivery.updateMany({ where: { senderId: id }, data: { senderId: randomUUID() } });
    await sentBy(id, randomUUID(), 81);
    expect(await putKey(id)).toEqual([200, undefined]);
  });

  test('of another team is another sender also where candidates’ pages alone have sent by it', async () => {
    const { id } = await addResend('re_old');
    const applicationId = await sentBy(randomUUID(), randomUUID());
    const now = new Date();
    const sent = { provider: 'resend', senderId: id, providerId: randomUUID() };
    const { id: messageId } = await server.database.pageMessage.create({
      data: {
        ...{ ...sent, id: randomUUID(), organisationId, applicationId, kind: 'link', channel: 'email', language: 'sv' },
        ...{ status: 'sent', attempts: 1, createdAt: now, nextAttemptAt: now, sentAt: now },
      },
    });
    await server.database.pageAttempt.create({
      data: { ...sent, messageId, attempt: 1, startedAt: now, outcome: 'accepted' },
    });
    expect(await putKey(id)).toEqual([409, 'otherAccount']);
    await server.database.pageMessage.delete({ where: { id: messageId } });
    expect(await putKey(id)).toEqual([200, undefined]);
  });

  test('of the same team is taken, and so is one that may only send', async () => {
    const { id } = await addResend();
    await run(id);
    await sentBy(id, resend.accepted.at(-1)?.providerId ?? '');
    expect(await putKey(id)).toEqual([200, undefined]);
    await server.database.sender.deleteMany();
    const { id: other } = await addResend('re_old');
    await sentBy(other, randomUUID());
    resend.restrict(true);
    const answer = await putKey(other).finally(() => resend.restrict(false));
    expect(answer).toEqual([200, undefined]);
  });
});
