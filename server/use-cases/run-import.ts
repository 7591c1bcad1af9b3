import { randomUUID } from 'node:crypto';
import type { Prisma } from '../../prisma/client.ts';
import { recordChange } from '../changes/record-change.ts';
import type { ImportView } from '../contract/imports.ts';
import type { Caller } from '../http/caller.ts';
import { orNotFound } from '../http/refusal.ts';
import { importMessage } from '../imports/import-message.ts';
import type { CandidateDraft } from '../imports/read-row.ts';
import type { Parts, Transaction } from '../parts.ts';
import { findOpenJob } from './check-import.ts';
import { createPageKey } from './create-application.ts';
import { getImport } from './import-view.ts';
import { findNamesakes, recogniseAmong } from './recognise-candidate.ts';
import { recordAudit } from './record-audit.ts';

type Importing = Pick<Parts, 'database' | 'log' | 'nudgeRelay'>;
type Running = { readonly importId: string; readonly organisationId: string; readonly jobId: string };
type Ready = {
  readonly row: number;
  readonly person: ReturnType<typeof personOf>;
  readonly given: { readonly fields: Prisma.InputJsonObject; readonly source: string | null };
  readonly identity: string | null;
};

/** So many at a time: what has been imported shows while the rest goes on, and survives whatever stops it. */
const batch = 200;

/** Imports the ready rows in batches and runs on after a stop; a row that is in the job already becomes a duplicate. Refuses a closed job. */
export async function runImport(parts: Parts, caller: Caller, importId: string): Promise<ImportView> {
  const { database } = parts;
  const { organisationId, userId } = caller;
  const { jobId, status } = orNotFound(
    await database.import.findFirst({ where: { id: importId, organisationId }, select: { jobId: true, status: true } }),
  );
  if (status === 'done') return getImport(database, organisationId, importId);
  await findOpenJob(database, organisationId, jobId);
  await database.$transaction(async (transaction) => {
    await transaction.import.update({ where: { id: importId }, data: { status: 'running' } });
    await recordAudit(transaction, {
      organisationId,
      by: { kind: 'person', id: userId },
      action: 'runImport',
      target: 'import',
      targetId: importId,
      after: { jobId },
    });
  });
  importInBackground(parts, { importId, organisationId, jobId });
  return getImport(database, organisationId, importId);
}

/**
 * Goes on with every import that ended with its server, at its first row that is not in yet. One that another server is at is no harm: its
 * batches and ours go one after the other. Answers how many there were.
 */
export async function resumeImports(parts: Importing): Promise<number> {
  const cut = await parts.database.import.findMany({
    where: { status: 'running' },
    select: { id: true, organisationId: true, jobId: true },
  });
  for (const { id, ...where } of cut) importInBackground(parts, { importId: id, ...where });
  return cut.length;
}

function importInBackground(parts: Importing, running: Running): void {
  const { importId } = running;
  void importAll(parts, running).catch(async (error: unknown) => {
    parts.log.error({ importId, err: error }, 'import stopped');
    await setStatus(parts, importId, 'failed').catch(() => undefined);
  });
}

async function importAll(parts: Importing, running: Running): Promise<void> {
  for (;;) {
    const came = await parts.database.$transaction((transaction) => importBatch(transaction, running), {
      timeout: 60_000,
    });
    if (came === 'closed') return setStatus(parts, running.importId, 'failed');
    if (came === 0) return setStatus(parts, running.importId, 'done');
    parts.nudgeRelay();
  }
}

async function setStatus({ database }: Importing, id: string, status: 'done' | 'failed'): Promise<void> {
  const isDone = status === 'done';
  await database.import.update({ where: { id }, data: { status, finishedAt: isDone ? new Date() : null } });
}

/** The next rows; answers how many there were. Imports into one job go one after the other, so that nobody comes in twice. */
async function importBatch(transaction: Transaction, running: Running): Promise<number | 'closed'> {
  const { importId, jobId } = running;
  await transaction.$queryRaw`select 1 from "job" where "id" = ${jobId}::uuid for no key update`;
  const { versionId, status } = await transaction.job.findUniqueOrThrow({ where: { id: jobId } });
  if (status !== 'open') return 'closed';
  const rows = await transaction.importRow.findMany({
    where: { importId, status: 'ready' },
    orderBy: { row: 'asc' },
    take: batch,
  });
  if (rows.length === 0) return 0;
  const ready = rows.map(({ row, draft, identity }) => {
    const { candidate } = draft as unknown as { candidate: CandidateDraft };
    const given = { fields: candidate.fields as Prisma.InputJsonObject, source: candidate.source ?? null };
    return { row, person: personOf(candidate), given, identity };
  });
  const { people, applications, there } = await sortOut(transaction, { ...running, versionId }, ready);
  await transaction.candidate.createMany({ data: people });
  await transaction.application.createMany({ data: applications.map(({ data }) => data) });
  await transaction.$executeRaw`
    update "import_row" r set "status" = 'imported', "applicationId" = v."id"
    from unnest(${applications.map(({ row }) => row)}::int[], ${applications.map(({ data }) => data.id)}::uuid[]) as v("row", "id")
    where r."importId" = ${importId}::uuid and r."row" = v."row"`;
  await transaction.importRow.updateMany({ where: { importId, row: { in: there } }, data: alreadyThere });
  await recordChange(transaction, running, { topic: 'job', topicId: jobId, kind: 'imported', data: { importId } });
  return rows.length;
}

const { code, sv, en } = importMessage('already-in-job');
const alreadyThere = {
  status: 'duplicate',
  issues: [{ severity: 'warning', column: null, code, message: { sv, en } }],
};

/** Who is new, who applies, and which rows are in the job already, under whatever address. */
async function sortOut(
  transaction: Transaction,
  { importId, organisationId, jobId, versionId }: Running & { readonly versionId: string },
  ready: readonly Ready[],
) {
  const known = await findNamesakes(
    transaction,
    organisationId,
    ready.map(({ person }) => person),
  );
  const inJob = await applicantsThere(transaction, jobId, { ready, ids: known.map(({ id }) => id) });
  const people: Prisma.CandidateCreateManyInput[] = [];
  const applications: { row: number; data: Prisma.ApplicationCreateManyInput & { id: string } }[] = [];
  const there: number[] = [];
  for (const { row, person, given, identity } of ready) {
    const same = recogniseAmong(known, person);
    if (inJob.has(identity) || (same && inJob.has(same.id))) {
      there.push(row);
      continue;
    }
    const candidateId = same?.id ?? randomUUID();
    if (!same) {
      people.push({ id: candidateId, organisationId, ...person });
      known.push({ ...person, id: candidateId });
    }
    inJob.add(identity).add(candidateId);
    const application = { id: randomUUID(), organisationId, jobId, candidateId, versionId, rowIdentity: identity };
    applications.push({ row, data: { ...application, ...given, importId, pageKey: createPageKey() } });
  }
  return { people, applications, there };
}

/** Of these rows and people, the identities and ids of those who are in the job. */
async function applicantsThere(
  transaction: Transaction,
  jobId: string,
  { ready, ids }: { readonly ready: readonly Ready[]; readonly ids: readonly string[] },
): Promise<Set<string | null>> {
  const identities = ready.flatMap(({ identity }) => (identity === null ? [] : [identity]));
  const found = await transaction.application.findMany({
    where: { jobId, OR: [{ rowIdentity: { in: identities } }, { candidateId: { in: [...ids] } }] },
    select: { rowIdentity: true, candidateId: true },
  });
  const all = found.flatMap(({ rowIdentity, candidateId }) => [rowIdentity, candidateId]);
  return new Set(all.filter((one) => one !== null));
}

function personOf({ firstName, lastName, email, phone, isMobile, language, channel, zone }: CandidateDraft) {
  return {
    firstName,
    lastName,
    email: email?.toLowerCase() ?? null,
    phone: phone ?? null,
    phoneIsMobile: isMobile,
    language: language ?? ('sv' as const),
    channel: channel ?? (email || !isMobile ? ('email' as const) : ('sms' as const)),
    zone: zone ?? null,
  };
}
