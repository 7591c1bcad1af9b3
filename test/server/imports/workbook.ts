import { strToU8, zipSync } from 'fflate';

/** A cell of a test's sheet: text, a number in digits, a day, yes or no, or nothing. */
export type Cell = string | { readonly number: string } | { readonly day: number } | boolean | null;

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const place = (row: number, column: number) => `${String.fromCharCode(65 + column)}${row}`;

function cellOf(cell: Cell, at: string): string {
  if (cell === null) return '';
  if (typeof cell === 'boolean') return `<c r="${at}" t="b"><v>${cell ? 1 : 0}</v></c>`;
  if (typeof cell === 'string') return `<c r="${at}" t="inlineStr"><is><t>${escape(cell)}</t></is></c>`;
  return 'day' in cell ? `<c r="${at}" s="1"><v>${cell.day}</v></c>` : `<c r="${at}"><v>${cell.number}</v></c>`;
}

const spreadsheet = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** A workbook as small as Excel would still open it; rows by their numbers in the sheet. */
export function workbook(
  rows: Readonly<Record<number, readonly Cell[]>>,
  more: Record<string, Uint8Array> = {},
): Uint8Array {
  const lines = Object.entries(rows).map(
    ([row, cells]) =>
      `<row r="${row}">${cells.map((cell, column) => cellOf(cell, place(Number(row), column))).join('')}</row>`,
  );
  const files = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': `<Relationships xmlns="${packaged}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${spreadsheet}" xmlns:r="${office}"><sheets><sheet name="Blad1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packaged}"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': `<styleSheet xmlns="${spreadsheet}"><cellStyleXfs><xf numFmtId="0"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${spreadsheet}"><sheetData>${lines.join('')}</sheetData></worksheet>`,
  };
  const packed = Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]));
  return zipSync({ ...packed, ...more });
}
