import { expect, test } from 'vitest';
import { classifySmtpFailure } from '../../../activities/providers/smtp-failure.ts';

const atRecipient = (responseCode: number, response: string) =>
  classifySmtpFailure({ code: 'EENVELOPE', command: 'RCPT TO', responseCode, response }, false);

test.each([
  [550, '550 5.1.1 No such user'],
  [554, '554 5.1.10 Recipient not found'],
  [550, '550 Unknown mailbox'],
  [553, '553 5.1.2 Bad domain'],
])('a server that does not know the recipient is told by %i "%s"', (code, words) => {
  expect(atRecipient(code, words)).toMatchObject({ kind: 'permanent', code: 'smtp/recipient' });
});

test.each([
  [554, '554 5.7.1 Relay access denied'],
  [550, '550-5.7.1 Client host blocked'],
  [554, '554 Service unavailable; client on a list'],
])('one that refuses us whoever it is for is told by %i "%s", and no address is blamed', (code, words) => {
  expect(atRecipient(code, words)).toMatchObject({ kind: 'permanent', code: 'smtp/sender' });
});
