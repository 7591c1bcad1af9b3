import { importMessage, type ImportMessage } from './import-message.ts';
import { type ColumnMeaning, columnsTwice } from './map-headings.ts';
import { type CandidateDraft, type RowRemark, readRow } from './read-row.ts';
import type { RecognisedCsv } from './recognise-csv.ts';
import { rowIdentity } from './row-identity.ts';
import { fullName, plainName } from '../use-cases/names-of.ts';

export type ImportRow =
  | {
      readonly kind: 'candidate';
      readonly row: number;
      readonly draft: CandidateDraft;
      readonly identity: string;
      readonly warnings: readonly RowRemark[];
    }
  /** The same person as an earlier row of this file: by address, else by number, else by name. */
  | {
      readonly kind: 'duplicate';
      readonly row: number;
      readonly of: number;
      readonly identity: string;
      readonly warnings: readonly RowRemark[];
    }
  | {
      readonly kind: 'rejected';
      readonly row: number;
      readonly errors: readonly RowRemark[];
      readonly warnings: readonly RowRemark[];
    };

/** What makes a mapping unusable; an empty list means that `readRows` may be asked. */
export function mappingProblems(mapping: readonly ColumnMeaning[]): ImportMessage[] {
  const hasName = mapping.some(
    ({ kind, ...rest }) => kind === 'known' && 'column' in rest && ['firstName', 'fullName'].includes(rest.column),
  );
  const twice = columnsTwice(mapping).map((column) => importMessage('heading-twice', column));
  return hasName ? twice : [importMessage('headings-missing'), ...twice];
}

/** Every row of a recognised list in the file's order, as a candidate, a duplicate of an earlier row, or rejected with all reasons. */
export function readRows(
  csv: Extract<RecognisedCsv, { kind: 'recognised' }>,
  mapping: readonly ColumnMeaning[],
): ImportRow[] {
  const rowsOf = new Map<string, Named[]>();
  return csv.records.map((record): ImportRow => {
    const { row } = record;
    const { draft, errors, warnings } = readRow(record, csv.headings, mapping);
    if (!draft) return { kind: 'rejected', row, errors, warnings };
    const identity = rowIdentity(draft);
    const earlier = rowsOf.get(identity) ?? [];
    const same = earlier.find((one) => isSamePerson(one.draft, draft));
    if (same) return { kind: 'duplicate', row, of: same.row, identity, warnings };
    rowsOf.set(identity, [...earlier, { row, draft }]);
    const shared = earlier.slice(0, 1).map((one) => ({ row, ...importMessage('address-shared', fullName(one.draft)) }));
    return { kind: 'candidate', row, draft, identity, warnings: [...warnings, ...shared] };
  });
}

type Names = { readonly firstName: string; readonly lastName: string };
type Named = { readonly row: number; readonly draft: Names };

/** Who shares a mailbox or a number and is called otherwise is another: a daughter, a colleague, whoever an agency looks after. */
function isSamePerson(one: Names, other: Names): boolean {
  const [lastName, otherLast] = [plainName(one.lastName), plainName(other.lastName)];
  const mayBeOne = lastName === otherLast || lastName === '' || otherLast === '';
  return mayBeOne && plainName(one.firstName) === plainName(other.firstName);
}
