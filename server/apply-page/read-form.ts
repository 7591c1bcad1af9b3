import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Busboy, type BusboyHeaders } from '@fastify/busboy';
import type { Request } from 'express';
import { mostDocumentBytes, mostDocuments } from '../documents/limits.ts';
import { receiveDocument } from '../documents/receive-document.ts';
import type { Received } from '../documents/store-document.ts';
import type { MistakeCode } from '../http/mistakes.ts';
import { Refusal } from '../http/refusal.ts';
import type { RefusedFile } from './contract.ts';

export type SentForm = {
  readonly values: Readonly<Record<string, string>>;
  /** Names of which several values may come. */
  readonly removed: readonly string[];
  readonly files: readonly Received[];
  readonly refused: readonly RefusedFile[];
};

/** Of more than may stand at an application each is still named; whatever sends more than this is refused whole. */
const mostFiles = 30;
const limits = { fieldNameSize: 100, fieldSize: 24_000, fields: 250, files: mostFiles, headerPairs: 50 } as const;

/**
 * A form with its files, each taken as it comes; a file that is not taken, be it one too many, is told by its name, and the rest of the form is read all the same. Refuses
 * what is no form, is larger than a form can be, or ends too early. Whoever calls closes the files. Without
 * `takesFiles` their bytes are let pass and none is looked at: each is to be attached again.
 */
export async function readForm(request: Request, { takesFiles }: { readonly takesFiles: boolean }): Promise<SentForm> {
  const values: Record<string, string> = {};
  const removed: string[] = [];
  const streams: Readable[] = [];
  const taking: Promise<Taken>[] = [];
  const busboy = createBusboy(request);
  busboy.on('field', (name, value, nameCut, valueCut) => {
    if (nameCut || valueCut) busboy.destroy(new Refusal('tooLarge'));
    else if (name === 'remove') removed.push(value);
    else values[name] ??= value;
  });
  busboy.on('file', (_name, stream, fileName) => {
    streams.push(stream);
    // Of a form that fails as a whole nobody listens to a file that is let pass.
    stream.on('error', () => undefined);
    const before = [...taking];
    taking.push(takesFiles ? takeOneOf(before, stream, fileName) : passOver(stream, fileName));
  });
  for (const limit of ['fieldsLimit', 'filesLimit'] as const)
    busboy.on(limit, () => busboy.destroy(new Refusal('tooLarge')));
  let failed: unknown;
  try {
    await pipeline(request, busboy);
  } catch (error) {
    failed = error instanceof Refusal ? error : new Refusal('malformed');
    for (const stream of streams) stream.destroy(failed as Error);
  }
  const taken = (await Promise.all(taking)).filter((one) => one !== null);
  const files = taken.filter((one) => 'file' in one);
  if (failed !== undefined) {
    await closeFiles(files);
    throw failed;
  }
  return { values, removed, files, refused: taken.filter((one) => 'code' in one) };
}

export async function closeFiles(files: readonly Received[]): Promise<void> {
  await Promise.all(files.map(({ file }) => file.close()));
}

function createBusboy(request: Request) {
  try {
    const headers = request.headers as BusboyHeaders;
    return new Busboy({ headers, limits: { ...limits, fileSize: mostDocumentBytes + 1 }, defCharset: 'utf8' });
  } catch {
    throw new Refusal('malformed');
  }
}

type Taken = Received | RefusedFile | null;

async function passOver(stream: Readable, name: string | undefined): Promise<Taken> {
  stream.resume();
  return name ? { name, code: 'document-again' } : null;
}

/** One too many is what comes after ten that are taken: a file that is refused for itself takes nobody's place, and is told its own reason. */
async function takeOneOf(
  before: readonly Promise<Taken>[],
  stream: Readable,
  name: string | undefined,
): Promise<Taken> {
  const taken = await takeFile(stream, name);
  if (taken === null || 'code' in taken) return taken;
  const others = await Promise.allSettled(before);
  const files = others.filter((one) => one.status === 'fulfilled' && one.value !== null && 'file' in one.value);
  if (files.length < mostDocuments) return taken;
  await taken.file.close();
  return { name: taken.givenName, code: 'document-many' };
}

/** Null where no file was chosen. */
async function takeFile(stream: Readable, name: string | undefined): Promise<Taken> {
  if (!name) {
    stream.resume();
    return null;
  }
  try {
    return await receiveDocument(stream, name);
  } catch (error) {
    stream.resume();
    if (!(error instanceof Refusal)) throw error;
    const code = error.code === 'tooLarge' ? 'document-large' : error.details.errors?.[0]?.code;
    return { name, code: (code ?? 'document-broken') as MistakeCode | 'document-large' };
  }
}
