import { expect, test } from 'vitest';
import { checkMailDomain, type Resolver } from '../../../server/senders/check-mail-domain.ts';

const names = (records: Record<string, readonly string[]>): Resolver => ({
  txt: async (name) => records[name] ?? [],
  mx: async (name) => records[`mx ${name}`] ?? [],
});
const key = `v=DKIM1; k=rsa; p=${'A'.repeat(200)}`;
const good = {
  'send.jobb.example.se': ['v=spf1 include:amazonses.com ~all'],
  'resend._domainkey.jobb.example.se': [key],
  '_dmarc.example.se': ['v=DMARC1; p=quarantine'],
  'mx in.example.se': ['inbound-smtp.eu-west-1.amazonaws.com'],
};
const asked = { domain: 'jobb.example.se', carrier: { kind: 'resend' }, replyDomain: 'in.example.se' } as const;
const statuses = async (records: Record<string, readonly string[]>, other: object = {}) =>
  Object.fromEntries(
    (await checkMailDomain(names(records), { ...asked, ...other })).map(({ kind, status }) => [kind, status]),
  );

test('a domain that is set up is so, also by the DMARC of the domain above it', async () => {
  expect(await statuses(good)).toEqual({ SPF: 'ok', DKIM: 'ok', DMARC: 'ok', MX: 'ok' });
});

test('where answers go is in order only where it is known that Besked is told of them', async () => {
  const mx = async (...hosts: string[]) => (await statuses({ ...good, 'mx in.example.se': hosts }))['MX'];
  expect([await mx('aspmx.l.google.com.'), await mx('mx.example.se'), await mx()]).toEqual([
    'unsure',
    'unsure',
    'missing',
  ]);
  expect(await mx('inbound-smtp.us-east-1.amazonaws.com.')).toBe('ok');
  // Whichever comes first has it.
  expect(await mx('inbound-smtp.us-east-1.amazonaws.com', 'mx.example.se')).toBe('unsure');
});

test('a domain with nothing lacks all, each with its name and what to set', async () => {
  expect(await checkMailDomain(names({}), asked)).toEqual([
    expect.objectContaining({ kind: 'SPF', status: 'missing', value: 'v=spf1 include:amazonses.com ~all' }),
    expect.objectContaining({ kind: 'DKIM', name: 'resend._domainkey.jobb.example.se', status: 'missing' }),
    expect.objectContaining({ kind: 'DMARC', name: '_dmarc.jobb.example.se', status: 'missing' }),
    expect.objectContaining({ kind: 'MX', name: 'in.example.se', status: 'missing' }),
  ]);
});

test.each([
  ['two SPF records', { 'send.jobb.example.se': ['v=spf1 include:amazonses.com ~all', 'v=spf1 -all'] }, 'SPF'],
  ['SPF that lets everybody send', { 'send.jobb.example.se': ['v=spf1 include:amazonses.com +all'] }, 'SPF'],
  ['SPF for another provider', { 'send.jobb.example.se': ['v=spf1 include:spf.example.net ~all'] }, 'SPF'],
  ['DMARC without a policy', { '_dmarc.jobb.example.se': ['v=DMARC1; rua=mailto:a@b.se'] }, 'DMARC'],
])('%s is wrong', async (_, change, kind) => {
  expect((await statuses({ ...good, ...change }))[kind]).toBe('wrong');
});

test('by a mail server of one’s own the domain itself names who sends, and no selector of DKIM is known', async () => {
  const carrier = { kind: 'smtp', host: 'smtp.example.se' };
  const own = { 'jobb.example.se': ['v=spf1 a:smtp.example.se -all'], '_dmarc.jobb.example.se': ['v=DMARC1; p=none'] };
  expect(await statuses(own, { carrier, replyDomain: undefined })).toEqual({ SPF: 'ok', DKIM: 'unsure', DMARC: 'ok' });
});

test('by a mail server whose selector is told the key is looked for there', async () => {
  const signed = async (found: readonly string[]) => {
    const carrier = { kind: 'smtp', host: 'smtp.example.se', selector: 'mail2026' };
    const { DKIM } = await statuses({ 'mail2026._domainkey.jobb.example.se': found }, { carrier });
    return DKIM;
  };
  // A key that is empty has been taken back.
  expect([await signed([key]), await signed([]), await signed(['v=DKIM1; p='])]).toEqual(['ok', 'missing', 'missing']);
});

test.each([
  ['names it', 'v=spf1 a:smtp.example.se -all', 'ok'],
  ['names the domain of its host', 'v=spf1 include:_spf.example.se ~all', 'ok'],
  ['names who takes in mail, which it does', 'v=spf1 mx -all', 'ok'],
  ['names another address alone', 'v=spf1 ip4:192.0.2.7 -all', 'unsure'],
  ['names another provider alone', 'v=spf1 include:spf.provider.example -all', 'unsure'],
  ['leaves it out by name', 'v=spf1 -a:smtp.example.se ~all', 'wrong'],
  ['lets nobody send', 'v=spf1 -all', 'wrong'],
  ['lets everybody send', 'v=spf1 a:smtp.example.se +all', 'wrong'],
])('of a mail server, a record that %s: %s', async (_, record, status) => {
  const carrier = { kind: 'smtp', host: 'smtp.example.se' };
  const resolver = { txt: async () => [record], mx: async () => ['smtp.example.se.'] };
  const [spf] = await checkMailDomain(resolver, { ...asked, carrier } as Parameters<typeof checkMailDomain>[1]);
  expect(spf).toMatchObject({ kind: 'SPF', status, value: 'v=spf1 a:smtp.example.se ~all' });
});

test('of a mail host that many use, the record is the one that it asks for', async () => {
  const carrier = { kind: 'smtp', host: 'smtp.office365.com' };
  const resolver = { txt: async () => ['v=spf1 include:spf.protection.outlook.com -all'], mx: async () => [] };
  const [spf] = await checkMailDomain(resolver, { ...asked, carrier } as Parameters<typeof checkMailDomain>[1]);
  expect(spf).toMatchObject({ status: 'ok', value: 'v=spf1 include:spf.protection.outlook.com ~all' });
});

test('name servers that do not answer say nothing about the domain', async () => {
  const silent = async () => {
    throw Object.assign(new Error('timed out'), { code: 'ETIMEOUT' });
  };
  const found = await checkMailDomain({ txt: silent, mx: silent }, asked);
  expect(new Set(found.map(({ status }) => status))).toEqual(new Set(['unknown']));
});
