import type { Channel, Clock, OutgoingMessage, Provider } from './contract.ts';
import { createMailboxProvider } from './mailbox-provider.ts';
import { createResendProvider, type ResendSettings } from './resend-provider.ts';
import { createSmtpProvider, type SmtpSettings } from './smtp-provider.ts';
import { createTwilioProvider, type TwilioSettings } from './twilio-provider.ts';

/** Plain settings, read from the environment by whoever starts the process. Time-outs are milliseconds. */
export interface ProviderSettings {
  mailbox: { store: (message: OutgoingMessage, at: number) => Promise<void> };
  smtp?: SmtpSettings;
  resend?: ResendSettings;
  twilio?: TwilioSettings;
  clock?: Clock;
}

export interface Providers {
  /** In the order in which they are tried. */
  email: Provider[];
  sms: Provider[];
  /** The one that an attempt went by, for looking it up and for its receipts. */
  find(name: string): Provider | undefined;
  /** The very one that an attempt went by, also where it is switched off or removed since: it may have a message that nobody else knows of. */
  sentBy?(attempt: { readonly provider: string; readonly senderId: string | null }): Provider | undefined;
  close(): void;
}

/**
 * The providers of each channel, first choice first: Resend before SMTP, Twilio for SMS. The built-in mailbox carries a channel only where
 * nothing else does: it never stands in for a provider that failed, because a message there reaches nobody outside.
 */
export function createProviders(settings: ProviderSettings): Providers {
  const clock = settings.clock ?? Date.now;
  const outside = [
    settings.resend && createResendProvider(settings.resend, clock),
    settings.smtp && createSmtpProvider(settings.smtp, clock),
    settings.twilio && createTwilioProvider(settings.twilio, clock),
  ].filter((provider) => provider !== undefined);
  const mailbox = createMailboxProvider(settings.mailbox.store, clock);
  const all = [...outside, mailbox];
  return {
    email: carriersOf('email', outside, mailbox),
    sms: carriersOf('sms', outside, mailbox),
    find: (name) => all.find((provider) => provider.name === name),
    close() {
      for (const provider of all) provider.close?.();
    },
  };
}

function carriersOf(channel: Channel, outside: Provider[], mailbox: Provider): Provider[] {
  const carriers = outside.filter(({ channels }) => channels.includes(channel));
  return carriers.length > 0 ? carriers : [mailbox];
}
