import { PassThrough, type Readable } from 'node:stream';
import nodemailer from 'nodemailer';
import { calendarMethod } from './calendar-method.ts';
import type { Clock, EmailMessage, Provider, SendOutcome } from './contract.ts';
import { classifySmtpFailure } from './smtp-failure.ts';

export interface SmtpSettings {
  /** `smtp://user:password@host:587` or `smtps://…`. */
  url: string;
  /** How long the server may stay silent at any point. */
  timeoutMs?: number;
}

const DEFAULT_TIMEOUT_MS = 60_000;
const CONNECT_TIMEOUT_MS = 15_000;

/** E-mail by SMTP over a pool of connections. The Message-ID is made of our message id, so a message sent twice is seen as one by those who look. */
export function createSmtpProvider(
  { url, timeoutMs = DEFAULT_TIMEOUT_MS }: SmtpSettings,
  clock: Clock = Date.now,
): Provider {
  const transport = nodemailer.createTransport({
    url,
    pool: true,
    maxConnections: 5,
    // A connection that the server closed while idle is replaced once; after that the failure is ours to time.
    maxRequeues: 1,
    connectionTimeout: Math.min(CONNECT_TIMEOUT_MS, timeoutMs),
    greetingTimeout: Math.min(CONNECT_TIMEOUT_MS, timeoutMs),
    socketTimeout: timeoutMs,
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
    async send(message) {
      if (message.channel !== 'email')
        return { kind: 'permanent', code: 'smtp/content', reason: 'SMTP carries e-mail only', scope: 'channel' };
      return sendBySmtp(transport, toMail(message), clock);
    },
    close: () => transport.close(),
  };
}

/** `progress.body` is the stream that nodemailer reads the finished message from; nodemailer copies the mail and keeps what is in it. */
type Mail = ReturnType<typeof toMail>;

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

function toMail({ messageId, from, to, replyTo, subject, text, html, calendar }: EmailMessage) {
  return {
    messageId: `<${messageId}@${domainOf(from)}>`,
    from,
    to,
    subject,
    text,
    html,
    progress: {} as { body?: Readable },
    headers: { 'Auto-Submitted': 'auto-generated' },
    ...(replyTo === undefined ? {} : { replyTo }),
    ...(calendar === undefined
      ? {}
      : { icalEvent: { method: calendarMethod(calendar), filename: 'invitation.ics', content: calendar } }),
  };
}

function domainOf(address: string): string {
  return /@([^@>\s]+)>?\s*$/.exec(address)?.[1] ?? 'besked.invalid';
}
