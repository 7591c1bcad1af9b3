import { createHash, randomUUID } from 'node:crypto';
import type { Prisma } from '../../prisma/client.ts';
import type { ImportView } from '../contract/imports.ts';
import type { Caller } from '../http/caller.ts';
import { orNotFound, Refusal } from '../http/refusal.ts';
import { type ColumnMeaning, mapHeadings } from '../imports/map-headings.ts';
import type { CandidateDraft } from '../imports/read-row.ts';
import { mappingProblems, readRows } from '../imports/read-rows.ts';
import { type CsvRecord, recogniseCsv } from '../imports/recognise-csv.ts';
import type { Database, Parts } from '../parts.ts';
import { readValue } from './check-fields.ts';
import { createPageKey } from './create-application.ts';
import { loadVersion, type PublishedVersion } from './load-versions.ts';
import { recogniseCandidate } from './recognise-candidate.ts';

type Columns = Record<string, string | null>;
type Stored = { columns: Columns; encoding: string; separator: string; headings: string[] };
type Row = Prisma.ImportRowCreateManyInput;

/** Reads a candidate list and keeps what an import would do; nobody is imported yet. */
export async function checkImport(
  database: Database,
  caller: Caller,
  given: { id: string; jobId: string; fileName: string; bytes: Uint8Array },
): Promise<ImportView> {
  const { organisationId, userId, language } = caller;
  const { id, jobId, fileName, bytes } = given;
  const job = orNotFound(await database.job.findFirst({ where: { id: jobId, organisationId } }));
  const csv = recogniseCsv(bytes);
  if (csv.kind === 'refused')
    throw new Refusal('fileRefused', {
      errors: [{ path: 'body', code: csv.problem.code, message: csv.problem[language] }],
    });
  const version = await loadVersion(database, job.versionId);
  const headings = [...csv.headings];
  const meanings = mapHeadings(headings);
  const columns: Columns = Object.fromEntries(
    headings.map((heading, index) => [heading, targetOf(meanings[index], version)]),
  );
  const stored: Stored = { columns, encoding: csv.encoding, separator: csv.separator, headings };
  const rows = await judge(database, { jobId, version, stored, records: csv.records }, id);
  await database.$transaction(
    async (transaction) => {
      await transaction.import.create({
        data: {
          id,
          organisationId,
          jobId,
          fileName,
          fileHash: createHash('sha256').update(bytes).digest('hex'),
          mapping: stored,
          status: 'checked',
          total: rows.length,
          createdBy: userId,
        },
      });
      for (let at = 0; at < rows.length; at += 2_000)
        await transaction.importRow.createMany({ data: rows.slice(at, at + 2_000) });
    },
    { timeout: 60_000 },
  );
  return getImport(database, organisationId, id);
}

/** Another mapping; every row is judged anew from the cells that were read. */
export async function remapImport(
  database: Database,
  caller: Caller,
  importId: string,
  columns: Columns,
): Promise<ImportView> {
  const found = orNotFound(
    await database.import.findFirst({ where: { id: importId, organisationId: caller.organisationId } }),
  );
  if (found.status !== 'checked') throw new Refusal(found.status === 'running' ? 'importRunning' : 'importOver');
  const job = await database.job.findUniqueOrThrow({ where: { id: found.jobId } });
  const version = await loadVersion(database, job.versionId);
  const stored = { ...(found.mapping as Stored), columns };
  const old = await database.importRow.findMany({ where: { importId }, orderBy: { row: 'asc' } });
  const records = old.map(({ row, draft }) => ({ row, cells: (draft as { cells: string[] }).cells }));
  const rows = await judge(database, { jobId: job.id, version, stored, records }, importId);
  await database.$transaction(
    async (transaction) => {
      await transaction.importRow.deleteMany({ where: { importId } });
      for (let at = 0; at < rows.length; at += 2_000)
        await transaction.importRow.createMany({ data: rows.slice(at, at + 2_000) });
      await transaction.import.update({ where: { id: importId }, data: { mapping: stored } });
    },
    { timeout: 60_000 },
  );
  return getImport(database, caller.organisationId, importId);
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

const known = ['firstName', 'lastName', 'fullName', 'email', 'phone', 'language', 'channel', 'source', 'zone'];

async function judge(
  database: Database,
  {
    jobId,
    version,
    stored,
    records,
  }: { jobId: string; version: PublishedVersion; stored: Stored; records: readonly CsvRecord[] },
  importId: string,
): Promise<Row[]> {
  const { headings, columns } = stored;
  const meanings = headings.map((heading): ColumnMeaning => {
    const target = columns[heading] ?? null;
    if (target === null) return { kind: 'ignored' };
    if (target.startsWith('field:')) return { kind: 'field', name: target.slice(6) };
    if (!known.includes(target))
      throw new Refusal('invalid', {
        errors: [{ path: `body.mapping.${heading}`, code: 'target-unknown', message: target }],
      });
    return { kind: 'known', column: target as 'email' };
  });
  const wrong = mappingProblems(meanings);
  if (wrong.length > 0)
    throw new Refusal('invalid', { errors: wrong.map(({ code, en }) => ({ path: 'mapping', code, message: en })) });
  const read = readRows({ kind: 'recognised', encoding: 'utf-8', separator: ';', headings, records }, meanings);
  const there = new Set(
    (await database.application.findMany({ where: { jobId }, select: { rowIdentity: true } })).map(
      ({ rowIdentity }) => rowIdentity,
    ),
  );
  return read.map((row, index): Row => {
    const toIssue =
      (severity: 'error' | 'warning') =>
      ({ code, sv, en, column }: { code: string; sv: string; en: string; column?: string }) => ({
        severity,
        column: column ?? null,
        code,
        message: { sv, en },
      });
    const issues: unknown[] = [
      ...(row.kind === 'rejected' ? row.errors.map(toIssue('error')) : []),
      ...row.warnings.map(toIssue('warning')),
    ];
    const cells = [...(records[index]?.cells ?? [])];
    if (row.kind !== 'candidate')
      return {
        importId,
        row: row.row,
        status: row.kind === 'rejected' ? 'failed' : 'duplicate',
        draft: { cells },
        issues: issues as Prisma.InputJsonArray,
        identity: row.kind === 'duplicate' ? row.identity : null,
      };
    const fields: Record<string, unknown> = {};
    for (const [field, text] of Object.entries(row.draft.fields)) {
      const kind = version.definition.fields[field];
      const value = kind ? readValue(kind, text) : undefined;
      if (value === undefined)
        issues.push({
          severity: 'error',
          column: field,
          code: 'field-invalid',
          message: { sv: 'Värdet passar inte fältet.', en: 'The value does not fit the field.' },
        });
      else fields[field] = value;
    }
    const failed = issues.some((issue) => (issue as { severity: string }).severity === 'error');
    const status = failed ? 'failed' : there.has(row.identity) ? 'duplicate' : 'ready';
    return {
      importId,
      row: row.row,
      status,
      draft: { cells, candidate: { ...row.draft, fields } } as Prisma.InputJsonObject,
      issues: issues as Prisma.InputJsonArray,
      identity: row.identity,
    };
  });
}

export async function getImport(database: Database, organisationId: string, id: string): Promise<ImportView> {
  const found = orNotFound(await database.import.findFirst({ where: { id, organisationId } }));
  const counts = await database.importRow.groupBy({ by: ['status'], where: { importId: id }, _count: true });
  const of = (status: string) => counts.find((one) => one.status === status)?._count ?? 0;
  const { columns, encoding, separator, headings } = found.mapping as Stored;
  return {
    id,
    jobId: found.jobId,
    fileName: found.fileName,
    status: found.status as 'done',
    encoding,
    separator,
    headings,
    mapping: columns,
    total: found.total,
    ready: of('ready'),
    imported: of('imported'),
    duplicates: of('duplicate'),
    failed: of('failed'),
    createdAt: found.createdAt.toISOString(),
  };
}

/** Imports the ready rows in batches and runs on after a stop; a row that is in the job already becomes a duplicate. */
export async function runImport(parts: Parts, caller: Caller, importId: string): Promise<ImportView> {
  const { database, log } = parts;
  const { organisationId } = caller;
  const found = orNotFound(await database.import.findFirst({ where: { id: importId, organisationId } }));
  if (found.status !== 'done') {
    await database.import.update({ where: { id: importId }, data: { status: 'running' } });
    void (async () => {
      while ((await importBatch(database, { importId, organisationId, jobId: found.jobId })) > 0) parts.nudgeRelay();
      await database.import.update({ where: { id: importId }, data: { status: 'done', finishedAt: new Date() } });
    })().catch((error: unknown) => log.error({ importId, err: error }, 'import stopped'));
  }
  return getImport(database, organisationId, importId);
}

function importBatch(
  database: Database,
  { importId, organisationId, jobId }: { importId: string; organisationId: string; jobId: string },
): Promise<number> {
  return database.$transaction(
    async (transaction) => {
      await transaction.$queryRaw`select 1 from "import" where "id" = ${importId}::uuid for update`;
      const { versionId } = await transaction.job.findUniqueOrThrow({ where: { id: jobId } });
      const rows = await transaction.importRow.findMany({
        where: { importId, status: 'ready' },
        orderBy: { row: 'asc' },
        take: 200,
      });
      for (const { row, draft, identity } of rows) {
        const { candidate } = draft as unknown as { candidate: CandidateDraft };
        const {
          firstName,
          lastName,
          email,
          phone,
          isMobile,
          language = 'sv',
          channel,
          zone,
          source,
          fields,
        } = candidate;
        const person = await recogniseCandidate(transaction, organisationId, candidate);
        const candidateId = person?.id ?? randomUUID();
        if (!person)
          await transaction.candidate.create({
            data: {
              id: candidateId,
              organisationId,
              firstName,
              lastName,
              email: email?.toLowerCase() ?? null,
              phone: phone ?? null,
              phoneIsMobile: isMobile,
              language,
              channel: channel ?? (email || !isMobile ? 'email' : 'sms'),
              zone: zone ?? null,
            },
          });
        const id = randomUUID();
        const { count } = await transaction.application.createMany({
          data: [
            {
              id,
              organisationId,
              jobId,
              candidateId,
              versionId,
              fields: fields as Prisma.InputJsonObject,
              source: source ?? null,
              rowIdentity: identity,
              importId,
              pageKey: createPageKey(),
            },
          ],
          skipDuplicates: true,
        });
        await transaction.importRow.update({
          where: { importId_row: { importId, row } },
          data: count === 1 ? { status: 'imported', applicationId: id } : { status: 'duplicate' },
        });
      }
      return rows.length;
    },
    { timeout: 60_000 },
  );
}
