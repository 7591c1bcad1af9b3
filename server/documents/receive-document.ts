import type { Readable } from 'node:stream';
import { Refusal } from '../http/refusal.ts';
import { recogniseDocument } from './recognise-document.ts';
import { spool } from './spool.ts';
import type { Received } from './store-document.ts';

/** A file that has come in whole and is of a kind that is taken; refuses every other with the reason. The caller closes it. */
export async function receiveDocument(bytes: Readable, givenName: string): Promise<Received> {
  const spooled = await spool(bytes);
  try {
    const found = await recogniseDocument(spooled);
    if (found.kind === 'refused')
      throw new Refusal('documentRefused', { errors: [{ path: 'body', code: found.code }] });
    return { ...spooled, givenName, mediaType: found.mediaType };
  } catch (error) {
    await spooled.file.close();
    throw error;
  }
}
