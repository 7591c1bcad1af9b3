import { createHash } from 'node:crypto';
import { Prisma } from '../../prisma/client.ts';
import type { ImportView } from '../contract/imports.ts';
import type { Caller } from '../http/caller.ts';
import { orNotFound, Refusal } from '../http/refusal.ts';
import { fillOnce, nameApart } from '../imports/fill-once.ts';
import { type ColumnMeaning, mapHeadings } from '../imports/map-headings.ts';
import { recogniseList } from '../imports/recognise-list.ts';
import type { Database, Transaction } from '../parts.ts';
import { type Columns, getImport, type StoredMapping } from './import-view.ts';
import { judgeRows, type Needs, refuseMapping } from './judge-rows.ts';
import { loadVersion, type PublishedVersion } from './load-versions.ts';

type File = { readonly id: string; readonly jobId: string; readonly fileName: string; readonly bytes: Uint8Array };

/** Reads a candidate list and keeps what an import would do; nobody is imported yet. Headings that nobody understands are kept too, for a person to say what they mean. */
export async function checkImport(
  parts: Needs,
  caller: Caller,
  { id, jobId, fileName, bytes }: File,
): Promise<ImportView> {
  const { database } = parts;
  const { organisationId, userId, language } = caller;
  const { version } = await findOpenJob(database, organisationId, jobId);
  if (await database.import.findFirst({ where: { id, organisationId }, select: { id: true } }))
    return getImport(database, organisationId, id);
  const csv = await recogniseList(bytes);
  if (csv.kind === 'refused')
    throw new Refusal('fileRefused', {
      errors: [{ path: 'body', code: csv.problem.code, message: csv.problem[language] }],
    });
  const headings = nameApart(csv.headings);
  const meanings = mapHeadings(csv.headings);
  const filled = fillOnce(
    headings.map((heading, index) => ({
      heading,
      target: targetOf(meanings[index], version),
      isEmpty: csv.records.every(({ cells }) => (cells[index] ?? '').trim() === ''),
    })),
  );
  const mapping: StoredMapping = { ...filled, encoding: csv.encoding, separator: csv.separator, headings };
  const rows = await judgeRows(parts, {
    importId: id,
    organisationId,
    jobId,
    version,
    mapping,
    records: csv.records,
  });
  await database.$transaction(
    async (transaction) => {
      await transaction.import.create({
        data: {
          id,
          organisationId,
          jobId,
          fileName,
          fileHash: createHash('sha256').update(bytes).digest('hex'),
          mapping: mapping as unknown as Prisma.InputJsonObject,
          status: 'checked',
          total: rows.length,
          createdBy: userId,
        },
      });
      await writeRows(transaction, rows);
    },
    { timeout: 60_000 },
  );
  return getImport(database, organisationId, id);
}

/** Another mapping, and whether those who had a no are taken in again; every row is judged anew from the cells that were read. */
export async function remapImport(
  parts: Needs,
  { organisationId, language }: Caller,
  importId: string,
  { mapping: given, again = false }: { readonly mapping: Columns; readonly again?: boolean | undefined },
): Promise<ImportView> {
  const { database } = parts;
  const found = orNotFound(await database.import.findFirst({ where: { id: importId, organisationId } }));
  refuseBegun(found);
  const { version } = await findOpenJob(database, organisationId, found.jobId);
  const stored = found.mapping as unknown as StoredMapping;
  const columns = Object.fromEntries(
    stored.headings.map((heading) => [heading, (Object.hasOwn(given, heading) ? given[heading] : null) ?? null]),
  );
  const leftOut = (stored.leftOut ?? []).filter(
    ({ heading, instead }) => columns[heading] === null && columns[instead] === stored.columns[instead],
  );
  const mapping = { ...stored, columns, leftOut, again };
  refuseMapping(mapping, version, language);
  // Rows of those who have been erased since stay as they are.
  const readable = { importId, draft: { not: Prisma.DbNull } };
  const old = await database.importRow.findMany({ where: readable, orderBy: { row: 'asc' } });
  const records = old.map(({ row, draft }) => ({ row, cells: (draft as { cells: string[] }).cells }));
  const rows = await judgeRows(parts, {
    importId,
    organisationId,
    jobId: found.jobId,
    version,
    mapping,
    records,
  });
  await database.$transaction(
    async (transaction) => {
      // Rows are read for seconds, in which somebody may have begun the import; from here on whoever begins it waits for the new ones.
      const { count } = await transaction.import.updateMany({
        where: { id: importId, status: 'checked' },
        data: { mapping: mapping as unknown as Prisma.InputJsonObject },
      });
      if (count === 0) refuseBegun(await transaction.import.findUniqueOrThrow({ where: { id: importId } }));
      await transaction.importRow.deleteMany({ where: readable });
      await writeRows(transaction, rows);
    },
    { timeout: 60_000 },
  );
  return getImport(database, organisationId, importId);
}

function refuseBegun({ status }: { readonly status: string }): void {
  if (status !== 'checked')
    throw new Refusal(status === 'done' || status === 'failed' ? 'importOver' : 'importRunning');
}

/** The version of a job that takes candidates; refuses another organisation's job, and one that is closed. */
export async function findOpenJob(database: Database, organisationId: string, jobId: string) {
  const job = orNotFound(await database.job.findFirst({ where: { id: jobId, organisationId } }));
  if (job.status !== 'open') throw new Refusal('jobNotOpen');
  return { job, version: await loadVersion(database, job.versionId) };
}

async function writeRows(transaction: Transaction, rows: readonly Prisma.ImportRowCreateManyInput[]): Promise<void> {
  for (let at = 0; at < rows.length; at += 2_000)
    await transaction.importRow.createMany({ data: rows.slice(at, at + 2_000) });
}

function targetOf(meaning: ColumnMeaning | undefined, { definition }: PublishedVersion): string | null {
  if (meaning?.kind === 'known') return meaning.column;
  if (meaning?.kind !== 'field') return null;
  const name = meaning.name.toLowerCase();
  const field = Object.entries(definition.fields).find(([id, { label }]) =>
    [id, label.sv, label.en].some((one) => one?.toLowerCase() === name),
  );
  return field ? `field:${field[0]}` : null;
}
