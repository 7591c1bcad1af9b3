import type { LocalText } from '../../../process/definition/schema.ts';
import type { BoardStep } from '../../../server/contract/jobs.ts';
import type { FieldsOf } from './bulk-draft.ts';

type Field = BoardStep['exits'][number]['requires'][number];
export type FieldInputKind = Field['kind'];

export type Cells = {
  /** Applications and fields in the order in which they stand in the table. */
  readonly rows: readonly string[];
  readonly fields: readonly Field[];
  readonly options: Readonly<Record<string, Readonly<Record<string, LocalText>> | undefined>>;
};

/** The values with a block of a spreadsheet (lines, and tabs between columns) put in from one cell on; what reaches beyond the table is left out. */
export function pasteInto(
  own: FieldsOf,
  { rows, fields, options }: Cells,
  { row, column, text }: { readonly row: number; readonly column: number; readonly text: string },
): FieldsOf {
  const lines = text.replace(/\r\n?/g, '\n').replace(/\n$/, '').split('\n');
  const next: Record<string, Readonly<Record<string, string>>> = { ...own };
  for (const [down, line] of lines.entries()) {
    const applicationId = rows[row + down];
    if (applicationId === undefined) break;
    const values = line.split('\t').flatMap((value, right) => {
      const field = fields[column + right];
      return field ? [[field.id, valueOf(field, value.trim(), options[field.id])] as const] : [];
    });
    next[applicationId] = { ...next[applicationId], ...Object.fromEntries(values) };
  }
  return next;
}

const yes = ['ja', 'yes', 'true', 'sant', 'x', '1'];
const no = ['nej', 'no', 'false', 'falskt', '0'];

/** A spreadsheet writes a choice by its name, and a yes as it pleases. */
function valueOf({ kind }: Field, value: string, options: Cells['options'][string] = {}): string {
  const plain = value.toLowerCase();
  if (kind === 'boolean') return yes.includes(plain) ? 'true' : no.includes(plain) ? 'false' : value;
  if (kind !== 'choice') return value;
  const named = Object.entries(options).find(([, { sv, en }]) => [sv, en].some((one) => one?.toLowerCase() === plain));
  return named?.[0] ?? value;
}
