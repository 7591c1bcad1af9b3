import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import type { GetReceivingEmailResponseSuccess, Resend } from 'resend';
import type { FetchedMail } from './contract.ts';
import { refusedToTell } from './refused-to-tell.ts';
import { timedOut, within } from './within.ts';

/**
 * A mail that Resend has taken in for us, its files told and not fetched; null where it cannot be had now, and the code of the refusal where the key
 * may have none.
 */
export async function fetchResendMail(
  resend: Resend,
  mailId: string,
  timeoutMs: number,
): Promise<FetchedMail | { readonly refused: string } | null> {
  const answer = await within(timeoutMs, () => resend.emails.receiving.get(mailId));
  if (answer === timedOut) return null;
  if (answer.error) {
    const refused = refusedToTell(answer.error.statusCode, answer.error.name);
    return refused === undefined ? null : { refused };
  }
  const { id, to, received_for: receivedFor, from, subject, text, html, headers, attachments, raw } = answer.data;
  const report = raw && mayBeReport(answer.data) ? await readBeginning(raw.download_url, timeoutMs) : null;
  // Without the report a mail that came back would count as one that arrived.
  if (report === undefined) return null;
  return {
    ...{ id, from, text, html, report },
    to: [...to, ...(receivedFor ?? [])],
    subject: subject ?? '',
    headers: headers ?? {},
    mailId: answer.data.message_id,
    attachments: (attachments ?? []).map((one) => ({
      ...{ id: one.id, mediaType: one.content_type, name: one.filename ?? '' },
      contentId: one.content_id?.replace(/^<|>$/g, '') ?? null,
    })),
  };
}

/** The bytes of a file that came with such a mail, from where Resend keeps it; null where they cannot be had now. */
export async function fetchResendFile(
  resend: Resend,
  { mailId, fileId }: { readonly mailId: string; readonly fileId: string },
  timeoutMs: number,
): Promise<Readable | null> {
  const told = await within(timeoutMs, () => resend.emails.receiving.attachments.get({ emailId: mailId, id: fileId }));
  return told === timedOut || told.error ? null : download(told.data.download_url, timeoutMs);
}

type Told = Pick<GetReceivingEmailResponseSuccess, 'from' | 'headers' | 'attachments'>;

/** Whether a mail server may have written it (RFC 3464): by its head or its parts, or where neither says, by who wrote it. */
function mayBeReport({ from, headers, attachments }: Told): boolean {
  const header = (wanted: string) => Object.entries(headers ?? {}).find(([name]) => name.toLowerCase() === wanted)?.[1];
  const type = header('content-type');
  const hasStatus = (attachments ?? []).some(({ content_type: part }) => /^message\/.*delivery-status/i.test(part));
  if (hasStatus || /multipart\/report/i.test(type ?? '')) return true;
  if (type !== undefined) return false;
  return /^\s*<>\s*$/.test(header('return-path') ?? '') || /(?:^|<)(?:mailer-daemon|postmaster)@/i.test(from);
}

/** What says what became of a mail stands at the beginning; behind it may come that whole mail. */
const longestReport = 300_000;

async function readBeginning(from: string, timeoutMs: number): Promise<string | undefined> {
  const bytes = await download(from, timeoutMs);
  if (bytes === null) return undefined;
  const read: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of bytes as AsyncIterable<Uint8Array>) {
      read.push(Buffer.from(chunk));
      size += chunk.length;
      if (size >= longestReport) break;
    }
  } catch {
    return undefined;
  }
  return Buffer.concat(read).toString('latin1');
}

async function download(from: string, timeoutMs: number): Promise<Readable | null> {
  const url = URL.parse(from);
  if (url === null || !isAllowed(url)) return null;
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(2 * timeoutMs), redirect: 'error' });
    if (!answer.ok || answer.body === null) return null;
    const bytes = Readable.fromWeb(answer.body as ReadableStream<Uint8Array>);
    // Whoever has read enough lets the rest run on, unheard: a line that breaks then would end the whole server.
    bytes.on('error', () => undefined);
    return bytes;
  } catch {
    return null;
  }
}

/** In clear from this very machine alone, as tests do. */
const isAllowed = ({ protocol, hostname }: URL) =>
  protocol === 'https:' || (protocol === 'http:' && hostname === '127.0.0.1');
