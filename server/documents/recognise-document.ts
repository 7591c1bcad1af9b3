import { Readable } from 'node:stream';
import { fileTypeFromStream } from 'file-type';
import { isPlainText } from './is-plain-text.ts';
import { listZipEntries } from './list-zip-entries.ts';
import type { MediaType } from './media-types.ts';
import { mediaTypes } from './media-types.ts';
import { readSpooled, type Spooled } from './spool.ts';

export type Recognised =
  | { readonly kind: 'recognised'; readonly mediaType: MediaType }
  | { readonly kind: 'refused'; readonly code: 'document-kind' | 'document-macros' | 'document-broken' };

const macros = /(^|\/)(vbaProject\.bin|vbaData\.xml|Basic\/.|Scripts\/.)/i;

/** What a document is by its bytes, whatever its name says: one of the kinds that are taken, or why it is refused. */
export async function recogniseDocument(spooled: Spooled): Promise<Recognised> {
  const found = await typeOf(spooled);
  if (found === undefined)
    return (await isPlainText(readSpooled(spooled)))
      ? { kind: 'recognised', mediaType: 'text/plain' }
      : { kind: 'refused', code: 'document-kind' };
  if (found.includes('macroenabled')) return { kind: 'refused', code: 'document-macros' };
  if (!isTaken(found)) return { kind: 'refused', code: 'document-kind' };
  return mediaTypes[found].isZip ? withoutMacros(spooled, found) : { kind: 'recognised', mediaType: found };
}

async function typeOf(spooled: Spooled): Promise<string | undefined> {
  const bytes = readSpooled(spooled);
  try {
    const found = await fileTypeFromStream(Readable.toWeb(bytes) as ReadableStream<Uint8Array>);
    return found?.mime.toLowerCase();
  } catch {
    // Begins as something and ends as nothing.
    return 'application/octet-stream';
  } finally {
    bytes.destroy();
  }
}

const isTaken = (type: string): type is MediaType => Object.hasOwn(mediaTypes, type);

async function withoutMacros({ file }: Spooled, mediaType: MediaType): Promise<Recognised> {
  const entries = await listZipEntries(file.fd);
  if (entries === undefined) return { kind: 'refused', code: 'document-broken' };
  if (entries.some(({ name }) => macros.test(name))) return { kind: 'refused', code: 'document-macros' };
  return { kind: 'recognised', mediaType };
}
