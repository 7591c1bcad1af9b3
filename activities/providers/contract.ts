/**
 * What Besked asks of whoever carries a message. A provider never throws for the world's failures: it says what happened, and the caller
 * decides about retries, other channels and tasks. Nothing that a provider answers holds an address, a name or a text.
 */

import type { Readable } from 'node:stream';

export type Channel = 'email' | 'sms';
export type ProviderName = 'mailbox' | 'smtp' | 'resend' | 'twilio';

/** One frozen text. `messageId` is a UUID: the same message sent again has the same one, which is what keeps it from arriving twice. */
export type OutgoingMessage = EmailMessage | SmsMessage;

export interface EmailMessage {
  channel: 'email';
  messageId: string;
  to: string;
  /** `Name <address>` or an address; the Message-ID takes its domain. */
  from: string;
  replyTo?: string;
  /** The Message-ID that all mails of one conversation refer to. */
  thread?: string;
  subject: string;
  text: string;
  html: string;
  /** The mail that this one belongs to, as its provider called it: both are shown in one thread. */
  inReplyTo?: { provider: ProviderName; providerId: string };
  /** How often it has been accepted and has come back: sent again it is another mail to whoever remembers what was sent. */
  round?: number;
  /** Where its reader declines what it is one of, with one press and without signing in (RFC 8058). For what nobody is owed alone: an answer cannot be declined. */
  unsubscribe?: string;
  /** A whole iCalendar object; its METHOD line decides how mail programs show it. */
  calendar?: string;
}

export interface SmsMessage {
  channel: 'sms';
  messageId: string;
  /** E.164. */
  to: string;
  text: string;
  /** After that many seconds the provider must no longer send it, so that it cannot arrive at night. */
  validForSeconds?: number;
}

export type FailureScope = 'address' | 'channel' | 'configuration' | 'content';

/** `providerId` of a failure: the provider had accepted it, and lost it since. `code` is looked up in the provider's table (`explainCode`); `reason` is plain English for logs; what has no code is explained by it (`explainReason`). Instants are epoch milliseconds. */
export type SendOutcome =
  | { kind: 'accepted'; providerId: string; at: number }
  | { kind: 'transient'; code: string; reason: string; retryAfterMs?: number; providerId?: string }
  | { kind: 'permanent'; code: string; reason: string; scope: FailureScope; providerId?: string }
  /** It may have been accepted: look it up before anything is sent again. */
  | { kind: 'unclear'; reason: string; code?: string };

export interface LookUpQuery {
  message: OutgoingMessage;
  /** What the provider called it, where an answer got through. */
  providerId?: string;
  /** When the first attempt of those began of which nobody knows what became. */
  firstTriedAt: number;
  /** When the last of them began; left out, it is the first. */
  lastTriedAt?: number;
  /** Ids of other messages at the provider, so that a twin text to the same person is not taken for this one. */
  otherProviderIds?: readonly string[];
}

export type LookUp =
  | { kind: 'accepted'; providerId: string; event: ReceiptEvent | null }
  /** It was accepted and has failed since: what that means for the message. */
  | { kind: 'failed'; providerId: string; outcome: SendOutcome }
  /** It was certainly not accepted: sending is safe. */
  | { kind: 'notFound' }
  | { kind: 'unknown'; reason: string };

/** What became of a message that a provider had accepted. */
export type Followed =
  | { kind: 'told'; event: ReceiptEvent; failure?: ReceiptFailure; code?: string }
  /** It is on its way still, or the account that is set now does not know of it. */
  | { kind: 'nothingYet' }
  /** `refused`: the code by which nothing at all is told, as to a key that may only send. */
  | { kind: 'unknown'; reason: string; refused?: string };

export type ReceiptEvent =
  | 'sent'
  | 'delivered'
  | 'delayed'
  | 'bounced'
  | 'complained'
  | 'failed'
  | 'undelivered'
  | 'suppressed';

/** The address or number is lost, its owner has declined, the same may go through later, or none of these. */
export type ReceiptFailure = 'lost' | 'optedOut' | 'passing' | 'other';

export interface Receipt {
  /** Ours, where the provider hands it back. */
  messageId?: string;
  providerId: string;
  event: ReceiptEvent;
  /** Of a message that came back. */
  failure?: ReceiptFailure;
  at: number;
  /** The same notice delivered twice has the same one. */
  eventId: string;
  code?: string;
}

/** A request that claims to come from a provider: the body byte for byte, and the public URL that the provider called. */
export interface Notice {
  body: Buffer | string;
  headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  url: string;
  receivedAt: number;
}

export type ReadNotice =
  | { kind: 'receipt'; receipt: Receipt }
  /** Somebody has written to addresses of ours: `fetchMail` gets it. */
  | { kind: 'mail'; mailId: string; to: readonly string[] }
  /** Genuine, and of no meaning to us. */
  | { kind: 'ignored'; event: string }
  /** Not signed by the provider, or too old: answer 401 and store nothing. */
  | { kind: 'forged'; reason: string }
  /** Signed, but not what the provider documents: answer 400. */
  | { kind: 'malformed'; reason: string };

/** What somebody wrote to an address or number of ours. */
export interface InboundSms {
  /** The provider's own id of it: the same one each time it is told. */
  eventId: string;
  /** E.164. */
  from: string;
  /** The number of ours that it was sent to. */
  to: string;
  text: string;
  /** Pictures and other files that came with it. */
  attachments: number;
  /** What the provider itself took it for and has answered already. */
  handledAs?: 'stop' | 'start' | 'help';
}

export type ReadInbound =
  | { kind: 'sms'; sms: InboundSms }
  /** Genuine, and of no meaning to us. */
  | { kind: 'ignored' }
  | { kind: 'forged'; reason: string }
  | { kind: 'malformed'; reason: string };

/** What cannot be had now, or was refused and will not be had. */
export type Away = 'now' | 'forGood';

/** A mail as a provider that takes mail in tells of it. */
export interface FetchedMail {
  id: string;
  /** When the provider took it in. */
  at: number;
  to: readonly string[];
  from: string;
  subject: string;
  text: string | null;
  html: string | null;
  headers: Readonly<Record<string, string>>;
  /** Its Message-ID. */
  mailId: string;
  /** Its files, of which `fetchFile` gets the bytes; `contentId` of one that the text shows. */
  attachments: readonly {
    readonly id: string;
    readonly name: string;
    readonly mediaType: string;
    readonly contentId: string | null;
  }[];
  /** The mail as it came, where it may be what a mail server says became of one of ours; else null. Of a long one the beginning. */
  report: { readonly raw: string } | { readonly away: Away } | null;
}

/** An organisation's own way out: its id, and who mails by it are from. */
export interface OwnSender {
  readonly id: string;
  /** What people know it by, where there are several at one provider. */
  readonly label?: string | null;
  /** It is the installation's account under another name, and counts as that. */
  readonly isLent?: boolean;
  /** What the account is counted by, which says nothing of it: the same for all senders that share it; left out, by its own id. */
  readonly account?: string;
  /** How many messages the account takes in a second; left out where nobody limits it. */
  readonly perSecond?: number;
  readonly from?: { readonly name?: string | undefined; readonly address: string };
  /** Where answers to it come in, where that is not the installation's address. */
  readonly replyAddress?: string | undefined;
}

/** What a provider adds to every mail from a domain: a picture that tells when it is read, and links that go by itself. */
export type Tracking = 'opens' | 'clicks';

/** What a provider says of a domain that mails are from by it. */
export interface ToldDomain {
  /** `unknown`: it does not know the domain. `notTold`: its key may not ask, or it does not answer. */
  readonly status: 'verified' | 'pending' | 'failed' | 'unknown' | 'notTold';
  /** The records that it wants, with their whole names. */
  readonly records: readonly {
    readonly kind: 'SPF' | 'DKIM';
    readonly type: 'TXT' | 'MX';
    readonly name: string;
    readonly value: string;
    readonly priority: number | null;
  }[];
  /** What is switched on there to follow those who read. */
  readonly tracking: readonly Tracking[];
}

export interface Provider {
  readonly name: ProviderName;
  /** Whose it is; left out for those of the installation. */
  readonly own?: OwnSender;
  readonly channels: readonly Channel[];
  /** Where a message sent twice at once arrives twice: milliseconds after which a call is over for certain, look-up and waiting included. */
  readonly longestCallMs?: number;
  send(message: OutgoingMessage): Promise<SendOutcome>;
  lookUp?(query: LookUpQuery): Promise<LookUp>;
  /** What became of a message that it accepted, asked where no receipt has come. */
  followUp?(providerId: string): Promise<Followed>;
  /** Whether its account has a message by that id; null where it does not tell. */
  knows?(providerId: string): Promise<boolean | null>;
  /** Checks the signature first; what is not genuine is never parsed. */
  readReceipt?(notice: Notice): ReadNotice;
  /** What somebody has written by this way; the signature is checked first. */
  readInbound?(notice: Notice): ReadInbound;
  /** A mail that the provider has taken in for us; null where it cannot be had now, and the code of the refusal where the key may have none. */
  fetchMail?(mailId: string): Promise<FetchedMail | { readonly refused: string } | null>;
  /** The bytes of one of its files; null where they cannot be had now. */
  fetchFile?(mailId: string, fileId: string): Promise<Readable | null>;
  /** What it says of the domain that mails by it are from. */
  tellDomain?(domain: string): Promise<ToldDomain>;
  /** Whether a text message to a number can be answered: a name takes no answers, STOP among them. */
  takesAnswers?(to: string): boolean;
  /** The name or number that a text message to a number is from; null where the provider chooses it. */
  textsFrom?(to: string): string | null;
  /** Ends idle connections. */
  close?(): void;
}

/** Epoch milliseconds; injected so that tests can hold it still. */
export type Clock = () => number;
