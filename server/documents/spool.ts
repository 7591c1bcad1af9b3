import { createHash, randomUUID } from 'node:crypto';
import { type FileHandle, open, unlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { Refusal } from '../http/refusal.ts';
import { mostDocumentBytes } from './limits.ts';

export type Spooled = {
  readonly file: FileHandle;
  readonly size: number;
  /** SHA-256 of the bytes. */
  readonly hash: string;
};

/**
 * Takes bytes as they come into a file that has no name, so that whatever stops us leaves nothing behind; the caller closes it. Refuses more
 * than a document may have, nothing at all, and what ends too early.
 */
export async function spool(bytes: Readable, most = mostDocumentBytes): Promise<Spooled> {
  const file = await openNameless();
  const hash = createHash('sha256');
  let size = 0;
  try {
    // Destroying the request would take the answer away with it.
    for await (const chunk of bytes.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > most) throw new Refusal('tooLarge');
      hash.update(chunk);
      await file.writeFile(chunk);
    }
    if (size === 0) throw new Refusal('documentRefused', { errors: [{ path: 'body', code: 'document-empty' }] });
    return { file, size, hash: hash.digest('hex') };
  } catch (error) {
    bytes.resume();
    await file.close();
    throw isCutOff(error) ? new Refusal('malformed') : error;
  }
}

async function openNameless(): Promise<FileHandle> {
  const path = join(tmpdir(), `besked-${randomUUID()}`);
  const file = await open(path, 'wx+', 0o600);
  await unlink(path);
  return file;
}

const isCutOff = (error: unknown) =>
  ['ECONNRESET', 'ERR_STREAM_PREMATURE_CLOSE', 'ABORT_ERR'].includes(String((error as { code?: unknown }).code));

const pieceBytes = 64 * 1024;

/** The bytes again, from their start. Node's own stream of a file would close it when it is destroyed. */
export function readSpooled(spooled: Pick<Spooled, 'file' | 'size'>): Readable {
  return Readable.from(piecesOf(spooled), { objectMode: false });
}

async function* piecesOf({ file, size }: Pick<Spooled, 'file' | 'size'>): AsyncGenerator<Buffer> {
  for (let at = 0; at < size; ) {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(pieceBytes), 0, pieceBytes, at);
    if (bytesRead === 0) return;
    yield buffer.subarray(0, bytesRead);
    at += bytesRead;
  }
}
