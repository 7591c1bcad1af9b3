import { hkdfSync } from 'node:crypto';

export type CredentialKey = { readonly id: string; readonly key: Uint8Array };

/** What stored credentials are encrypted by: the first key for what is written, all for what is read. */
export type CredentialKeys = readonly [CredentialKey, ...CredentialKey[]];

const ofSecret = 'secret';

/**
 * The keys in the order in which they count: the environment's, the one before it, and one that is made of the installation's secret, which serves
 * where none is named and opens what was stored before one was. A key is `<id>:<32 bytes in base64>`.
 */
export function credentialKeysOf(given: {
  readonly secret: string;
  readonly key?: string | undefined;
  readonly oldKey?: string | undefined;
}): CredentialKeys {
  const named = [given.key, given.oldKey].flatMap((text) => (text === undefined ? [] : [parseKey(text)]));
  const derived = { id: ofSecret, key: new Uint8Array(hkdfSync('sha256', given.secret, '', 'besked/credentials', 32)) };
  const [first, ...older] = named;
  return first === undefined ? [derived] : [first, ...older, derived];
}

function parseKey(text: string): CredentialKey {
  const [id = '', key = ''] = text.split(':');
  return { id, key: new Uint8Array(Buffer.from(key, 'base64')) };
}

/** Whether a text is a key as the environment may name it; `secret` is the id of our own. */
export function isCredentialKey(text: string): boolean {
  const [, id, key = ''] = /^([a-z0-9-]{1,20}):([A-Za-z0-9+/]{43}=)$/.exec(text) ?? [];
  return id !== undefined && id !== ofSecret && Buffer.from(key, 'base64').length === 32;
}
