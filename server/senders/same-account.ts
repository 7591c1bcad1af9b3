import { openCredentials } from '../../activities/providers/senders/seal-credentials.ts';
import type { SenderSettings } from '../../activities/providers/senders/sender-settings.ts';
import type { Sender } from '../../prisma/client.ts';
import type { Parts } from '../parts.ts';

type One = Pick<Sender, 'id' | 'organisationId' | 'kind' | 'settings' | 'sealed'>;

/** Whether two ways out are one: the same account from the same sender, so that one stands in for the other in nothing. Keys that cannot be opened are nobody else's. */
export function isSameAccount(keys: Parts['environment']['credentialKeys'], one: One, other: One): boolean {
  return one.kind === other.kind && accountOf(keys, one) === accountOf(keys, other);
}

function accountOf(keys: Parts['environment']['credentialKeys'], sender: One): string {
  const settings = { ...(sender.settings as object), kind: sender.kind } as SenderSettings;
  return JSON.stringify([sender.sealed !== null, ...placeOf(keys, settings, sender)]);
}

function placeOf(
  keys: Parts['environment']['credentialKeys'],
  settings: SenderSettings,
  sender: One,
): readonly unknown[] {
  switch (settings.kind) {
    case 'mailbox':
      return [];
    case 'resend':
      return [settings.address.toLowerCase(), resendKey(keys, sender)];
    case 'smtp': {
      const { address, host, port, user } = settings;
      return [address.toLowerCase(), host?.toLowerCase(), port, user];
    }
    case 'twilio': {
      const { accountSid, messagingServiceSid, name, number } = settings;
      return [accountSid, messagingServiceSid, name, number];
    }
  }
}

/** Resend names an account by its key alone. */
function resendKey(keys: Parts['environment']['credentialKeys'], sender: One): string | null {
  if (sender.sealed === null) return null;
  return openCredentials(sender.sealed, sender, keys)?.apiKey ?? sender.id;
}
