import type { ProviderName } from '../contract.ts';

/**
 * What an organisation has chosen for one way out. Nothing here is a secret: keys, tokens and passwords are `SenderCredentials`, and are stored
 * encrypted.
 */
export type SenderSettings = ResendSender | SmtpSender | TwilioSender | MailboxSender;

type MailFrom = {
  /** As candidates read it; the organisation's name where it is left out. */
  readonly name?: string | undefined;
  readonly address: string;
  /** Where answers come in: an address that takes anything after a `+`; the installation's where it is left out. */
  readonly replyAddress?: string | undefined;
};
/** How many messages the account takes in a second. */
type Rate = { readonly perSecond?: number | undefined };
export type ResendSender = MailFrom & Rate & { readonly kind: 'resend' };
export type SmtpSender = MailFrom &
  Rate & {
    readonly kind: 'smtp';
    readonly host?: string | undefined;
    readonly port?: number | undefined;
    /** `tls` from the first byte, `starttls` demanded, or `none`. */
    readonly security?: 'tls' | 'starttls' | 'none' | undefined;
    readonly user?: string | undefined;
    /** Only what the domain is looked at by: the server itself signs. */
    readonly dkimSelector?: string | undefined;
  };
export type TwilioSender = Rate & {
  readonly kind: 'twilio';
  readonly accountSid?: string | undefined;
  readonly messagingServiceSid?: string | undefined;
  /** A name of at most eleven characters, for countries that let a name send; nobody can answer it. */
  readonly name?: string | undefined;
  /** E.164 or a short number; for countries that let no name send. */
  readonly number?: string | undefined;
  /** For single countries: a name, a number or a messaging service. */
  readonly countries?: readonly { readonly country: string; readonly from: string }[] | undefined;
};
export type MailboxSender = { readonly kind: 'mailbox' };

export type SenderCredentials = {
  readonly apiKey?: string | undefined;
  readonly webhookSecret?: string | undefined;
  readonly password?: string | undefined;
  readonly authToken?: string | undefined;
};

/** A way out as it is stored. */
export type StoredSender = {
  readonly id: string;
  readonly organisationId: string;
  readonly channel: 'email' | 'sms';
  readonly kind: ProviderName;
  readonly settings: unknown;
  readonly sealed: string | null;
  readonly isOn: boolean;
  readonly position: number;
  readonly revision: number;
  readonly removedAt: Date | null;
};
