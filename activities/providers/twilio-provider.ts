import type twilio from 'twilio';
import { entryOf, outcomeOf, outcomeOfAction } from './classify-code.ts';
import type { CodeAction } from './code-table.ts';
import type { Clock, Provider, SendOutcome, SmsMessage } from './contract.ts';
import { parseRetryAfter } from './retry-after.ts';
import type { SmsSender } from './senders/sms-sender.ts';
import { createTwilioClient, TwilioRefusal } from './twilio-client.ts';
import { TWILIO_CODES } from './twilio-codes.ts';
import { readTwilioInbound } from './twilio-inbound.ts';
import { isLost, outcomeOfLost } from './twilio-lost.ts';
import { followUpByTwilio } from './twilio-follow-up.ts';
import { lookUpInList } from './twilio-look-up.ts';
import { readTwilioNotice } from './twilio-receipt.ts';
import { timedOut, within } from './within.ts';

export interface TwilioSettings {
  accountSid: string;
  authToken: string;
  sender: SmsSender | ((to: string) => SmsSender);
  /** Whose receipts they are: part of the address that they come to. */
  senderId?: string;
  /** Besked's own address as Twilio sees it; receipts come to it. */
  publicUrl: string;
  /** Where the API is; Twilio's own address when left out. */
  baseUrl?: string;
  timeoutMs?: number;
}

const DEFAULT_TIMEOUT_MS = 30_000;
const REFUSED_CONNECTION = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH'];

/** Text messages through Twilio, which takes no idempotency key: after an unclear outcome its list is searched before anything is sent again. */
export function createTwilioProvider(settings: TwilioSettings, clock: Clock = Date.now): Provider {
  const { timeoutMs = DEFAULT_TIMEOUT_MS } = settings;
  const client = createTwilioClient({ ...settings, timeoutMs });
  const { sender } = settings;
  const senderFor = (to: string) => (typeof sender === 'function' ? sender(to) : sender);
  return {
    name: 'twilio',
    channels: ['sms'],
    longestCallMs: 2 * timeoutMs,
    async send(message) {
      if (message.channel !== 'sms')
        return { kind: 'permanent', code: '20422', reason: 'Twilio carries text messages only', scope: 'channel' };
      return sendByTwilio(client, toParameters(message, settings), timeoutMs, clock);
    },
    lookUp: (query) => lookUpInList(client, query, timeoutMs, clock),
    takesAnswers: (to) => isAnswerable(senderFor(to)),
    textsFrom(to) {
      const used = senderFor(to);
      return 'from' in used ? used.from : null;
    },
    followUp: (providerId) => followUpByTwilio(client, providerId, timeoutMs),
    readReceipt: (notice) => readTwilioNotice(notice, settings.authToken),
    readInbound: (notice) => readTwilioInbound(notice, settings.authToken),
  };
}

/** Numbers take answers; which one a messaging service uses it chooses itself, and it says how to decline. */
function isAnswerable(sender: SmsSender): boolean {
  return !('from' in sender) || /^\+?\d+$/.test(sender.from);
}

type CreateParameters = Parameters<twilio.Twilio['messages']['create']>[0];

function toParameters(
  { messageId, to, text, validForSeconds }: SmsMessage,
  { sender, senderId, publicUrl, baseUrl }: TwilioSettings,
): CreateParameters {
  return {
    to,
    body: text,
    ...(typeof sender === 'function' ? sender(to) : sender),
    ...(validForSeconds === undefined ? {} : { validityPeriod: toValidityPeriod(validForSeconds) }),
    // Twilio refuses a message whose callback it cannot reach (21609), so a server that only this machine sees does without receipts.
    ...(isLoopback(publicUrl) && baseUrl === undefined
      ? {}
      : { statusCallback: statusCallback(publicUrl, messageId, senderId) }),
  };
}

/** Twilio takes 1 to 36,000 seconds and advises against 5 or fewer. */
function toValidityPeriod(seconds: number): number {
  return Math.min(36_000, Math.max(6, Math.floor(seconds)));
}

function statusCallback(publicUrl: string, messageId: string, senderId: string | undefined): string {
  const place = senderId === undefined ? 'status' : `status/${senderId}`;
  return `${publicUrl.replace(/\/+$/, '')}/webhooks/twilio/${place}?message=${messageId}`;
}

function isLoopback(url: string): boolean {
  return ['localhost', '127.0.0.1', '[::1]'].includes(new URL(url).hostname);
}

async function sendByTwilio(
  client: twilio.Twilio,
  parameters: CreateParameters,
  timeoutMs: number,
  clock: Clock,
): Promise<SendOutcome> {
  try {
    const answer = await within(timeoutMs, () => client.messages.create(parameters));
    if (answer === timedOut) return { kind: 'unclear', reason: `Twilio did not answer within ${timeoutMs} ms` };
    return classifyAnswer(answer, clock());
  } catch (error) {
    return error instanceof TwilioRefusal ? classifyRefusal(error, clock()) : classifyFailure(error);
  }
}

/**
 * The first status never comes as a receipt, so a message that failed at once is known from here only. Its id is kept: what is told of it later is no
 * news of another attempt.
 */
function classifyAnswer(
  { sid, status, errorCode }: { sid: unknown; status: string; errorCode: number | null },
  now: number,
): SendOutcome {
  if (typeof sid !== 'string') return { kind: 'unclear', reason: 'Twilio answered without an id' };
  if (!isLost(status)) return { kind: 'accepted', providerId: sid, at: now };
  const outcome = outcomeOfLost(status, errorCode);
  return outcome.kind === 'unclear' ? outcome : { ...outcome, providerId: sid };
}

function classifyRefusal({ status, code, retryAfter, message }: TwilioRefusal, now: number): SendOutcome {
  if (status >= 500 || status === 408) return { kind: 'unclear', reason: message };
  return outcomeOfCode(code, actionOfStatus(status), message, parseRetryAfter(retryAfter, now));
}

function outcomeOfCode(
  code: string | undefined,
  otherwise: CodeAction,
  reason: string,
  retryAfterMs?: number,
): SendOutcome {
  if (code !== undefined && entryOf(TWILIO_CODES, code)) return outcomeOf(TWILIO_CODES, code, retryAfterMs);
  return outcomeOfAction(otherwise, code ?? 'unknown', reason, retryAfterMs);
}

function actionOfStatus(status: number): CodeAction {
  if (status === 429) return 'backOff';
  return status === 401 || status === 403 || status === 404 ? 'fixSettings' : 'fixText';
}

/** Where no connection came about nothing was sent; everything else may have been. */
function classifyFailure(error: unknown): SendOutcome {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'unknown';
  if (REFUSED_CONNECTION.includes(code)) return outcomeOfAction('retry', code, `Twilio could not be reached: ${code}`);
  return { kind: 'unclear', reason: `The connection to Twilio broke: ${code}` };
}
