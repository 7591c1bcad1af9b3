import type { Socket } from 'node:net';
import { PassThrough, type Readable } from 'node:stream';
import nodemailer from 'nodemailer';
import { conversation } from './conversation.ts';
import { calendarMethod } from './calendar-method.ts';
import type { Clock, EmailMessage, Provider, SendOutcome } from './contract.ts';
import { outcomeOf } from './classify-code.ts';
import { giveUpAfter } from './give-up-after.ts';
import { connectOutside } from './senders/public-socket.ts';
import { SMTP_CODES, smtpWaiting } from './smtp-codes.ts';
import { classifySmtpFailure } from './smtp-failure.ts';
import { createTurns } from './turns.ts';
import { unsubscribeHeaders } from './unsubscribe-headers.ts';

export interface SmtpSettings {
  /** `smtp://user:password@host:587` or `smtps://…`; `?socketTimeout=` says what `timeoutMs` does. */
  url: string;
  /** How long the server may stay silent at any point. */
  timeoutMs?: number;
  /** Whoever chose the host may not reach the installation's own network by it. */
  outsideOnly?: boolean;
}

type Place = Parameters<typeof connectOutside>[0];
type Done = (error: Error | null, socket?: { connection: Socket } | false) => void;

const DEFAULT_TIMEOUT_MS = 60_000;
const CONNECT_TIMEOUT_MS = 15_000;
const LONGEST_WAIT_MS = 30_000;
const CONNECTIONS = 5;

/** E-mail by SMTP over a pool of connections. The Message-ID is made of our message id, so a message sent twice is seen as one by those who look. */
export function createSmtpProvider({ url, ...settings }: SmtpSettings, clock: Clock = Date.now): Provider {
  const timeoutMs =
    settings.timeoutMs ?? (Number(new URL(url).searchParams.get('socketTimeout')) || DEFAULT_TIMEOUT_MS);
  const connectMs = Math.min(CONNECT_TIMEOUT_MS, timeoutMs);
  const patienceMs = Math.min(LONGEST_WAIT_MS, 3 * timeoutMs);
  const callMs = connectMs + timeoutMs;
  const turns = createTurns(CONNECTIONS);
  const transport = nodemailer.createTransport({
    url,
    pool: true,
    maxConnections: CONNECTIONS,
    // A connection that the server closed while idle is replaced once; after that the failure is ours to time.
    maxRequeues: 1,
    connectionTimeout: connectMs,
    greetingTimeout: connectMs,
    socketTimeout: timeoutMs,
    ...(settings.outsideOnly
      ? { getSocket: (place: Place, done: Done) => connectOutside(place, connectMs, done) }
      : {}),
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  // Nodemailer does not say how far it came. Its output stream is read only once the server has asked for the message (354 after DATA).
  transport.use('stream', (mail, done) => {
    mail.message.processFunc((input) => {
      const body = input.pipe(new PassThrough());
      (mail.data as unknown as Mail).progress.body = body;
      return body;
    });
    done();
  });
  return {
    name: 'smtp',
    channels: ['email'],
    longestCallMs: patienceMs + callMs + timeoutMs,
    async send(message) {
      if (message.channel !== 'email')
        return { kind: 'permanent', code: 'smtp/content', reason: 'SMTP carries e-mail only', scope: 'channel' };
      // Nodemailer's own queue has no end: behind a server that hangs a message could leave long after its attempt was taken for dead.
      if (!(await turns.take(patienceMs))) return outcomeOf(SMTP_CODES, smtpWaiting);
      const mail = toMail(message);
      const isOut = () => mail.progress.body?.readableEnded ?? false;
      // Nodemailer takes another connection by itself: without the signal a mail could leave after its attempt was written down as over.
      return giveUpAfter({ callMs, answerMs: timeoutMs, isOut }, (signal) =>
        sendBySmtp(transport, { ...mail, signal }, clock),
      ).finally(turns.give);
    },
    close: () => transport.close(),
  };
}

/** `progress.body` is the stream that nodemailer reads the finished message from; nodemailer copies the mail and keeps what is in it. */
type Mail = ReturnType<typeof toMail> & { readonly signal?: AbortSignal };

async function sendBySmtp(
  transport: { sendMail(mail: Mail): Promise<{ messageId: string }> },
  mail: Mail,
  clock: Clock,
): Promise<SendOutcome> {
  try {
    const { messageId } = await transport.sendMail(mail);
    return { kind: 'accepted', providerId: messageId, at: clock() };
  } catch (error) {
    return classifySmtpFailure(error, mail.progress.body?.readableDidRead ?? false);
  }
}

function toMail(mail: EmailMessage) {
  const { messageId, from, to, replyTo, thread, subject, text, html, calendar, inReplyTo } = mail;
  return {
    messageId: `<${messageId}@${domainOf(from)}>`,
    from,
    to,
    subject,
    text,
    html,
    progress: {} as { body?: Readable },
    headers: { 'Auto-Submitted': 'auto-generated', ...unsubscribeHeaders(mail.unsubscribe) },
    ...(replyTo === undefined ? {} : { replyTo, ...returnPath(from, replyTo, to) }),
    // What another provider calls a mail is no Message-ID.
    ...conversation(thread, inReplyTo?.provider === 'smtp' ? inReplyTo.providerId : undefined),
    ...(calendar === undefined
      ? {}
      : { icalEvent: { method: calendarMethod(calendar), filename: 'invitation.ics', content: calendar } }),
  };
}

/** Bounces come back there where answers do, unless that is another house's domain, which could not vouch for the sender's (SPF). */
function returnPath(from: string, replyTo: string, to: string) {
  const [sender, back] = [domainOf(from), domainOf(replyTo)];
  const isOneHouse = back === sender || back.endsWith(`.${sender}`) || sender.endsWith(`.${back}`);
  return isOneHouse ? { envelope: { from: replyTo, to } } : {};
}

function domainOf(address: string): string {
  return /@([^@>\s]+)>?\s*$/.exec(address)?.[1] ?? 'besked.invalid';
}
