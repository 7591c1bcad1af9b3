import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { credentialKeysOf, isCredentialKey } from '../../../activities/providers/senders/credential-keys.ts';
import {
  isSealedBy,
  openCredentials,
  sealCredentials,
} from '../../../activities/providers/senders/seal-credentials.ts';

const secret = 'a-secret-of-the-tests-with-32-characters';
const key = `2026a:${randomBytes(32).toString('base64')}`;
const newer = `2026b:${randomBytes(32).toString('base64')}`;
const owner = { id: 'one', organisationId: 'region' };
const credentials = { apiKey: 're_secret' };
const sealed = sealCredentials(credentials, owner, credentialKeysOf({ secret, key }));

test('what is sealed opens under its key, also when that has become the old one, and never shows in clear', () => {
  expect(sealed).not.toContain('re_secret');
  expect(openCredentials(sealed, owner, credentialKeysOf({ secret, key }))).toEqual(credentials);
  expect(openCredentials(sealed, owner, credentialKeysOf({ secret, key: newer, oldKey: key }))).toEqual(credentials);
  const byDefault = sealCredentials(credentials, owner, credentialKeysOf({ secret }));
  expect(openCredentials(byDefault, owner, credentialKeysOf({ secret, key }))).toEqual(credentials);
});

test('it says under which key it was sealed', () => {
  expect(isSealedBy(sealed, credentialKeysOf({ secret, key }))).toBe(true);
  expect(isSealedBy(sealed, credentialKeysOf({ secret, key: newer, oldKey: key }))).toBe(false);
});

test.each([
  ['under no key that is there', sealed, owner, credentialKeysOf({ secret, key: newer })],
  ['in the place of another sender', sealed, { ...owner, id: 'two' }, credentialKeysOf({ secret, key })],
  ['in another organisation', sealed, { ...owner, organisationId: 'other' }, credentialKeysOf({ secret, key })],
  ['once a letter is changed', sealed.replace(/.{6}$/, 'AAAAA='), owner, credentialKeysOf({ secret, key })],
  ['when it is nothing that we wrote', 'plain', owner, credentialKeysOf({ secret, key })],
] as const)('it does not open %s', (_name, text, whose, keys) => {
  expect(openCredentials(text, whose, keys)).toBeNull();
});

test.each([
  [key, true],
  ['secret:' + randomBytes(32).toString('base64'), false],
  [`2026a:${randomBytes(16).toString('base64')}`, false],
  [randomBytes(32).toString('base64'), false],
])('a key is an id and 32 bytes: %s', (text, is) => {
  expect(isCredentialKey(text)).toBe(is);
});
