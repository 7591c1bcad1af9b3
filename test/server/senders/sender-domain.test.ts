import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createDnsServer } from '../../fakes/dns.ts';
import { createResendFake, type ResendDomain, type ResendFake } from '../../fakes/resend.ts';
import { type Client, signInFirst, startTestServer, type TestServer } from '../start-test-server.ts';

let dns: Awaited<ReturnType<typeof createDnsServer>>;
let resend: ResendFake;
let server: TestServer;
let client: Client;
let path: string;
const domain = 'jobb.example.se';
const key = `p=${'A'.repeat(300)}`;

beforeAll(async () => {
  [dns, resend] = await Promise.all([createDnsServer(), createResendFake()]);
  server = await startTestServer({ nameServers: [dns.address], providerUrls: { resend: resend.url } });
  ({ client } = await signInFirst(server));
  const { body } = await client('POST', '/api/v1/senders', {
    channel: 'email',
    settings: { kind: 'resend', address: `hr@${domain}` },
    credentials: { apiKey: resend.apiKey },
  });
  path = `/api/v1/senders/${body.id}/domain`;
});
afterAll(async () => {
  await server?.stop();
  await Promise.all([dns?.close(), resend?.close()]);
});
beforeEach(() => {
  for (const name of Object.keys(dns.records)) delete dns.records[name];
  resend.domains.length = 0;
  dns.silent = false;
});

const told = (status: 'pending' | 'verified', tracks: Pick<ResendDomain, 'open_tracking' | 'click_tracking'> = {}) => {
  const common = { ttl: 'Auto', status };
  resend.domains.push({
    ...{ id: randomUUID(), name: domain, status, ...tracks },
    records: [
      {
        ...common,
        record: 'SPF',
        name: 'send.jobb',
        type: 'MX',
        value: 'feedback-smtp.eu-west-1.amazonses.com',
        priority: 10,
      },
      { ...common, record: 'SPF', name: 'send.jobb', type: 'TXT', value: 'v=spf1 include:amazonses.com ~all' },
      { ...common, record: 'DKIM', name: 'resend._domainkey.jobb', type: 'TXT', value: key },
    ],
  });
};
const look = async () => {
  const { status, body } = await client('GET', path);
  expect(status).toBe(200);
  const statuses = body.records.map((one: { kind: string; status: string }) => [one.kind, one.status]);
  return { ...body, statuses: Object.fromEntries(statuses.toReversed()) };
};

test('a domain with nothing is told each record that its provider wants, to the letter', async () => {
  told('pending');
  const { provider, records, statuses } = await look();
  expect(provider).toBe('pending');
  expect(statuses).toEqual({ SPF: 'missing', DKIM: 'missing', MX: 'missing', DMARC: 'missing' });
  expect(records).toContainEqual({
    ...{ kind: 'DKIM', type: 'TXT', name: `resend._domainkey.${domain}`, status: 'missing' },
    ...{ value: key, priority: null, found: [] },
  });
  expect(records).toContainEqual(
    expect.objectContaining({
      kind: 'MX',
      name: `send.${domain}`,
      value: 'feedback-smtp.eu-west-1.amazonses.com',
      priority: 10,
    }),
  );
});

test('a domain that is set up is in order, and another key than its provider wants is shown as wrong', async () => {
  told('verified');
  dns.records[`send.${domain}`] = {
    txt: ['v=spf1 include:amazonses.com ~all'],
    mx: [[10, 'feedback-smtp.eu-west-1.amazonses.com']],
  };
  dns.records[`resend._domainkey.${domain}`] = { txt: [key] };
  dns.records['_dmarc.example.se'] = { txt: ['v=DMARC1; p=reject'] };
  dns.records['in.example.test'] = { mx: [[10, 'inbound.example.net']] };
  expect(await look()).toMatchObject({
    provider: 'verified',
    statuses: { SPF: 'ok', DKIM: 'ok', MX: 'ok', DMARC: 'ok' },
  });
  const other = `p=${'B'.repeat(300)}`;
  dns.records[`resend._domainkey.${domain}`] = { txt: [other] };
  const { records } = await look();
  expect(records).toContainEqual(
    expect.objectContaining({ kind: 'DKIM', status: 'wrong', found: [other], value: key }),
  );
});

test('a domain whose mails follow those who read them is shown as such', async () => {
  told('verified', { open_tracking: true, click_tracking: true });
  expect((await look()).tracking).toEqual(['opens', 'clicks']);
  resend.domains.length = 0;
  told('verified', { open_tracking: false, click_tracking: false });
  expect((await look()).tracking).toEqual([]);
});

test('of a mail server the key is looked for by the selector that was set, and another form of one is refused', async () => {
  const settings = { kind: 'smtp', address: `hr@${domain}`, host: 'smtp.example.se', dkimSelector: 'mail2026' };
  const body = { channel: 'email', settings, credentials: {} };
  const { body: sender } = await client('POST', '/api/v1/senders', body);
  dns.records[`mail2026._domainkey.${domain}`] = { txt: [key] };
  const { body: found } = await client('GET', `/api/v1/senders/${sender.id}/domain`);
  expect(found.records).toContainEqual(
    expect.objectContaining({ kind: 'DKIM', name: `mail2026._domainkey.${domain}`, status: 'ok', found: [key] }),
  );
  const wrong = { settings: { ...settings, dkimSelector: 'mail2026._domainkey.' } };
  const refused = await client('PATCH', `/api/v1/senders/${sender.id}`, wrong, { 'if-match': '"1"' });
  expect([refused.status, refused.body.errors?.[0].message]).toEqual([400, expect.stringMatching(/_domainkey.* s1 /)]);
});

test('name servers that are silent leave everything unknown, and nothing missing', async () => {
  dns.silent = true;
  const { statuses, provider } = await look();
  expect(new Set(Object.values(statuses))).toEqual(new Set(['unknown']));
  expect(provider).toBe('unknown');
}, 30_000);

test('a key that may only send tells nothing, which is no fault of the domain, and a test by it says what is lost', async () => {
  const sendsOnly = await createResendFake({ sendsOnly: true });
  const own = await startTestServer({ nameServers: [dns.address], providerUrls: { resend: sendsOnly.url } });
  const { client: other } = await signInFirst(own);
  const settings = { kind: 'resend', address: `hr@${domain}` };
  const credentials = { apiKey: sendsOnly.apiKey };
  const { body: sender } = await other('POST', '/api/v1/senders', { channel: 'email', settings, credentials });
  const { body } = await other('GET', `/api/v1/senders/${sender.id}/domain`);
  expect(body).toMatchObject({ domain, provider: 'notTold' });
  expect(body.records).toContainEqual(expect.objectContaining({ kind: 'DKIM', status: 'missing', value: null }));
  expect((await other('POST', '/api/v1/senders/tests', { sender: sender.id })).body).toMatchObject({
    ...{ outcome: 'accepted', code: 'restricted_api_key' },
    ...{ means: expect.stringMatching(/may only send/), remedy: expect.stringMatching(/Full access/) },
  });
  await own.stop();
  await sendsOnly.close();
});

test('what is nobody’s sender is not asked about', async () => {
  expect((await client('GET', `/api/v1/senders/${randomUUID()}/domain`)).status).toBe(404);
});
