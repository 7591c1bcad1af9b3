import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { CredentialKeys } from './credential-keys.ts';
import type { SenderCredentials } from './sender-settings.ts';

const algorithm = 'aes-256-gcm';
const form = 'v1';

/** Whose credentials they are: what was encrypted for one sender opens in the place of no other. */
type Owner = { readonly id: string; readonly organisationId: string };

const boundTo = ({ id, organisationId }: Owner) => Buffer.from(`besked/sender/${organisationId}/${id}`);

/** Credentials as text that is stored: `v1:<id of the key>:<base64>`, by AES-256-GCM under the first key. */
export function sealCredentials(credentials: SenderCredentials, owner: Owner, [{ id, key }]: CredentialKeys): string {
  const iv = randomBytes(12);
  const cipher = createCipheriv(algorithm, key, iv).setAAD(boundTo(owner));
  const text = Buffer.concat([cipher.update(JSON.stringify(credentials)), cipher.final()]);
  return [form, id, Buffer.concat([iv, cipher.getAuthTag(), text]).toString('base64')].join(':');
}

/** What was sealed; null where its key is not among those given, or where it has been changed or moved. */
export function openCredentials(sealed: string, owner: Owner, keys: CredentialKeys): SenderCredentials | null {
  const [version, keyId, text = ''] = sealed.split(':');
  const found = keys.find(({ id }) => id === keyId);
  if (version !== form || !found) return null;
  const bytes = Buffer.from(text, 'base64');
  try {
    const decipher = createDecipheriv(algorithm, found.key, bytes.subarray(0, 12)).setAAD(boundTo(owner));
    decipher.setAuthTag(bytes.subarray(12, 28));
    return JSON.parse(Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8'));
  } catch {
    return null;
  }
}

/** Whether it was sealed under the key that new ones are sealed by. */
export const isSealedBy = (sealed: string, [{ id }]: CredentialKeys): boolean => sealed.split(':')[1] === id;
