import type { Candidate } from '../../../prisma/client.ts';

/** An entry as it is kept: every column, instants as texts. */
export type KeptEntry = {
  readonly [Column in keyof Candidate]: Candidate[Column] extends Date ? string : Candidate[Column];
};

/** What a merge keeps so that it can be undone exactly. */
export type Kept = {
  readonly one: KeptEntry;
  readonly other: KeptEntry;
  /** The entry that stayed as it became. */
  readonly after: KeptEntry;
  /** Its own applications, and those that came over. */
  readonly own: readonly string[];
  readonly moved: readonly string[];
};

/** The row as it is kept; what the database makes by itself is left out. */
export function keepEntry({ searchText: _made, ...row }: Candidate): KeptEntry {
  return JSON.parse(JSON.stringify(row)) as KeptEntry;
}

/** The columns in which two states of an entry differ, but when it was changed. */
export function changedColumns(one: KeptEntry, other: KeptEntry): string[] {
  const columns = Object.keys(one) as (keyof KeptEntry)[];
  return columns.filter(
    (column) => column !== 'updatedAt' && JSON.stringify(one[column]) !== JSON.stringify(other[column]),
  );
}
