import { importMessage } from './import-message.ts';
import { recogniseCsv, type RecognisedCsv } from './recognise-csv.ts';
import { recogniseXlsx } from './recognise-xlsx.ts';

const zip = [0x50, 0x4b, 0x03, 0x04];
/** Microsoft's older container: workbooks of before 2007, and newer ones with a password. */
const container = [0xd0, 0xcf, 0x11, 0xe0];

/** A candidate list, as CSV or as a workbook, by what its bytes are and not by its name; a file that is neither is refused with the reason. */
export async function recogniseList(bytes: Uint8Array): Promise<RecognisedCsv> {
  if (begins(bytes, container)) return { kind: 'refused', problem: importMessage('xlsx-old') };
  return begins(bytes, zip) ? recogniseXlsx(bytes) : recogniseCsv(bytes);
}

const begins = (bytes: Uint8Array, magic: readonly number[]) => magic.every((byte, index) => bytes[index] === byte);
