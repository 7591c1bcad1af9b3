import { isZone } from '../../process/calendar/zone-days.ts';
import { type ImportCode, type ImportMessage, importMessage } from './import-message.ts';
import type { Column, ColumnMeaning } from './map-headings.ts';
import { parsePhone } from './parse-phone.ts';
import type { CsvRecord } from './recognise-csv.ts';

export type CandidateDraft = {
  readonly firstName: string;
  readonly lastName: string;
  readonly email?: string;
  readonly phone?: string;
  readonly isMobile: boolean;
  readonly language?: 'sv' | 'en';
  readonly channel?: 'email' | 'sms';
  readonly source?: string;
  readonly zone?: string;
  readonly fields: Readonly<Record<string, string>>;
  /** Where somebody stands who comes in on their way, as the list says it. */
  readonly standing?: Standing;
};

export type Standing = { readonly stage: string; readonly since: string; readonly promised: string };

/** One remark on one row; `row` is the line of the file, `column` the heading where there is one. */
export type RowRemark = ImportMessage & { readonly row: number; readonly column?: string };
export type ReadRow = {
  readonly draft?: CandidateDraft;
  readonly errors: readonly RowRemark[];
  readonly warnings: readonly RowRemark[];
};

const languages: Readonly<Record<string, 'sv' | 'en'>> = {
  sv: 'sv',
  svenska: 'sv',
  swedish: 'sv',
  en: 'en',
  engelska: 'en',
  english: 'en',
};
const channels: Readonly<Record<string, 'email' | 'sms'>> = {
  epost: 'email',
  email: 'email',
  mail: 'email',
  mejl: 'email',
  sms: 'sms',
  text: 'sms',
};

type Cell = { readonly heading: string; readonly meaning: ColumnMeaning; readonly value: string };

class Remarks {
  readonly errors: RowRemark[] = [];
  readonly warnings: RowRemark[] = [];
  readonly row: number;

  constructor(row: number) {
    this.row = row;
  }

  error(code: ImportCode, cell?: Cell, value = cell?.value): void {
    this.errors.push(this.remark(code, cell, value));
  }

  warn(code: ImportCode, cell?: Cell): void {
    this.warnings.push(this.remark(code, cell, cell?.value));
  }

  private remark(code: ImportCode, cell: Cell | undefined, value: string | undefined): RowRemark {
    return { row: this.row, ...(cell && { column: cell.heading }), ...importMessage(code, value) };
  }
}

/** One record as a candidate's draft, or every reason why not; warnings never stop a row. */
export function readRow(record: CsvRecord, headings: readonly string[], mapping: readonly ColumnMeaning[]): ReadRow {
  const remarks = new Remarks(record.row);
  if (record.cells.length !== headings.length) {
    remarks.error(record.cells.length < headings.length ? 'too-few-columns' : 'too-many-columns');
    return remarks;
  }
  const cells = headings.map((heading, index) => toCell(heading, mapping[index], record.cells[index] ?? '', remarks));
  const draft = toDraft(cells, remarks);
  return remarks.errors.length > 0 ? remarks : { draft, errors: remarks.errors, warnings: remarks.warnings };
}

function toCell(heading: string, meaning: ColumnMeaning = { kind: 'ignored' }, raw: string, remarks: Remarks): Cell {
  // With an apostrophe the saved list of rows with errors keeps a cell from being a formula.
  const trimmed = raw
    .normalize('NFC')
    .trim()
    .replace(/^'(?=[=+\-@])/, '');
  const cell = { heading, meaning, value: trimmed.replace(/\s*[\r\n]+\s*/g, ' ') };
  if (meaning.kind === 'ignored') return cell;
  if (cell.value !== trimmed) remarks.warn('line-break-removed', cell);
  // Shown again in a spreadsheet, such a cell would run there. Telephone numbers may begin with a plus.
  if (/^[=@]|^[+-].*\(.*[A-Za-z]/.test(cell.value)) remarks.error('formula', cell);
  if (cell.value.length > 2_000) remarks.error('value-too-long', cell);
  return cell;
}

function toDraft(cells: readonly Cell[], remarks: Remarks): CandidateDraft {
  const of = (column: Column) => cells.find(({ meaning }) => meaning.kind === 'known' && meaning.column === column);
  const names = readNames(of('firstName'), of('lastName'), of('fullName'), remarks);
  const email = readEmail(of('email'), remarks);
  const phone = readPhone(of('phone'), email !== undefined, remarks);
  const language = readChoice(of('language'), languages, 'language-unknown', remarks);
  const channel = readChoice(of('channel'), channels, 'channel-unknown', remarks);
  const zone = readZone(of('zone'), remarks);
  if (!of('email')?.value && !of('phone')?.value) remarks.warn('address-missing');
  else if (channel === 'sms' && !phone?.isMobile) remarks.warn('sms-impossible', of('channel'));
  const source = of('source')?.value;
  const standing = readStanding(of('stage'), of('since'), of('promised'), remarks);
  return {
    ...names,
    ...(email && { email }),
    ...(phone && { phone: phone.e164 }),
    isMobile: phone?.isMobile ?? false,
    ...(language && { language }),
    ...(channel && { channel }),
    ...(source && { source }),
    ...(zone && { zone }),
    ...(standing && { standing }),
    fields: Object.fromEntries(
      cells.flatMap(({ meaning, value }) => (meaning.kind === 'field' && value ? [[meaning.name, value]] : [])),
    ),
  };
}

/** The three belong together: a stage without a date would leave a promise that nobody knows. */
function readStanding(
  stage: Cell | undefined,
  since: Cell | undefined,
  promised: Cell | undefined,
  remarks: Remarks,
): Standing | undefined {
  const said = { stage: stage?.value ?? '', since: since?.value ?? '', promised: promised?.value ?? '' };
  const filled = Object.values(said).filter(Boolean).length;
  if (filled > 0 && filled < 3) remarks.error('place-incomplete', stage ?? since ?? promised);
  return filled === 3 ? said : undefined;
}

function readNames(first: Cell | undefined, last: Cell | undefined, full: Cell | undefined, remarks: Remarks) {
  for (const cell of [first, last, full]) if (cell) checkName(cell, remarks);
  const [given = '', ...rest] = (full?.value ?? '').split(/\s+/);
  const firstName = first?.value || given;
  if (!firstName) remarks.error('name-missing', first ?? full);
  return { firstName, lastName: last?.value || rest.join(' ') };
}

function checkName(cell: Cell, remarks: Remarks): void {
  if (cell.value.length > 200) remarks.error('name-too-long', cell);
  if (/\ufffd|\?/.test(cell.value)) remarks.warn('letters-lost', cell);
  if (/<[^>]*>/.test(cell.value)) remarks.warn('looks-like-html', cell);
}

function readEmail(cell: Cell | undefined, remarks: Remarks): string | undefined {
  if (!cell?.value) return undefined;
  const email = cell.value.toLowerCase();
  if (
    email.length <= 254 &&
    /^[^\s@<>(),;:"\\]{1,64}@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}{2,}$/u.test(email)
  )
    return email;
  remarks.error('email-invalid', cell);
  return undefined;
}

function readPhone(cell: Cell | undefined, hasEmail: boolean, remarks: Remarks) {
  if (!cell?.value) return undefined;
  const phone = parsePhone(cell.value);
  if (phone && !phone.isMobile) remarks.warn('phone-not-mobile', cell);
  if (!phone && hasEmail) remarks.warn('phone-invalid', cell);
  if (!phone && !hasEmail) remarks.error('phone-invalid', cell);
  return phone;
}

function readChoice<T>(
  cell: Cell | undefined,
  choices: Readonly<Record<string, T>>,
  code: ImportCode,
  remarks: Remarks,
): T | undefined {
  if (!cell?.value) return undefined;
  const plain = cell.value.toLowerCase().replace(/[-\s]/g, '');
  if (Object.hasOwn(choices, plain)) return choices[plain];
  remarks.error(code, cell);
  return undefined;
}

function readZone(cell: Cell | undefined, remarks: Remarks): string | undefined {
  if (!cell?.value || isZone(cell.value)) return cell?.value;
  const place = cell.value.toLowerCase().replace(/\s+/g, '_');
  const meant = Intl.supportedValuesOf('timeZone').find((zone) => zone.toLowerCase().endsWith(`/${place}`));
  if (meant) remarks.error('zone-suggested', cell, meant);
  else remarks.error('zone-unknown', cell);
  return undefined;
}
