import { tellResendDomain } from './resend-domain.ts';
import { type CreateEmailOptions, type ErrorResponse, Resend } from 'resend';
import { calendarMethod } from './calendar-method.ts';
import { conversation } from './conversation.ts';
import { actionOfStatus, entryOf, failureOf, outcomeOf, outcomeOfAction } from './classify-code.ts';
import type {
  Clock,
  EmailMessage,
  Followed,
  LookUp,
  LookUpQuery,
  OutgoingMessage,
  Provider,
  ReceiptEvent,
  SendOutcome,
} from './contract.ts';
import { RESEND_CODES } from './resend-codes.ts';
import { fetchResendFile, fetchResendMail } from './resend-inbound.ts';
import { refusedToTell } from './refused-to-tell.ts';
import { readResendNotice } from './resend-receipt.ts';
import { parseRetryAfter } from './retry-after.ts';
import { unsubscribeHeaders } from './unsubscribe-headers.ts';
import { timedOut, within } from './within.ts';

export interface ResendSettings {
  apiKey: string;
  /** Where the API is; Resend's own address when left out. */
  baseUrl?: string;
  /** `whsec_…`; without it no receipt is believed. */
  webhookSecret?: string;
  timeoutMs?: number;
}

const DEFAULT_TIMEOUT_MS = 30_000;

/** Resend forgets a key after 24 hours; an hour is kept for clocks that differ and for the call itself. */
export const RESEND_KEY_LIFE_MS = 23 * 60 * 60 * 1000;

/** E-mail through Resend. Our message id is the idempotency key, so sending the same message again within 23 hours cannot double it. */
export function createResendProvider(
  { apiKey, baseUrl, webhookSecret, timeoutMs = DEFAULT_TIMEOUT_MS }: ResendSettings,
  clock: Clock = Date.now,
): Provider {
  const resend = new Resend(apiKey, baseUrl === undefined ? {} : { baseUrl: baseUrl.replace(/\/+$/, '') });
  const send = (message: OutgoingMessage) => sendByResend(resend, message, timeoutMs, clock);
  return {
    name: 'resend',
    channels: ['email'],
    send,
    tellDomain: (domain) => tellResendDomain(resend, domain, timeoutMs),
    lookUp: (query) =>
      query.providerId === undefined
        ? lookUpByKey(send, query, clock)
        : lookUpById(resend, query.providerId, timeoutMs),
    followUp: (providerId) => followUp(resend, providerId, timeoutMs),
    knows: async (providerId) => {
      const last = await lastEventOf(resend, providerId, timeoutMs);
      if (last.kind === 'event') return true;
      return last.status === 404 ? false : null;
    },
    readReceipt: (notice) => readResendNotice(notice, webhookSecret),
    fetchMail: (mailId) => fetchResendMail(resend, mailId, timeoutMs),
    fetchFile: (mailId, fileId) => fetchResendFile(resend, { mailId, fileId }, timeoutMs),
  };
}

async function sendByResend(
  resend: Resend,
  message: OutgoingMessage,
  timeoutMs: number,
  clock: Clock,
): Promise<SendOutcome> {
  if (message.channel !== 'email')
    return { kind: 'permanent', code: 'invalid_parameter', reason: 'Resend carries e-mail only', scope: 'channel' };
  // The SDK hands its options to fetch, which is how the signal gets there; its types leave that out.
  const options = (signal: AbortSignal) => ({ idempotencyKey: keyOf(message), signal });
  const thread = await threadOf(resend, message, timeoutMs);
  if ('failed' in thread) return thread.failed;
  const payload = toPayload(message, thread.headers);
  const answer = await within(timeoutMs, (signal) => resend.emails.send(payload, options(signal)));
  if (answer === timedOut) return { kind: 'unclear', reason: `Resend did not answer within ${timeoutMs} ms` };
  if (answer.error) return classify(answer.error, answer.headers, clock());
  if (typeof answer.data?.id !== 'string') return { kind: 'unclear', reason: 'Resend answered without an id' };
  return { kind: 'accepted', providerId: answer.data.id, at: clock() };
}

/** What came back and is sent once more, perhaps to another address, is not what the key was given for. */
function keyOf({ messageId, round = 0 }: EmailMessage): string {
  return round === 0 ? messageId : `${messageId}/${round}`;
}

type Thread = { readonly headers: Readonly<Record<string, string>> } | { readonly failed: SendOutcome };

/**
 * The headers that put a mail into the thread of another one, whose Message-ID only Resend knows. Where Resend does not answer, nothing is sent
 * yet: the same mail must be the same, byte for byte, when it is sent again.
 */
async function threadOf(resend: Resend, { inReplyTo }: EmailMessage, timeoutMs: number): Promise<Thread> {
  if (!inReplyTo) return { headers: {} };
  const { provider, providerId } = inReplyTo;
  if (provider !== 'resend') return { headers: provider === 'smtp' ? headersOf(providerId) : {} };
  const answer = await within(timeoutMs, () => resend.emails.get(providerId));
  if (answer === timedOut || answer.error?.statusCode === null || (answer.error?.statusCode ?? 0) >= 429)
    return { failed: { kind: 'transient', code: 'http/thread', reason: 'Resend did not tell what a mail is called' } };
  const name: unknown = (answer.data as { message_id?: unknown } | null)?.message_id;
  return { headers: typeof name === 'string' && name !== '' ? headersOf(name) : {} };
}

const headersOf = (messageId: string) => ({ 'In-Reply-To': messageId });

function toPayload(
  { messageId, from, to, replyTo, thread, subject, text, html, calendar, unsubscribe }: EmailMessage,
  named: Readonly<Record<string, string>>,
): CreateEmailOptions {
  const { inReplyTo, references } = conversation(thread, named['In-Reply-To']);
  const invitation = calendar === undefined ? undefined : toAttachment(calendar);
  return {
    from,
    to: [to],
    subject,
    text,
    html,
    headers: {
      'Auto-Submitted': 'auto-generated',
      ...(references === undefined ? {} : { 'In-Reply-To': inReplyTo ?? references, References: references }),
      ...unsubscribeHeaders(unsubscribe),
    },
    tags: [{ name: 'message', value: messageId }],
    ...(replyTo === undefined ? {} : { replyTo }),
    ...(invitation === undefined ? {} : { attachments: [invitation] }),
  };
}

function toAttachment(calendar: string) {
  return {
    filename: 'invitation.ics',
    content: Buffer.from(calendar, 'utf8').toString('base64'),
    contentType: `text/calendar; charset=utf-8; method=${calendarMethod(calendar)}`,
  };
}

function classify(error: ErrorResponse, headers: Record<string, string> | null, now: number): SendOutcome {
  const { statusCode } = error;
  if (statusCode === null || statusCode === undefined)
    return { kind: 'unclear', reason: 'The connection to Resend broke' };
  if (statusCode >= 500) return { kind: 'unclear', reason: `Resend answered ${statusCode}` };
  const code = codeOf(error);
  const retryAfterMs = parseRetryAfter(headers?.['retry-after'], now);
  if (entryOf(RESEND_CODES, code)) return outcomeOf(RESEND_CODES, code, retryAfterMs);
  return outcomeOfAction(
    actionOfStatus(statusCode),
    `http/${statusCode}`,
    `Resend answered ${statusCode} with an unknown error`,
    retryAfterMs,
  );
}

/** `validation_error` covers several different things, told apart by its status and by what its message names. */
function codeOf({ name, statusCode, message }: ErrorResponse): string {
  if (name !== 'validation_error') return String(name);
  if (statusCode === 403)
    return /testing emails/i.test(message ?? '') ? 'validation_error/testing' : 'validation_error/domain';
  if (/`(from|reply_to|replyTo)`/.test(message ?? '')) return 'validation_error/from';
  return /`to`/.test(message ?? '') ? 'validation_error/to' : 'validation_error';
}

/** Without an id the same key asks the question: Resend answers the first attempt's id, or accepts the message now, once. */
async function lookUpByKey(
  send: (message: OutgoingMessage) => Promise<SendOutcome>,
  { message, firstTriedAt }: LookUpQuery,
  clock: Clock,
): Promise<LookUp> {
  if (clock() - firstTriedAt > RESEND_KEY_LIFE_MS) return { kind: 'unknown', reason: 'Resend has forgotten the key' };
  const outcome = await send(message);
  if (outcome.kind === 'accepted') return { kind: 'accepted', providerId: outcome.providerId, event: null };
  // Had the first attempt been accepted, the key would have answered its id and not a refusal of the request.
  if (
    outcome.kind === 'permanent' &&
    outcome.scope !== 'configuration' &&
    outcome.code !== 'invalid_idempotent_request'
  )
    return { kind: 'notFound' };
  return { kind: 'unknown', reason: outcome.reason };
}

type LastEvent =
  | { kind: 'event'; event: ReceiptEvent | null }
  | { kind: 'unknown'; reason: string; status?: number | null; refused?: string };

async function lastEventOf(resend: Resend, providerId: string, timeoutMs: number): Promise<LastEvent> {
  const answer = await within(timeoutMs, (signal) => resend.emails.get(providerId, { signal } as object));
  if (answer === timedOut) return { kind: 'unknown', reason: `Resend did not answer within ${timeoutMs} ms` };
  if (answer.error) {
    const { statusCode: status, name } = answer.error;
    const refused = refusedToTell(status, name);
    const reason = `Resend answered ${status ?? 'nothing'}`;
    return { kind: 'unknown', reason, status, ...(refused === undefined ? {} : { refused }) };
  }
  return { kind: 'event', event: LAST_EVENTS[answer.data.last_event] ?? null };
}

async function followUp(resend: Resend, providerId: string, timeoutMs: number): Promise<Followed> {
  const last = await lastEventOf(resend, providerId, timeoutMs);
  if (last.kind === 'unknown') {
    const { reason, refused, status } = last;
    if (status === 404) return { kind: 'nothingYet' };
    return { kind: 'unknown', reason, ...(refused === undefined ? {} : { refused }) };
  }
  const { event } = last;
  if (event === null || event === 'sent' || event === 'delayed') return { kind: 'nothingYet' };
  const code = LOST[event];
  const failure = failureOf(RESEND_CODES, event, code);
  return { kind: 'told', event, ...(code && failure ? { code, failure } : {}) };
}

async function lookUpById(resend: Resend, providerId: string, timeoutMs: number): Promise<LookUp> {
  const last = await lastEventOf(resend, providerId, timeoutMs);
  if (last.kind === 'unknown') return { kind: 'unknown', reason: last.reason };
  const { event } = last;
  const lost = event === null ? undefined : LOST[event];
  if (lost !== undefined) return { kind: 'failed', providerId, outcome: outcomeOf(RESEND_CODES, lost) };
  return { kind: 'accepted', providerId, event };
}

/** Why it was lost is told by its receipt alone: a bounce whose kind is not known goes another way, and the address is not given up. */
const LOST: Readonly<Partial<Record<ReceiptEvent, string>>> = {
  bounced: 'bounce/Undetermined/Undetermined',
  failed: 'failed',
  suppressed: 'suppressed',
};

const LAST_EVENTS: Readonly<Record<string, ReceiptEvent>> = {
  sent: 'sent',
  delivered: 'delivered',
  opened: 'delivered',
  clicked: 'delivered',
  delivery_delayed: 'delayed',
  bounced: 'bounced',
  complained: 'complained',
  failed: 'failed',
  canceled: 'failed',
  suppressed: 'suppressed',
};
