import { createHmac } from 'node:crypto';
import type { CredentialKeys } from './credential-keys.ts';
import type { SenderCredentials, SenderSettings } from './sender-settings.ts';

/**
 * What the turns at an account are counted by: the same text for all senders that its provider limits together. A keyed hash of the account and its
 * secret, so that it tells nothing of either, and nobody shares an account's turns who does not know the secret.
 */
export function accountKey(
  settings: SenderSettings,
  credentials: SenderCredentials,
  [{ key }]: CredentialKeys,
): string {
  const account = JSON.stringify(['besked/account', settings.kind, ...limitedTogether(settings, credentials)]);
  return createHmac('sha256', key).update(account).digest('base64url').slice(0, 22);
}

function limitedTogether(settings: SenderSettings, { apiKey, password, authToken }: SenderCredentials): unknown[] {
  switch (settings.kind) {
    case 'mailbox':
      return [];
    // Which account a key is of nobody tells but the key.
    case 'resend':
      return [apiKey];
    case 'smtp':
      return [settings.host?.toLowerCase(), settings.user, password];
    // Twilio limits each sender of an account by itself.
    case 'twilio': {
      const { accountSid, messagingServiceSid, name, number } = settings;
      return [accountSid, messagingServiceSid ?? name ?? number, authToken];
    }
  }
}
