import { createReadStream, createWriteStream } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { createInflateRaw } from 'node:zlib';

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly compressedSize: number;
  readonly headerAt: number;
}

/** Writes the first file of the archive whose name ends so to the target; archives over 4 GB and encrypted ones are refused. */
export async function extractZipEntry(archive: string, nameEnd: string, target: string): Promise<void> {
  const file = await open(archive);
  try {
    const entry = (await listEntries(file)).find(({ name }) => name.endsWith(nameEnd));
    if (!entry) throw new Error(`${archive} holds no file that ends in ${nameEnd}`);
    const start = await contentStart(file, entry);
    const content = createReadStream(archive, { start, end: start + entry.compressedSize - 1 });
    const output = createWriteStream(target, { mode: 0o755 });
    if (entry.method === 0) await pipeline(content, output);
    else if (entry.method === 8) await pipeline(content, createInflateRaw(), output);
    else throw new Error(`${archive} packs ${entry.name} by the unknown method ${entry.method}`);
  } finally {
    await file.close();
  }
}

async function listEntries(file: FileHandle): Promise<Entry[]> {
  const { size } = await file.stat();
  const tail = await read(file, Math.max(0, size - 65_557), Math.min(size, 65_557));
  const end = tail.lastIndexOf(Buffer.from('PK\x05\x06'));
  if (end < 0) throw new Error('Not a zip archive, or one cut off');
  const directory = await read(file, tail.readUInt32LE(end + 16), tail.readUInt32LE(end + 12));
  const entries: Entry[] = [];
  for (let at = 0; at + 46 <= directory.length && directory.readUInt32LE(at) === 0x02014b50; ) {
    const nameLength = directory.readUInt16LE(at + 28);
    entries.push({
      name: directory.toString('utf8', at + 46, at + 46 + nameLength),
      method: directory.readUInt16LE(at + 10),
      compressedSize: directory.readUInt32LE(at + 20),
      headerAt: directory.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
  }
  return entries;
}

async function contentStart(file: FileHandle, { headerAt }: Entry): Promise<number> {
  const header = await read(file, headerAt, 30);
  return headerAt + 30 + header.readUInt16LE(26) + header.readUInt16LE(28);
}

async function read(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, position);
  if (bytesRead !== length) throw new Error('The archive ends too early');
  return buffer;
}
