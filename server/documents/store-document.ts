import type { Transaction } from '../parts.ts';
import type { MediaType } from './media-types.ts';
import { safeFileName } from './safe-file-name.ts';
import { readSpooled, type Spooled } from './spool.ts';

/** So much goes to the database at a time. */
const chunkBytes = 256 * 1024;

/** A file that has come in whole and is of a kind that is taken. */
export type Received = Spooled & { readonly givenName: string; readonly mediaType: MediaType };

export type Place = {
  readonly id: string;
  readonly organisationId: string;
  readonly applicationId: string | null;
  readonly heldBy?: string;
  readonly byKind: 'person' | 'candidate';
  readonly byId: string | null;
};

/** Stores a document with its bytes, piece by piece, in the transaction that it is given. */
export async function storeDocument(transaction: Transaction, place: Place, received: Received): Promise<void> {
  const { givenName, mediaType, size, hash } = received;
  await transaction.document.create({
    data: { ...place, fileName: safeFileName(givenName, mediaType), mediaType, size, hash },
  });
  let position = 0;
  let waiting: Buffer[] = [];
  let length = 0;
  const flush = async () => {
    const bytes = new Uint8Array(Buffer.concat(waiting, length));
    await transaction.documentChunk.create({ data: { documentId: place.id, position, bytes } });
    [position, waiting, length] = [position + 1, [], 0];
  };
  for await (const chunk of readSpooled(received) as AsyncIterable<Buffer>) {
    waiting.push(chunk);
    length += chunk.length;
    if (length >= chunkBytes) await flush();
  }
  if (length > 0) await flush();
}
