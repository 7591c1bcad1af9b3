import type { Database } from '../parts.ts';

/** A document's bytes, one piece in memory at a time. */
export async function* readChunks(database: Database, documentId: string): AsyncGenerator<Uint8Array> {
  for (let position = 0; ; position += 1) {
    const chunk = await database.documentChunk.findUnique({
      where: { documentId_position: { documentId, position } },
      select: { bytes: true },
    });
    if (!chunk) return;
    yield chunk.bytes;
  }
}
