import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import type { GetReceivingEmailResponseSuccess, Resend } from 'resend';
import type { Away, FetchedMail } from './contract.ts';
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
  const report = mayBeReport(answer.data) ? await readBeginning(raw?.download_url ?? '', timeoutMs) : null;
  return {
    ...{ id, from, text, html, report, at: Date.parse(answer.data.created_at) },
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
  if (told === timedOut || told.error) return null;
  const bytes = await download(told.data.download_url, timeoutMs);
  return typeof bytes === 'string' ? null : bytes;
}

type Told = Pick<GetReceivingEmailResponseSuccess, 'from' | 'headers' | 'attachments'>;

/** Whether a mail server may have written what became of a mail (RFC 3464): by its head or its parts, or where neither says, by who wrote it. A receipt of somebody who has read one (RFC 8098) is none. */
function mayBeReport({ from, headers, attachments }: Told): boolean {
  const header = (wanted: string) => Object.entries(headers ?? {}).find(([name]) => name.toLowerCase() === wanted)?.[1];
  const type = header('content-type');
  const hasPart = (kind: RegExp) => (attachments ?? []).some(({ content_type: part }) => kind.test(part));
  if (hasPart(/^message\/.*delivery-status/i)) return true;
  if (hasPart(/^message\/.*disposition-notification/i) || /disposition-notification/i.test(type ?? '')) return false;
  if (type !== undefined) return /multipart\/report/i.test(type);
  return /^\s*<>\s*$/.test(header('return-path') ?? '') || /(?:^|<)(?:mailer-daemon|postmaster)@/i.test(from);
}

/** What says what became of a mail stands at the beginning; behind it may come that whole mail. */
const longestReport = 300_000;

async function readBeginning(from: string, timeoutMs: number): Promise<FetchedMail['report']> {
  const bytes = await download(from, timeoutMs);
  if (typeof bytes === 'string') return { away: bytes };
  const read: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of bytes as AsyncIterable<Uint8Array>) {
      read.push(Buffer.from(chunk));
      size += chunk.length;
      if (size >= longestReport) break;
    }
  } catch {
    return { away: 'now' };
  }
  return { raw: Buffer.concat(read).toString('latin1') };
}

async function download(from: string, timeoutMs: number): Promise<Readable | Away> {
  const url = URL.parse(from);
  if (url === null || !isAllowed(url)) return 'forGood';
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(2 * timeoutMs), redirect: 'error' });
    if (!answer.ok || answer.body === null) return isRefusal(answer.status) ? 'forGood' : 'now';
    const bytes = Readable.fromWeb(answer.body as ReadableStream<Uint8Array>);
    // Whoever has read enough lets the rest run on, unheard: a line that breaks then would end the whole server.
    bytes.on('error', () => undefined);
    return bytes;
  } catch {
    return 'now';
  }
}

/** The address is signed anew each time it is asked for, so that a refusal says nothing of its age. */
const isRefusal = (status: number) => status >= 400 && status < 500 && ![408, 425, 429].includes(status);

/** In clear from this very machine alone, as tests do. */
const isAllowed = ({ protocol, hostname }: URL) =>
  protocol === 'https:' || (protocol === 'http:' && hostname === '127.0.0.1');
