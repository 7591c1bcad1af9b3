import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import type { Resend } from 'resend';
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
  const { id, to, received_for: receivedFor, from, subject, text, html, headers, attachments } = answer.data;
  return {
    ...{ id, from, text, html },
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
  const url = URL.parse(told.data.download_url);
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
