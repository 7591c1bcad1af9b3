import { createHash } from 'node:crypto';
import type { Statement } from '../../prisma/pool.ts';

/** A row by its columns, as JSON: instants as ISO strings, JSON columns as they are. */
export type Row = Readonly<Record<string, unknown>>;

type Change = { readonly table: string; readonly keys: readonly string[]; row: Row };

/** What a transition leaves behind, gathered in memory so that a row that is written and changed in one transition is written once. */
export type Writes = {
  readonly inserts: Map<string, Change & { readonly conflict: string }>;
  readonly updates: Map<string, Change>;
  readonly extras: { readonly text: (firstParameter: number) => string; readonly values: readonly unknown[] }[];
};

export function createWrites(): Writes {
  return { inserts: new Map(), updates: new Map(), extras: [] };
}

/** Adds a row; `conflict` is what PostgreSQL does where it is there already. */
export function insertRow(
  writes: Writes,
  table: string,
  { keys, row, conflict = '' }: { keys: readonly string[]; row: Row; conflict?: string },
): void {
  const change = { table, keys, row, conflict };
  writes.inserts.set(nameOf(change), change);
}

/** Changes columns of a row that is named by `keys`; one that is inserted in the same transition is changed in place. */
export function updateRow(writes: Writes, table: string, keys: readonly string[], row: Row): void {
  const change = { table, keys, row };
  const name = nameOf(change);
  const inserted = writes.inserts.get(name);
  if (inserted) {
    inserted.row = { ...inserted.row, ...row };
    return;
  }
  const known = writes.updates.get(name);
  if (known) known.row = { ...known.row, ...row };
  else writes.updates.set(name, change);
}

/** Everything as one statement, so that a transition costs one round trip; its plan is prepared once per shape. */
export function toStatement(writes: Writes): Statement | null {
  const values: unknown[] = [];
  const parts: string[] = [];
  for (const group of groupsOf([...writes.inserts.values()])) parts.push(insertSql(group, values));
  for (const change of writes.updates.values()) parts.push(updateSql(change, values));
  for (const extra of writes.extras) {
    parts.push(extra.text(values.length + 1));
    values.push(...extra.values);
  }
  if (parts.length === 0) return null;
  const text = `with ${parts.map((part, index) => `w${index} as (${part})`).join(',\n')}\nselect 1`;
  return { name: `w${createHash('sha1').update(text).digest('hex')}`, text, values };
}

type Group = {
  readonly table: string;
  readonly columns: readonly string[];
  readonly conflict: string;
  readonly rows: Row[];
};

/** Rows of the same table and the same columns go into one statement. */
function groupsOf(changes: readonly (Change & { readonly conflict: string })[]): Group[] {
  const groups = new Map<string, Group>();
  for (const { table, row, conflict } of changes) {
    const columns = Object.keys(row).sort();
    const name = `${table} ${columns.join()} ${conflict}`;
    const group = groups.get(name) ?? { table, columns, conflict, rows: [] };
    group.rows.push(row);
    groups.set(name, group);
  }
  return [...groups.values()];
}

function insertSql({ table, columns, conflict, rows }: Group, values: unknown[]): string {
  const list = columns.map(quote).join(', ');
  const records = parameter(values, toJson(rows));
  return `insert into ${quote(table)} (${list}) select ${list} from jsonb_populate_recordset(null::${quote(table)}, ${records}::jsonb) p ${conflict}`;
}

/** Its keys are parameters of their own: joined to the record instead, the planner would read the whole table for one row. */
function updateSql({ table, keys, row }: Change, values: unknown[]): string {
  const changed = Object.keys(row)
    .sort()
    .filter((column) => !keys.includes(column));
  const set = changed.map((column) => `${quote(column)} = p.${quote(column)}`).join(', ');
  const record = parameter(values, toJson(row));
  const where = keys.map((key) => `t.${quote(key)} = ${parameter(values, row[key])}`).join(' and ');
  return `update ${quote(table)} t set ${set} from jsonb_populate_record(null::${quote(table)}, ${record}::jsonb) p where ${where}`;
}

/** PostgreSQL refuses half a character and NUL, and then nothing of its application would ever be written: such a sign alone is lost. */
function toJson(value: unknown): string {
  const json = JSON.stringify(value);
  if (!/\\u(?:d[89a-f]|0000)/.test(json)) return json;
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'string' ? inner.toWellFormed().replaceAll('\0', '\ufffd') : inner,
  );
}

function parameter(values: unknown[], value: unknown): string {
  values.push(value);
  return `$${values.length}`;
}

const quote = (name: string) => `"${name}"`;
const nameOf = ({ table, keys, row }: Change) => `${table}/${keys.map((key) => String(row[key])).join('/')}`;
