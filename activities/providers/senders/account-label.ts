import type { SenderSettings } from './sender-settings.ts';

/** What tells an account from another one at the same provider, in short and without a secret: who it sends as, and where; null for the mailbox. */
export function accountLabel(settings: SenderSettings): string | null {
  switch (settings.kind) {
    case 'mailbox':
      return null;
    case 'resend':
      return settings.address;
    case 'smtp':
      return both(settings.address, settings.host);
    case 'twilio': {
      const { name, number, messagingServiceSid, accountSid } = settings;
      const from = messagingServiceSid ?? [name, number].filter((one) => one !== undefined).join(' / ');
      return both(from, accountSid && `…${accountSid.slice(-4)}`);
    }
  }
}

const both = (from: string, place: string | undefined) =>
  [from, place].filter((one) => one !== undefined && one !== '').join(' · ') || null;
