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
import { recogniseCandidate } from './recognise-candidate.ts';
import { recordAudit } from './record-audit.ts';

type Running = { readonly importId: string; readonly organisationId: string; readonly jobId: string };
type Ready = { readonly row: number; readonly candidate: CandidateDraft; readonly identity: string | null };

/** So many at a time: what has been imported shows while the rest goes on, and survives whatever stops it. */
const batch = 200;

/** Imports the ready rows in batches and runs on after a stop; a row that is in the job already becomes a duplicate. Refuses a closed job. */
export async function runImport(parts: Parts, caller: Caller, importId: string): Promise<ImportView> {
  const { database, log } = parts;
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
  void importAll(parts, { importId, organisationId, jobId }).catch(async (error: unknown) => {
    log.error({ importId, err: error }, 'import stopped');
    await setStatus(parts, importId, 'failed').catch(() => undefined);
  });
  return getImport(database, organisationId, importId);
}

async function importAll(parts: Parts, running: Running): Promise<void> {
  for (;;) {
    const came = await parts.database.$transaction((transaction) => importBatch(transaction, running), {
      timeout: 60_000,
    });
    if (came === 'closed') return setStatus(parts, running.importId, 'failed');
    if (came === 0) return setStatus(parts, running.importId, 'done');
    parts.nudgeRelay();
  }
}

async function setStatus({ database }: Parts, id: string, status: 'done' | 'failed'): Promise<void> {
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
  const there = await identitiesThere(transaction, jobId, rows);
  for (const { row, draft, identity } of rows) {
    const { candidate } = draft as unknown as { candidate: CandidateDraft };
    const isThere = identity !== null && there.has(identity);
    const applicationId = isThere
      ? null
      : await importRow(transaction, running, versionId, { row, candidate, identity });
    await transaction.importRow.update({
      where: { importId_row: { importId, row } },
      data: applicationId === null ? alreadyThere : { status: 'imported', applicationId },
    });
  }
  if (rows.length > 0)
    await recordChange(transaction, running, { topic: 'job', topicId: jobId, kind: 'imported', data: { importId } });
  return rows.length;
}

const { code, sv, en } = importMessage('already-in-job');
const alreadyThere = {
  status: 'duplicate',
  issues: [{ severity: 'warning', column: null, code, message: { sv, en } }],
};

async function identitiesThere(
  transaction: Transaction,
  jobId: string,
  rows: readonly { readonly identity: string | null }[],
): Promise<Set<string | null>> {
  const identities = rows.flatMap(({ identity }) => (identity === null ? [] : [identity]));
  const found = await transaction.application.findMany({
    where: { jobId, rowIdentity: { in: identities } },
    select: { rowIdentity: true },
  });
  return new Set(found.map(({ rowIdentity }) => rowIdentity));
}

/** One person into the job; null for somebody who is in it already, under whatever address. */
async function importRow(
  transaction: Transaction,
  { importId, organisationId, jobId }: Running,
  versionId: string,
  { candidate, identity }: Ready,
): Promise<string | null> {
  const person = await recogniseCandidate(transaction, organisationId, candidate);
  const candidateId = person?.id ?? randomUUID();
  if (!person)
    await transaction.candidate.create({ data: { id: candidateId, organisationId, ...personOf(candidate) } });
  else if (await transaction.application.findFirst({ where: { jobId, candidateId }, select: { id: true } }))
    return null;
  const { id } = await transaction.application.create({
    data: {
      organisationId,
      jobId,
      candidateId,
      versionId,
      fields: candidate.fields as Prisma.InputJsonObject,
      source: candidate.source ?? null,
      rowIdentity: identity,
      importId,
      pageKey: createPageKey(),
    },
  });
  return id;
}

function personOf({ firstName, lastName, email, phone, isMobile, language, channel, zone }: CandidateDraft) {
  return {
    firstName,
    lastName,
    email: email?.toLowerCase() ?? null,
    phone: phone ?? null,
    phoneIsMobile: isMobile,
    language: language ?? 'sv',
    channel: channel ?? (email || !isMobile ? 'email' : 'sms'),
    zone: zone ?? null,
  };
}
