import type { Clock, Provider } from '../contract.ts';
import type { ProviderSettings } from '../create-providers.ts';
import { createMailboxProvider } from '../mailbox-provider.ts';
import { createResendProvider } from '../resend-provider.ts';
import { createSmtpProvider } from '../smtp-provider.ts';
import { createTwilioProvider } from '../twilio-provider.ts';
import { accountKey } from './account-key.ts';
import { accountLabel } from './account-label.ts';
import { accountRate } from './account-rate.ts';
import type { CredentialKeys } from './credential-keys.ts';
import { openCredentials } from './seal-credentials.ts';
import type { SenderCredentials, SenderSettings, SmtpSender, StoredSender, TwilioSender } from './sender-settings.ts';
import { smsSenderFor } from './sms-sender.ts';

/** What the installation lends to the senders of its organisations. Addresses of the providers are its own: nobody else chooses where keys go. */
export type Lent = ProviderSettings & {
  readonly keys: CredentialKeys;
  readonly publicUrl: string;
  readonly resendUrl?: string | undefined;
  readonly twilioUrl?: string | undefined;
  /** `any`: organisations' mail servers may be in the installation's own network. */
  readonly mailHosts?: 'any' | 'public' | undefined;
};

/** The code of an attempt by a sender whose credentials are not there, cannot be opened, or are none that its provider's client takes. */
export const lockedCode = 'besked/credentials';

/** One stored way out as a provider, whatever is stored; one whose credentials cannot be opened or used refuses everything and says why. */
export function buildProvider(stored: StoredSender, lent: Lent): Provider {
  const settings = { ...(stored.settings as object), kind: stored.kind } as SenderSettings;
  const clock = lent.clock ?? Date.now;
  const credentials = stored.sealed === null ? null : openCredentials(stored.sealed, stored, lent.keys);
  const carrier =
    stored.sealed !== null && credentials === null
      ? null
      : carrierOrNull(settings, { stored, lent, clock, credentials: credentials ?? undefined });
  const provider = carrier ?? lockedProvider(stored);
  // Who gives no secret shares no turns: anybody could name the same server.
  const isSecret = credentials !== null && Object.keys(credentials).length > 0;
  const account = isSecret ? { account: accountKey(settings, credentials, lent.keys) } : {};
  return {
    ...provider,
    own: {
      id: stored.id,
      label: accountLabel(settings),
      ...account,
      ...rateOf(settings, stored),
      ...mailFrom(settings),
    },
  };
}

/** What is lent counts with the installation's. */
function rateOf(settings: SenderSettings, { sealed }: StoredSender) {
  const perSecond = accountRate(settings);
  if (sealed === null) return { isLent: true };
  return perSecond === undefined ? {} : { perSecond };
}

type Given = {
  readonly stored: StoredSender;
  readonly lent: Lent;
  readonly clock: Clock;
  /** Left out where those of the installation are used. */
  readonly credentials: SenderCredentials | undefined;
};

/** What a client throws at would else stop all senders of the organisation, and the screen where it is mended. */
function carrierOrNull(settings: SenderSettings, given: Given): Provider | null {
  try {
    return carrierOf(settings, given);
  } catch {
    return null;
  }
}

/** Null where the installation has nothing to lend. */
function carrierOf(settings: SenderSettings, { stored, lent, clock, credentials }: Given): Provider | null {
  switch (settings.kind) {
    case 'mailbox':
      return { ...createMailboxProvider(lent.mailbox.store, clock), channels: [stored.channel] };
    case 'resend': {
      const { apiKey, webhookSecret } = credentials ?? lent.resend ?? {};
      if (apiKey === undefined) return null;
      const own = { apiKey, ...(webhookSecret === undefined ? {} : { webhookSecret }) };
      return createResendProvider({ ...own, ...(lent.resendUrl ? { baseUrl: lent.resendUrl } : {}) }, clock);
    }
    case 'smtp': {
      const smtp = credentials
        ? { url: smtpUrl(settings, credentials), outsideOnly: lent.mailHosts !== 'any' }
        : lent.smtp;
      return smtp ? createSmtpProvider(smtp, clock) : null;
    }
    case 'twilio':
      return twilioOf(settings, { stored, lent, clock, credentials });
  }
}

function twilioOf(settings: TwilioSender, { stored, lent, clock, credentials }: Given): Provider | null {
  const accountSid = credentials ? settings.accountSid : lent.twilio?.accountSid;
  const authToken = credentials ? credentials.authToken : lent.twilio?.authToken;
  if (accountSid === undefined || authToken === undefined) return null;
  const account = { accountSid, authToken, publicUrl: lent.publicUrl, senderId: stored.id };
  const sender = (to: string) => smsSenderFor(to, settings);
  return createTwilioProvider({ ...account, sender, ...(lent.twilioUrl ? { baseUrl: lent.twilioUrl } : {}) }, clock);
}

function smtpUrl(
  { host = '', port, security = 'starttls', user }: SmtpSender,
  { password }: SenderCredentials,
): string {
  const url = new URL(`${security === 'tls' ? 'smtps' : 'smtp'}://${host}:${port ?? (security === 'tls' ? 465 : 587)}`);
  if (user !== undefined) url.username = encodeURIComponent(user);
  if (password !== undefined) url.password = encodeURIComponent(password);
  if (security === 'starttls') url.searchParams.set('requireTLS', 'true');
  if (security === 'none') url.searchParams.set('ignoreTLS', 'true');
  return url.href;
}

function mailFrom(settings: SenderSettings) {
  if (settings.kind !== 'resend' && settings.kind !== 'smtp') return {};
  const { name, address, replyAddress } = settings;
  return { from: { name, address }, replyAddress };
}

function lockedProvider({ kind, channel }: StoredSender): Provider {
  const outcome = { kind: 'permanent', code: lockedCode, reason: 'The credentials cannot be opened or used' } as const;
  return { name: kind, channels: [channel], send: async () => ({ ...outcome, scope: 'configuration' }) };
}
