import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Response } from 'express';
import type { Database } from '../parts.ts';
import { readChunks } from './read-chunks.ts';

type Sent = { readonly id: string; readonly fileName: string; readonly mediaType: string; readonly size: number };

/** Sends a document to be kept and never shown: what it holds is somebody else's, and must not run under our name. */
export async function sendDocument(
  { database, response }: { readonly database: Database; readonly response: Response },
  { id, fileName, mediaType, size }: Sent,
): Promise<void> {
  response.attachment(fileName);
  response.set({
    'Content-Type': mediaType,
    'Content-Length': String(size),
    'X-Content-Type-Options': 'nosniff',
    'Content-Security-Policy': "sandbox; default-src 'none'",
    'Cache-Control': 'private, no-store',
  });
  await pipeline(Readable.from(readChunks(database, id)), response).catch((error: unknown) => {
    // Whoever asked has gone away, which is nobody's fault.
    if ((error as { code?: unknown }).code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error;
  });
}
