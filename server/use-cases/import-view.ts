import type { ImportView } from '../contract/imports.ts';
import { orNotFound } from '../http/refusal.ts';
import type { LeftOut } from '../imports/fill-once.ts';
import type { Database } from '../parts.ts';

export type Columns = Readonly<Record<string, string | null>>;
/** What an import keeps of its file: how it was read, and what each heading fills. */
export type StoredMapping = {
  readonly columns: Columns;
  /** `xlsx` for a workbook, whose separator is empty. */
  readonly encoding: string;
  readonly separator: string;
  readonly headings: readonly string[];
  readonly leftOut?: readonly LeftOut[];
  /** Whoever is known and had a no in the job is taken in again. */
  readonly again?: boolean;
};

/** An import of the organisation with how far it has come, counted from its rows; refuses where there is none. */
export async function getImport(database: Database, organisationId: string, id: string): Promise<ImportView> {
  const found = orNotFound(await database.import.findFirst({ where: { id, organisationId } }));
  const counts = await database.importRow.groupBy({ by: ['status'], where: { importId: id }, _count: true });
  const said = ['rejected-before', 'taken-in-again'].map((code) => ({ issues: { array_contains: [{ code }] } }));
  const hadNo = await database.importRow.count({
    where: { importId: id, status: { in: ['ready', 'duplicate'] }, OR: said },
  });
  const of = (status: string) => counts.find((one) => one.status === status)?._count ?? 0;
  const {
    columns,
    encoding,
    separator,
    headings,
    leftOut = [],
    again = false,
  } = found.mapping as unknown as StoredMapping;
  return {
    id,
    jobId: found.jobId,
    fileName: found.fileName,
    status: found.status as 'done',
    beginsAt: beginsAt(found),
    encoding,
    separator,
    headings: [...headings],
    mapping: columns,
    leftOut: [...leftOut],
    again,
    hadNo,
    total: found.total,
    ready: of('ready'),
    imported: of('imported'),
    duplicates: of('duplicate'),
    failed: of('failed'),
    createdAt: found.createdAt.toISOString(),
  };
}

type Set = { readonly status: string; readonly startedAt: Date | null };

/** When an import begins that waits to; null once it has, or where it was not set going. */
export const beginsAt = ({ status, startedAt }: Set): string | null =>
  status === 'running' && startedAt !== null && startedAt.getTime() > Date.now() ? startedAt.toISOString() : null;
