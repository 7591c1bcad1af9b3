import { type Info, parse } from 'csv-parse/sync';
import { type ImportMessage, importMessage } from './import-message.ts';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
export type Separator = ';' | ',' | '\t';
/** How a list was read: as text, or as a workbook, which knows its letters and cells itself. */
type Reading =
  | { readonly encoding: Encoding; readonly separator: Separator }
  | { readonly encoding: 'xlsx'; readonly separator: '' };
/** One record: the line of the file on which it begins (from 1), and its cells as they stand. */
export type CsvRecord = { readonly row: number; readonly cells: readonly string[] };

export type RecognisedCsv =
  | (Reading & {
      readonly kind: 'recognised';
      readonly headings: readonly string[];
      readonly records: readonly CsvRecord[];
    })
  | { readonly kind: 'refused'; readonly problem: ImportMessage };

export const mostBytes = 10 * 1024 * 1024;
export const mostRows = 50_000;

/** A candidate list's encoding, separator, headings and records; a file that is none of it is refused with the reason. Never throws. */
export function recogniseCsv(bytes: Uint8Array): RecognisedCsv {
  if (bytes.length > mostBytes) return refused('file-too-large');
  const encoding = encodingOf(bytes);
  const text = new TextDecoder(encoding).decode(bytes);
  if (text.trim() === '') return refused('file-empty');
  if (/[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/.test(text)) return refused('file-binary');
  const separator = separatorOf(text);
  const [first, ...records] = recordsOf(text, separator) ?? [];
  if (!first) return refused('file-broken');
  if (records.length === 0) return refused('rows-missing');
  if (records.length > mostRows) return refused('file-too-many-rows');
  return { kind: 'recognised', encoding, separator, headings: first.cells.map((cell) => cell.trim()), records };
}

function encodingOf(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'utf-8';
  } catch {
    return 'windows-1252';
  }
}

function separatorOf(text: string): Separator {
  const headings =
    text
      .slice(0, 10_000)
      .trimStart()
      .split(/\r\n|\r|\n/)[0] ?? '';
  const bare = headings.replace(/"[^"]*"/g, '');
  const count = (separator: Separator) => bare.split(separator).length;
  return ([';', ',', '\t'] as const).reduce((best, next) => (count(next) > count(best) ? next : best));
}

function recordsOf(text: string, separator: Separator): CsvRecord[] | undefined {
  const options = { delimiter: separator, relax_column_count: true, relax_quotes: true, info: true, to: mostRows + 2 };
  try {
    // The library's types do not know that `info` changes what comes back.
    const parsed = parse(text, options) as unknown as { info: Info; record: string[] }[];
    let row = 1;
    const records = parsed.map(({ record }) => {
      const found = { row, cells: record };
      row += 1 + record.join('').split(/\r\n|\r|\n/).length - 1;
      return found;
    });
    return records.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  } catch {
    return undefined;
  }
}

const refused = (code: ImportMessage['code']): RecognisedCsv => ({ kind: 'refused', problem: importMessage(code) });
