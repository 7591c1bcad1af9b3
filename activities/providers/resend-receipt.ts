import { Webhook } from 'svix';
import { failureOf } from './classify-code.ts';
import type { Notice, ReadNotice, Receipt, ReceiptEvent } from './contract.ts';
import { headerOf, isUuid } from './notice.ts';
import { RESEND_CODES } from './resend-codes.ts';

interface ResendEvent {
  type: string;
  created_at: string;
  data: {
    email_id: string;
    to?: unknown;
    tags?: Record<string, string>;
    bounce?: { type?: unknown; subType?: unknown };
  };
}

const EVENTS: Readonly<Record<string, ReceiptEvent>> = {
  'email.sent': 'sent',
  'email.delivered': 'delivered',
  'email.delivery_delayed': 'delayed',
  'email.bounced': 'bounced',
  'email.complained': 'complained',
  'email.failed': 'failed',
  'email.suppressed': 'suppressed',
};

/**
 * Reads a notice from Resend: signed by Svix over the raw body, at most five minutes old or ahead. Opens, clicks and all else are ignored, as is what
 * becomes of mail that somebody else sends by the same account: ours always names its message.
 */
export function readResendNotice(notice: Notice, secret: string | undefined): ReadNotice {
  if (secret === undefined) return { kind: 'forged', reason: 'No webhook secret is set' };
  const eventId = headerOf(notice, 'svix-id');
  const failure = verify(notice, secret);
  if (failure !== null || eventId === undefined) return { kind: 'forged', reason: failure ?? 'No id' };
  const event = parse(notice.body);
  if (event === null) return { kind: 'malformed', reason: 'Not an event of Resend' };
  if (event.type === 'email.received' && typeof event.data.email_id === 'string')
    return { kind: 'mail', mailId: event.data.email_id, to: addressesIn(event.data.to) };
  const meaning = Object.hasOwn(EVENTS, event.type) ? EVENTS[event.type] : undefined;
  if (meaning === undefined) return { kind: 'ignored', event: event.type };
  if (typeof event.data.email_id !== 'string') return { kind: 'malformed', reason: 'No email_id' };
  const messageId = event.data.tags?.['message'];
  if (!isUuid(messageId)) return { kind: 'ignored', event: event.type };
  return { kind: 'receipt', receipt: { messageId, ...toReceipt(event, meaning, eventId, notice.receivedAt) } };
}

/** Null where the signature holds, else why it does not. */
function verify(notice: Notice, secret: string): string | null {
  const headers = Object.fromEntries(
    ['svix-id', 'svix-timestamp', 'svix-signature'].map((name) => [name, headerOf(notice, name) ?? '']),
  );
  try {
    new Webhook(secret).verify(notice.body, headers);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : 'The signature does not hold';
  }
}

function parse(body: Buffer | string): ResendEvent | null {
  try {
    const event: unknown = JSON.parse(body.toString());
    const isEvent =
      typeof event === 'object' &&
      event !== null &&
      'type' in event &&
      typeof event.type === 'string' &&
      'data' in event &&
      typeof event.data === 'object' &&
      event.data !== null;
    return isEvent ? (event as ResendEvent) : null;
  } catch {
    return null;
  }
}

const addressesIn = (to: unknown): string[] =>
  Array.isArray(to) ? to.filter((one): one is string => typeof one === 'string') : [];

function toReceipt(event: ResendEvent, meaning: ReceiptEvent, eventId: string, receivedAt: number): Receipt {
  const at = Date.parse(event.created_at);
  const code = codeOf(event, meaning);
  const failure = failureOf(RESEND_CODES, meaning, code);
  return {
    providerId: event.data.email_id,
    event: meaning,
    ...(failure === undefined ? {} : { failure }),
    at: Number.isNaN(at) ? receivedAt : at,
    eventId,
    ...(code === undefined ? {} : { code }),
  };
}

function codeOf({ data: { bounce } }: ResendEvent, meaning: ReceiptEvent): string | undefined {
  if (meaning === 'complained' || meaning === 'suppressed' || meaning === 'failed') return meaning;
  if (meaning !== 'bounced') return undefined;
  const code = `bounce/${String(bounce?.type)}/${String(bounce?.subType)}`;
  if (Object.hasOwn(RESEND_CODES, code)) return code;
  // New kinds of bounce come now and then: the type alone decides whether the address is lost.
  return bounce?.type === 'Permanent'
    ? 'bounce/Permanent/General'
    : bounce?.type === 'Transient'
      ? 'bounce/Transient/General'
      : 'bounce/Undetermined/Undetermined';
}
