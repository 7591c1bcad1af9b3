import { parentPort, workerData } from 'node:worker_threads';
import { readSheet } from 'read-excel-file/universal';
import { toCells } from './to-cells.ts';

/** Runs in a thread of its own: answers the first sheet of a workbook as texts, row by row, with empty rows in their places. */
try {
  const rows = await readSheet((workerData as { bytes: ArrayBuffer }).bytes, 1, {
    // As it stands: a telephone number of many digits must not lose any.
    parseNumber: (text) => text as never,
  });
  parentPort?.postMessage(rows.map(toCells));
} catch {
  parentPort?.postMessage(null);
}
