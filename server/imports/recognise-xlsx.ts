import { Worker } from 'node:worker_threads';
import { fromBufferPromise } from 'yauzl';
import { type ImportMessage, importMessage } from './import-message.ts';
import { mostBytes, mostRows, type RecognisedCsv } from './recognise-csv.ts';

/** So much may a workbook say that it unpacks to: far more than 50,000 rows need. */
const mostUnpacked = 100 * 1024 * 1024;
const mostEntries = 2_000;
const longestMs = 20_000;
const thread = new URL('./xlsx-thread.ts', import.meta.url);

/**
 * The first sheet of a workbook as a candidate list; the row numbers are the sheet's own. A file that is broken, is no workbook or unpacks to more than a list
 * can be is refused with the reason. It is read in a thread that may take only so much time and memory. Never throws.
 */
export async function recogniseXlsx(bytes: Uint8Array): Promise<RecognisedCsv> {
  if (bytes.length > mostBytes) return refused('file-too-large');
  const problem = await problemIn(bytes);
  if (problem !== undefined) return refused(problem);
  const sheet = await readFirstSheet(bytes);
  if (sheet === null) return refused('xlsx-broken');
  const [first, ...records] = sheet
    .map((cells, index) => ({ row: index + 1, cells: withoutEnd(cells) }))
    .filter(({ cells }) => cells.length > 0);
  if (!first) return refused('file-empty');
  if (records.length === 0) return refused('rows-missing');
  if (records.length > mostRows) return refused('file-too-many-rows');
  const headings = first.cells.map((cell) => cell.trim());
  return {
    kind: 'recognised',
    encoding: 'xlsx',
    separator: '',
    headings,
    records: records.map(({ row, cells }) => ({ row, cells: [...cells, ...missing(headings, cells)] })),
  };
}

/** A sheet ends its rows where its cells end; a list's rows are as long as its headings. */
const missing = (headings: readonly string[], cells: readonly string[]) =>
  Array.from({ length: Math.max(0, headings.length - cells.length) }, () => '');

function withoutEnd(cells: readonly string[]): readonly string[] {
  const last = cells.findLastIndex((cell) => cell.trim() !== '');
  return cells.slice(0, last + 1);
}

/** What its directory says against reading it; nothing is unpacked for that. */
async function problemIn(bytes: Uint8Array): Promise<ImportMessage['code'] | undefined> {
  try {
    const zip = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    if (zip.entryCount > mostEntries) return 'xlsx-too-large';
    let unpacked = 0;
    let isWorkbook = false;
    for await (const { fileName, uncompressedSize } of zip.eachEntry()) {
      unpacked += uncompressedSize;
      isWorkbook ||= fileName === 'xl/workbook.xml';
    }
    if (unpacked > mostUnpacked) return 'xlsx-too-large';
    return isWorkbook ? undefined : 'file-binary';
  } catch {
    return 'xlsx-broken';
  }
}

/** Null where it cannot be read within its time and memory. */
function readFirstSheet(bytes: Uint8Array): Promise<readonly (readonly string[])[] | null> {
  return new Promise((resolve) => {
    const copy = new Uint8Array(bytes).buffer;
    const worker = new Worker(thread, {
      workerData: { bytes: copy },
      transferList: [copy],
      execArgv: ['--disable-warning=ExperimentalWarning'],
      resourceLimits: { maxOldGenerationSizeMb: 768 },
    });
    const end = (rows: readonly (readonly string[])[] | null) => {
      clearTimeout(limit);
      resolve(rows);
      void worker.terminate();
    };
    const limit = setTimeout(() => end(null), longestMs);
    worker.once('message', end);
    worker.once('error', () => end(null));
    worker.once('exit', () => end(null));
  });
}

const refused = (code: ImportMessage['code']): RecognisedCsv => ({ kind: 'refused', problem: importMessage(code) });
