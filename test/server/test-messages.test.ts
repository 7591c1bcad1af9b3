import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { emptyDefinition } from '../../process/definition/empty-definition.ts';
import type { Definition } from '../../process/definition/schema.ts';
import { forgetAudit } from './audit/forget-audit.ts';
import { createResendFake, type ResendFake } from '../fakes/resend.ts';
import { type Client, signInFirst, startTestServer, type TestServer } from './start-test-server.ts';

const definition = emptyDefinition('Nattsköterska');
const asked = { definition, textId: 'acknowledgement', channel: 'email', language: 'sv', personId: 'asa' };
const send = (client: Client, change: object = {}) => client('POST', '/api/v1/test-messages', { ...asked, ...change });

describe('a test of a text, where nothing leaves the machine', () => {
  let server: TestServer;
  let client: Client;
  beforeAll(async () => {
    server = await startTestServer({ mailboxOnly: true });
    ({ client } = await signInFirst(server));
  });
  afterAll(() => server.stop());
  beforeEach(async () => {
    await server.database.mailboxItem.deleteMany();
    await forgetAudit(server);
  });

  test('lies in the mailbox, to whoever sent it, marked as a test and of no candidate', async () => {
    const { status, body } = await send(client);
    expect([status, body]).toEqual([200, { outcome: 'accepted', provider: 'mailbox', reason: null }]);
    const { body: box } = await client('GET', '/api/v1/mailbox');
    expect(box.items).toHaveLength(1);
    expect(box.items[0]).toMatchObject({
      applicationId: null,
      candidateName: '',
      to: 'anna@example.se',
      subject: '[Prov] Tack för din ansökan till Sjuksköterska',
    });
    expect(box.items[0].text).toContain('Detta är ett prov av en text.');
    expect(box.items[0].text).toContain('Hej Åsa,');
    expect(box.items[0].html).toContain('lang="sv"');
    const audit = await server.database.auditEntry.findFirstOrThrow({ where: { action: 'testSent' } });
    expect(audit).toMatchObject({ targetId: 'acknowledgement', after: { channel: 'email' } });
  });

  test('goes by SMS to the mobile number that is given, and to nothing else', async () => {
    const sms = { channel: 'sms', to: '070-174 06 05' };
    expect((await send(client, sms)).body).toMatchObject({ outcome: 'accepted' });
    const { body: box } = await client('GET', '/api/v1/mailbox?channel=sms');
    expect(box.items[0]).toMatchObject({ to: '+46701740605', subject: null });
    expect(box.items[0].text).toMatch(/^\[Prov\] Tack/);
    for (const to of [undefined, '08-123 456 78', 'nowhere']) {
      const { status, body } = await send(client, { channel: 'sms', to });
      expect([to, status, body.errors[0]]).toEqual([
        to,
        422,
        { path: 'body.to', code: 'mobile', message: 'Write a mobile number.' },
      ]);
    }
  });

  test.each<[string, object, string, string]>([
    ['a drawing that is none', { definition: { half: 'drawn' } }, 'body.definition', 'drawing'],
    ['a calendar that is broken', { definition: inZone('Nowhere') }, 'body.definition', 'calendar'],
    ['a text that is not there', { textId: 'gone' }, 'body.textId', 'text'],
    ['a person who is not there', { personId: 'nobody' }, 'body.personId', 'person'],
    ['a language that is not written', { definition: inSwedish(), language: 'en' }, 'body.language', 'nothing'],
    ['a text that cannot be said', { definition: saying('{{ meeting.when }}') }, 'body.definition', 'unknown-variable'],
  ])('is refused for %s, and says so', async (_, change, path, code) => {
    const { status, body } = await send(client, change);
    expect([status, body.code, body.errors[0].path, body.errors[0].code]).toEqual([422, 'invalid', path, code]);
    expect(await server.database.mailboxItem.count()).toBe(0);
    expect(await server.database.auditEntry.count({ where: { action: 'testSent' } })).toBe(0);
  });

  test('can be sent twenty times an hour, however many are asked for at once', async () => {
    for (let sent = 0; sent < 16; sent += 1) expect((await send(client)).status).toBe(200);
    // No more at once than there are connections: on a busy machine the last of a longer line gets none in time.
    const answers = await Promise.all(Array.from({ length: 8 }, () => send(client)));
    const refused = answers.filter(({ status }) => status === 429);
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(4);
    expect(refused).toHaveLength(4);
    expect(refused[0]?.body.code).toBe('tooMany');
    expect(Number(refused[0]?.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await server.database.mailboxItem.count()).toBe(20);
    await forgetAudit(server);
    expect((await send(client)).status).toBe(200);
  });

  test('is one test when the request is repeated', async () => {
    const again = { 'idempotency-key': 'the-same-test' };
    const [one, two] = [
      await client('POST', '/api/v1/test-messages', asked, again),
      await client('POST', '/api/v1/test-messages', asked, again),
    ];
    expect([one.status, two.status, two.headers.get('idempotency-replayed')]).toEqual([200, 200, 'true']);
    expect(await server.database.mailboxItem.count()).toBe(1);
  });

  test('says what a segment of an SMS is taken to cost', async () => {
    const { body } = await client('GET', '/api/v1/me');
    expect(body.smsDeclining).toBe(null);
    expect(body.smsPrice).toEqual({ amount: 0.55, currency: 'SEK', isAssumed: true });
  });
});

describe('a test of a text, through a provider', () => {
  let resend: ResendFake;
  let server: TestServer;
  let client: Client;
  beforeAll(async () => {
    resend = await createResendFake();
    server = await startTestServer({ resend: { apiKey: resend.apiKey, baseUrl: resend.url } });
    ({ client } = await signInFirst(server));
  });
  afterAll(async () => {
    await server.stop();
    await resend.close();
  });
  afterEach(() => expect(resend.violations).toEqual([]));

  test('takes the way that a candidate’s mail takes, to whoever sent it', async () => {
    expect((await send(client)).body).toEqual({ outcome: 'accepted', provider: 'resend', reason: null });
    expect(resend.accepted.map(({ to }) => to)).toEqual(['anna@example.se']);
    expect(await server.database.mailboxItem.count()).toBe(0);
  });

  test('says exactly what failed, in words and with the provider’s code', async () => {
    resend.next({ kind: 'refuse', status: 403, code: 'validation_error', message: 'The domain is not verified' });
    const { status, body } = await send(client);
    expect([status, body.outcome, body.provider]).toEqual([200, 'refused', 'resend']);
    expect(body.reason).toMatch(/^\S.*\(.*validation_error.*\)$/);
  });

  test('says so where nobody can know whether it arrived', async () => {
    resend.next({ kind: 'acceptThenCutOff' });
    const { body } = await send(client);
    expect([body.outcome, body.reason]).toEqual([
      'unclear',
      expect.stringContaining('The provider gave no clear answer'),
    ]);
  });
});

function saying(words: string): Definition {
  const copy = structuredClone(definition);
  const text = copy.texts['acknowledgement'];
  if (text?.email?.sv) text.email.sv.body = words;
  return copy;
}

function inZone(zone: string): Definition {
  return { ...definition, policy: { ...definition.policy, calendar: { ...definition.policy.calendar, zone } } };
}

function inSwedish(): Definition {
  const copy = structuredClone(definition);
  delete copy.texts['acknowledgement']?.email?.en;
  return copy;
}
