import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { SendersView } from '../../../server/contract/senders.ts';
import { getSenders } from '../../../server/senders/get-senders.ts';
import { type Client, signInFirst, startTestServer, type TestServer } from '../start-test-server.ts';

let server: TestServer;
let client: Client;
let organisationId: string;
beforeAll(async () => {
  server = await startTestServer();
  ({ client, organisationId } = await signInFirst(server));
});
afterAll(() => server.stop());
afterEach(async () => {
  await server.database.sender.deleteMany();
  server.senders.forget(organisationId);
});

const secrets = { apiKey: 're_a_key_that_is_a_secret', webhookSecret: 'whsec_c2VjcmV0LW9mLXRoZS13ZWJob29r' };
const resend = {
  channel: 'email',
  settings: { kind: 'resend', name: 'Region Norr', address: 'jobb@region-norr.example' },
  credentials: secrets,
};
const smtp = {
  channel: 'email',
  settings: { kind: 'smtp', address: 'jobb@region-norr.example', host: 'smtp.region-norr.example', user: 'besked' },
  credentials: { password: 'a password of the mail server' },
};
const add = async (body: object) => {
  const answer = await client('POST', '/api/v1/senders', body);
  expect([answer.status, answer.body.code]).toEqual([201, undefined]);
  return answer.body;
};
const account = (digit: string) => `AC${digit.repeat(32)}`;
const change = (id: string, body: object, revision: number) =>
  client('PATCH', `/api/v1/senders/${id}`, body, { 'if-match': `"${revision}"` });
const firstMistake = ({ status, body }: Awaited<ReturnType<Client>>) => [
  status,
  body.errors?.[0].path,
  body.errors?.[0].code,
];

describe('an organisation without senders of its own', () => {
  test('is shown what the installation lends, who it sends as, and nothing of the keys', async () => {
    const { body, text } = await client('GET', '/api/v1/senders');
    expect(body).toEqual({
      email: {
        own: [],
        installation: [{ kind: 'resend', from: 'besked@localhost', answersTo: 'svar@in.example.test', refuses: null }],
      },
      sms: { own: [], installation: [{ kind: 'twilio', from: 'Besked', answersTo: null, refuses: null }] },
      domains: ['localhost', 'region.example.com'],
      smsSenders: ['Besked', 'Region'],
    });
    expect(text).not.toMatch(/re_test|token/);
  });
});

describe('a sender', () => {
  test('says where answers to its mails come in: its own address, else the installation’s, else that nobody reads them', async () => {
    const answersTo = ({ email }: Pick<SendersView, 'email'>) =>
      [...email.own, ...email.installation].map((one) => one.answersTo);
    await add({ ...resend, settings: { ...resend.settings, replyAddress: 'svar@region-norr.example' } });
    await add(smtp);
    const { body } = await client('GET', '/api/v1/senders');
    expect(answersTo(body)).toEqual(['svar@region-norr.example', 'svar@in.example.test', 'svar@in.example.test']);
    const { inbound: _, ...environment } = server.environment;
    const caller = { organisationId, language: 'sv' } as Parameters<typeof getSenders>[1];
    const unread = await getSenders({ ...server, environment }, caller);
    expect(answersTo(unread)).toEqual(['svar@region-norr.example', null, null]);
  });

  test('by a mail server says where that hands over the answers to its own address, once they are taken', async () => {
    const made = await add({ ...smtp, settings: { ...smtp.settings, replyAddress: 'svar@region-norr.example' } });
    expect(made.webhooks).toEqual([{ what: 'mail', url: `${server.environment.publicUrl}/webhooks/mail` }]);
    const environment = { ...server.environment, inbound: { address: 'svar@in.example.test' } };
    const caller = { organisationId, language: 'sv' } as Parameters<typeof getSenders>[1];
    const { email } = await getSenders({ ...server, environment }, caller);
    expect(email.own).toMatchObject([{ answersTo: 'svar@region-norr.example', webhooks: [] }]);
  });

  test('keeps its secrets encrypted: no answer, log entry or row has them in clear', async () => {
    const made = await add(resend);
    expect(made).toMatchObject({
      settings: resend.settings,
      credentials: 'own',
      stored: ['apiKey', 'webhookSecret'],
      webhooks: [{ what: 'receipts', url: `${server.environment.publicUrl}/webhooks/resend/${made.id}` }],
    });
    const changed = await change(made.id, { credentials: { apiKey: 're_another_secret_key' } }, 1);
    expect([changed.status, changed.body.stored]).toEqual([200, ['apiKey', 'webhookSecret']]);
    const everything = JSON.stringify([
      made,
      changed.body,
      (await client('GET', '/api/v1/senders')).body,
      await server.database.sender.findMany(),
      await server.database.auditEntry.findMany({ where: { target: 'sender' }, omit: { id: true } }),
    ]);
    expect(everything).not.toMatch(/a_key_that_is_a_secret|whsec_|re_another/);
    const row = await server.database.sender.findUniqueOrThrow({ where: { id: made.id } });
    expect(row.sealed).toMatch(/^v1:secret:[A-Za-z0-9+/=]+$/);
  });

  test('carries the messages of its organisation from then on, in the order that is set, and of no other', async () => {
    const first = await add(resend);
    const second = await add(smtp);
    const names = async (of = organisationId) =>
      (await server.senders.of(of)).email.map(({ own, name }) => own?.id ?? name);
    expect(await names()).toEqual([first.id, second.id]);
    const order = { channel: 'email', ids: [second.id, first.id] };
    const { status, body } = await client('PUT', '/api/v1/senders/order', order);
    expect([status, body.email.own.map(({ id }: { id: string }) => id)]).toEqual([200, order.ids]);
    expect(await names()).toEqual(order.ids);
    expect(await names('another')).toEqual(['resend']);
    expect((await client('GET', '/api/v1/me')).body.delivery).toEqual({ email: 'smtp', sms: 'twilio' });
  });

  test('that is switched off or removed sends nothing; without any that is on the installation carries the channel again', async () => {
    const { id } = await add(resend);
    expect((await change(id, { isOn: false }, 1)).body).toMatchObject({ isOn: false, revision: 2 });
    expect((await server.senders.of(organisationId)).email.map(({ own }) => own?.id)).toEqual([undefined]);
    expect((await change(id, { isOn: true }, 2)).status).toBe(200);
    expect((await server.senders.of(organisationId)).email.map(({ own }) => own?.id)).toEqual([id]);
    expect((await client('DELETE', `/api/v1/senders/${id}`)).body.email.own).toEqual([]);
    expect((await server.senders.of(organisationId)).email.map(({ own }) => own?.id)).toEqual([undefined]);
    expect((await client('DELETE', `/api/v1/senders/${id}`)).status).toBe(404);
  });

  test('that somebody else has changed meanwhile is not overwritten, and the order names each of them', async () => {
    const { id } = await add(resend);
    expect((await change(id, { isOn: false }, 1)).status).toBe(200);
    const late = await change(id, { settings: { ...resend.settings, name: 'Other' } }, 1);
    expect([late.status, late.body.code, late.body.changedBy]).toEqual([412, 'changedMeanwhile', 'Anna Administratör']);
    const order = await client('PUT', '/api/v1/senders/order', { channel: 'email', ids: [id, randomUUID()] });
    expect([order.status, order.body.code]).toEqual([412, 'changedMeanwhile']);
  });

  test('stands beside another account at its provider, which is tried after it, and not beside itself', async () => {
    const text = (digit: string, name = 'Region') => ({
      ...{ channel: 'sms', settings: { kind: 'twilio', accountSid: account(digit), name } },
      credentials: { authToken: `token-${digit}` },
    });
    const twice = [resend, smtp, text('1')];
    const others = [{ ...resend, credentials: { apiKey: 're_of_another_account' } }, text('2'), text('1', 'Norr')];
    const made = [];
    for (const body of [...twice, ...others]) made.push(await add(body));
    for (const body of twice) {
      const again = await client('POST', '/api/v1/senders', body);
      expect([again.status, again.body.code]).toEqual([409, 'senderTwice']);
    }
    const [mail, , first, otherMail, second, third] = made.map(({ id }) => id);
    const ways = await server.senders.of(organisationId);
    expect(ways.sms.map(({ own }) => own?.id)).toEqual([first, second, third]);
    expect(ways.email.map(({ own }) => own?.id)).toEqual([mail, made[1].id, otherMail]);
    expect(ways.sentBy?.({ provider: 'twilio', senderId: second })?.own?.label).toBe('Region · …2222');
    expect([...ways.email, ...ways.sms].map(({ own }) => own?.perSecond)).toEqual([2, undefined, 2, 10, 10, 10]);
    const same = await change(third, { settings: text('1').settings }, 1);
    expect([same.status, same.body.code]).toEqual([409, 'senderTwice']);
  });

  test('of another account at Twilio is another sender', async () => {
    const settings = { kind: 'twilio', accountSid: account('1'), name: 'Region' };
    const { id } = await add({ channel: 'sms', settings, credentials: { authToken: 'a-token' } });
    const other = await change(id, { settings: { ...settings, accountSid: account('2') } }, 1);
    expect([other.status, other.body.code]).toEqual([409, 'otherAccount']);
  });

  test.each<[string, object]>([
    ['server', { host: 'smtp.elsewhere.example' }],
    ['port', { port: 2525 }],
    ['login', { user: 'somebody' }],
    ['way, in clear', { security: 'none' }],
  ])('does not show its stored password to another %s', async (_what, other) => {
    const { id } = await add(smtp);
    const settings = { ...smtp.settings, ...other };
    expect(firstMistake(await change(id, { settings }, 1))).toEqual([422, 'body.credentials.password', 'again']);
    expect((await change(id, { settings: { ...smtp.settings, name: 'Region' } }, 1)).status).toBe(200);
    expect((await change(id, { settings, credentials: { password: 'typed again' } }, 2)).status).toBe(200);
  });

  test('by the installation’s Twilio does not become one by another account', async () => {
    const { id } = await add({ channel: 'sms', settings: { kind: 'twilio', name: 'Region' } });
    const settings = { kind: 'twilio', name: 'Region', accountSid: `AC${'1'.repeat(32)}` };
    const other = await change(id, { settings, credentials: { authToken: 'a-token' } }, 1);
    expect([other.status, other.body.code]).toEqual([409, 'otherAccount']);
  });

  test('is written down by what was changed, without a word of what to', async () => {
    const { id } = await add(resend);
    const settings = { ...resend.settings, name: 'Region Syd' };
    await change(id, { isOn: false, settings, credentials: { apiKey: 're_new' } }, 1);
    const entry = await server.database.auditEntry.findFirstOrThrow({
      where: { action: 'changeSender', targetId: id },
    });
    expect(entry.after).toEqual({ kind: 'resend', isOn: false, settings: ['name'], credentials: ['apiKey'] });
  });
});

test.each<[string, object, string, string]>([
  ['SMS by a mail server', { ...smtp, channel: 'sms' }, 'body.settings.kind', 'channel'],
  ['Resend without a key', { ...resend, credentials: {} }, 'body.credentials.apiKey', 'missing'],
  [
    'a mail server without a host',
    { ...smtp, settings: { ...smtp.settings, host: undefined } },
    'body.settings.host',
    'missing',
  ],
  ['a login without a password', { ...smtp, credentials: {} }, 'body.credentials.password', 'missing'],
  ['Twilio without a sender', { channel: 'sms', settings: { kind: 'twilio' } }, 'body.settings.name', 'sender'],
  [
    'a country twice',
    {
      channel: 'sms',
      settings: { kind: 'twilio', name: 'Region', countries: [0, 1].map(() => ({ country: 'NO', from: 'Region' })) },
    },
    'body.settings.countries.1.country',
    'twice',
  ],
  ...(
    [
      ['a name with letters that are none in an SMS', { name: 'Åre kommun' }, 'name', 'form'],
      ['a name of twelve letters', { name: 'Region Norr1' }, 'name', 'form'],
      ['a number without a country code', { number: '070-174 06 05' }, 'number', 'form'],
      ['a messaging service that is none', { messagingServiceSid: 'MG1' }, 'messagingServiceSid', 'form'],
      ['a country without a sender', { countries: [{ country: 'US', from: '' }] }, 'countries.0.from', 'form'],
      ['a sender without a country', { countries: [{ country: '', from: 'Region' }] }, 'countries.0.country', 'form'],
      [
        'a name where only numbers send',
        { countries: [{ country: 'US', from: 'Region' }] },
        'countries.0.from',
        'nameless',
      ],
    ] as const
  ).map(([what, from, field, code]): [string, object, string, string] => [
    what,
    { channel: 'sms', settings: { kind: 'twilio', name: 'Region', ...from } },
    `body.settings.${field}`,
    code,
  ]),
  ['keys that the installation does not have', { ...smtp, credentials: undefined }, 'body.credentials', 'notLent'],
  [
    'a domain of somebody else by the installation’s key',
    { ...resend, credentials: undefined },
    'body.settings.address',
    'domain',
  ],
  ...(
    [
      ['name', { name: 'Another' }],
      ['number', { number: '+46766861004' }],
      ['messagingServiceSid', { messagingServiceSid: `MG${'1'.repeat(32)}` }],
      ['countries.0.from', { name: 'Region', countries: [{ country: 'NO', from: 'Another' }] }],
    ] as const
  ).map(([field, from]): [string, object, string, string] => [
    `a ${field} of somebody else by the installation’s Twilio`,
    { channel: 'sms', settings: { kind: 'twilio', ...from } },
    `body.settings.${field}`,
    'sender',
  ]),
])('%s is refused by its field', async (_name, body, path, code) => {
  expect(firstMistake(await client('POST', '/api/v1/senders', body))).toEqual([422, path, code]);
  expect(await server.database.sender.count()).toBe(0);
});

test.each([
  ['sv', 'USA: dit får inget namn skicka SMS. Ange ett nummer eller en meddelandetjänst.'],
  ['en', 'United States: no name may send text messages there. Give a number or a messaging service.'],
])('where no name may send is said with the country, in %s', async (language, message) => {
  expect((await client('PUT', '/api/v1/me/language', { language })).status).toBeLessThan(300);
  const settings = { kind: 'twilio', name: 'Region', countries: [{ country: 'US', from: 'Region' }] };
  const answer = await client('POST', '/api/v1/senders', { channel: 'sms', settings });
  expect(answer.body.errors).toEqual([{ path: 'body.settings.countries.0.from', code: 'nameless', message }]);
});

test.each(['NO', 'DK', 'FI', 'GB', 'US'])('%s may have a number of its own', async (country) => {
  const countries = [{ country, from: '+46766861004' }];
  const settings = { kind: 'twilio', accountSid: `AC${'1'.repeat(32)}`, name: 'Region', countries };
  expect(await add({ channel: 'sms', settings, credentials: { authToken: 'a-token' } })).toMatchObject({ settings });
});

test.each(['re_abc…', 're_a\nkey', 're a key'])('a key that no header can hold is refused: %j', async (apiKey) => {
  const answer = await client('POST', '/api/v1/senders', { ...resend, credentials: { apiKey } });
  expect(firstMistake(answer)).toEqual([400, 'body.credentials.apiKey', 'invalid_format']);
});

test.each([
  ['sv', 'Ska vara ett värdnamn, som smtp.example.com.', 'Ska vara en nyckel utan mellanslag'],
  ['en', 'Must be a host name, as smtp.example.com.', 'Must be a key without spaces'],
])('what a form does not take is said in the language of whoever writes it: %s', async (language, host, key) => {
  expect((await client('PUT', '/api/v1/me/language', { language })).status).toBeLessThan(300);
  const settings = { ...smtp.settings, host: 'smtp example' };
  const answer = await client('POST', '/api/v1/senders', { ...smtp, settings, credentials: { authToken: 'a b' } });
  expect(answer.body.errors).toMatchObject([
    { path: 'body.settings.host', message: host },
    { path: 'body.credentials.authToken', message: expect.stringContaining(key) },
  ]);
});

test('a domain that whoever operates Besked has named may be sent from by their key', async () => {
  const settings = { kind: 'resend', address: 'jobb@region.example.com' };
  expect(await add({ channel: 'email', settings })).toMatchObject({ credentials: 'installation', stored: [] });
});

describe('where senders may only be outside', () => {
  let outside: TestServer;
  let theirs: Client;
  beforeAll(async () => {
    outside = await startTestServer({ mailHosts: 'public' });
    ({ client: theirs } = await signInFirst(outside));
  });
  afterAll(() => outside.stop());
  const addAt = (place: object) =>
    theirs('POST', '/api/v1/senders', { ...smtp, settings: { ...smtp.settings, ...place } });

  test.each<[object, string, string]>([
    [{ host: '127.0.0.1' }, 'body.settings.host', 'private'],
    [{ host: '[::ffff:10.0.0.1]' }, 'body.settings.host', 'private'],
    [{ host: 'localhost' }, 'body.settings.host', 'private'],
    [{ port: 5432 }, 'body.settings.port', 'port'],
  ])('%j is refused', async (place, path, code) => {
    expect(firstMistake(await addAt(place))).toEqual([422, path, code]);
  });

  test('a name that leads inside is refused at the connection, before anything is said there', async () => {
    let calls = 0;
    const inside = createServer((socket) => {
      calls += 1;
      socket.destroy();
    }).listen(2525, '127.0.0.1');
    await once(inside, 'listening');
    // Written as a number it is no address to whoever reads it, and 127.0.0.1 to whoever resolves it.
    const { body } = await addAt({ host: '2130706433', port: 2525, security: 'none' });
    const tried = await theirs('POST', '/api/v1/senders/tests', { sender: body.id });
    inside.close();
    expect([tried.body.outcome, tried.body.code, calls]).toEqual(['refused', 'smtp/private', 0]);
  });
});
