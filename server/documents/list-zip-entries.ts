import { fromFdPromise } from 'yauzl';

export type ZipEntry = { readonly name: string; readonly size: number };

const mostEntries = 5_000;

/** What a zip file says that it holds, without unpacking any of it; undefined where it is none, or holds more than any document would. */
export async function listZipEntries(fd: number): Promise<readonly ZipEntry[] | undefined> {
  try {
    const zip = await fromFdPromise(fd, { autoClose: false });
    if (zip.entryCount > mostEntries) return undefined;
    const entries: ZipEntry[] = [];
    for await (const { fileName, uncompressedSize } of zip.eachEntry())
      entries.push({ name: fileName, size: uncompressedSize });
    return entries;
  } catch {
    return undefined;
  }
}
