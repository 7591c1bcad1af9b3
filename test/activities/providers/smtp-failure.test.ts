import { expect, test } from 'vitest';
import { classifySmtpFailure } from '../../../activities/providers/smtp-failure.ts';

const atRecipient = (responseCode: number, response: string) =>
  classifySmtpFailure({ code: 'EENVELOPE', command: 'RCPT TO', responseCode, response }, false);

test.each([
  [550, '550 5.1.1 No such user'],
  [554, '554 5.1.10 Recipient not found'],
  [550, '550 Unknown mailbox'],
  [553, '553 5.1.2 Bad domain'],
  [550, '550 5.2.1 Mailbox disabled'],
  [550, '550 <relay@example.test>: no such user'],
  [550, '550 User unknown in relay recipient table'],
])('a server that does not know the recipient is told by %i "%s"', (code, words) => {
  expect(atRecipient(code, words)).toMatchObject({ kind: 'permanent', code: 'smtp/recipient' });
});

test.each([
  [554, '554 5.7.1 Relay access denied'],
  [550, '550-5.7.1 Client host blocked'],
  [554, '554 Service unavailable; client on a list'],
  [550, '550 relay not permitted'],
  [550, '550 Sender verify failed'],
  [550, '550 5.1.8 Access denied, bad outbound sender'],
])('one that refuses us whoever it is for is told by %i "%s", and no address is blamed', (code, words) => {
  expect(atRecipient(code, words)).toMatchObject({ kind: 'permanent', code: 'smtp/sender' });
});

test.each([
  ['550 5.2.2 Mailbox full', 'transient', 'smtp/full'],
  ['552 Exceeded storage allocation', 'transient', 'smtp/full'],
  ['550 5.4.1 Access denied', 'permanent', 'smtp/refused'],
])('a recipient that cannot be reached now, or not so, is no lost address: "%s"', (response, kind, code) => {
  expect(atRecipient(Number(response.slice(0, 3)), response)).toMatchObject({ kind, code });
});

test.each([
  [
    '554 5.2.252 SendAsDenied; not allowed to send as',
    { kind: 'permanent', code: 'smtp/sender', scope: 'configuration' },
  ],
  ['550 5.7.60 Client does not have permissions to send as this sender', { kind: 'permanent', code: 'smtp/sender' }],
  ['550 5.4.5 Daily user sending limit exceeded', { kind: 'transient', code: 'smtp/limit' }],
  ['552 5.2.2 Mailbox full', { kind: 'transient', code: 'smtp/full' }],
  ['554 5.7.1 Message rejected as spam', { kind: 'permanent', code: 'smtp/content' }],
])(
  'what a server says once it has heard the mail, "%s", is about the account or about the mail',
  (response, wanted) => {
    const failure = { code: 'EMESSAGE', command: 'DATA', responseCode: Number(response.slice(0, 3)), response };
    expect(classifySmtpFailure(failure, true)).toMatchObject(wanted);
  },
);

test.each([
  ['Client network socket disconnected before secure TLS connection was established', 'ESOCKET', 'ECONNRESET'],
  ['Connection closed unexpectedly', 'ETLS', undefined],
])('a connection that breaks while it is being encrypted is tried again: "%s"', (message, code, originalCode) => {
  expect(classifySmtpFailure({ code, message, originalCode }, false)).toMatchObject({
    kind: 'transient',
    code: 'smtp/unreachable',
  });
});

test('a certificate that cannot be trusted is a setting to be mended', () => {
  const message = 'TLS: self-signed certificate';
  expect(classifySmtpFailure({ code: 'ESOCKET', message }, false)).toMatchObject({ code: 'smtp/tls' });
});

test('a greeting that is unfinished work of the server, or a command that it does not know, turns nobody away', () => {
  const greeting = { code: 'EPROTOCOL', command: 'CONN', message: 'Invalid greeting. response=421 Too busy' };
  expect(classifySmtpFailure({ ...greeting, responseCode: 421 }, false)).toMatchObject({ code: 'smtp/busy' });
  const hello = { code: 'EPROTOCOL', command: 'HELO', message: 'Invalid HELO. response=502 Not implemented' };
  expect(classifySmtpFailure({ ...hello, responseCode: 502 }, false)).toMatchObject({ code: 'smtp/unreachable' });
});
