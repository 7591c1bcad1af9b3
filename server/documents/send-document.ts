import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Response } from 'express';
import { viewedAs } from '../contract/viewed-types.ts';
import { Refusal } from '../http/refusal.ts';
import type { Database } from '../parts.ts';
import { readChunks } from './read-chunks.ts';

type Sent = { readonly id: string; readonly fileName: string; readonly mediaType: string; readonly size: number };
type To = { readonly database: Database; readonly response: Response };

/** Sends a document to be kept and never shown: what it holds is somebody else's, and must not run under our name. */
export async function sendDocument(to: To, document: Sent): Promise<void> {
  to.response.attachment(document.fileName);
  await stream(to, document, { type: document.mediaType, policy: "sandbox; default-src 'none'" });
}

// Browsers' readers of PDF do not start where the answer is sandboxed; they give what they read neither scripts of ours nor our origin.
const policyOf = {
  pdf: "default-src 'none'; style-src 'unsafe-inline'; object-src 'self'; frame-ancestors 'self'",
  picture: "sandbox; default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'self'",
  text: "sandbox; default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'",
} as const;

/** Sends a document to be read in place, inside a page of ours alone; refuses a kind that is only downloaded. */
export async function showDocument(to: To, document: Sent): Promise<void> {
  const kind = viewedAs(document.mediaType);
  if (kind === null) throw new Refusal('unsupportedType');
  to.response.attachment(document.fileName);
  to.response.set('Content-Disposition', to.response.get('Content-Disposition')?.replace(/^attachment/, 'inline'));
  const type =
    kind === 'text' ? `text/plain; charset=${await encodingOf(to.database, document.id)}` : document.mediaType;
  await stream(to, document, { type, policy: policyOf[kind] });
}

/** A text is UTF-8, or else a Western European one (`is-plain-text.ts`). */
async function encodingOf(database: Database, id: string): Promise<'utf-8' | 'windows-1252'> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const chunk of readChunks(database, id)) decoder.decode(chunk, { stream: true });
    decoder.decode();
    return 'utf-8';
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return 'windows-1252';
  }
}

type How = { readonly type: string; readonly policy: string };

async function stream({ database, response }: To, { id, size }: Sent, { type, policy }: How): Promise<void> {
  response.set({
    'Content-Type': type,
    'Content-Length': String(size),
    'X-Content-Type-Options': 'nosniff',
    'Content-Security-Policy': policy,
    'Cache-Control': 'private, no-store',
  });
  await pipeline(Readable.from(readChunks(database, id)), response).catch((error: unknown) => {
    // Whoever asked has gone away, which is nobody's fault.
    if ((error as { code?: unknown }).code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error;
  });
}
