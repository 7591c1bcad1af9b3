import type { SenderView } from '../../../server/contract/senders.ts';

/** Who messages by a way out are from, in short. */
export function sayFrom({ settings }: Pick<SenderView, 'settings'>): string {
  switch (settings.kind) {
    case 'mailbox':
      return '';
    case 'twilio': {
      const { name, number, messagingServiceSid, countries = [] } = settings;
      const usual = messagingServiceSid ?? [name, number].filter((from) => from !== undefined).join(' / ');
      return [usual, ...countries.map(({ country, from }) => `${country}: ${from}`)].join(' · ');
    }
    case 'resend':
    case 'smtp':
      return settings.name === undefined ? settings.address : `${settings.name} <${settings.address}>`;
  }
}
