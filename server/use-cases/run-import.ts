import type { ImportView } from '../contract/imports.ts';
import type { Caller } from '../http/caller.ts';
import { orNotFound } from '../http/refusal.ts';
import type { Parts } from '../parts.ts';
import { findOpenJob } from './check-import.ts';
import { getImport, type StoredMapping } from './import-view.ts';
import { refuseMapping } from './judge-rows.ts';
import { recordAudit } from './record-audit.ts';

/** Imports the ready rows from here on, in the background; a row that is in the job already becomes a duplicate. Refuses a closed job, and a list of which no column is a name. */
export async function runImport({ database, imports }: Parts, caller: Caller, importId: string): Promise<ImportView> {
  const { organisationId, userId, language } = caller;
  const { jobId, status, mapping } = orNotFound(
    await database.import.findFirst({
      where: { id: importId, organisationId },
      select: { jobId: true, status: true, mapping: true },
    }),
  );
  if (status === 'done') return getImport(database, organisationId, importId);
  const { version } = await findOpenJob(database, organisationId, jobId);
  refuseMapping(mapping as unknown as StoredMapping, version, language);
  await database.$transaction(async (transaction) => {
    // Asked for once more it only goes on.
    await transaction.import.updateMany({
      where: { id: importId, status: { not: 'running' } },
      data: { status: 'running', startedAt: new Date() },
    });
    await recordAudit(transaction, {
      organisationId,
      by: { kind: 'person', id: userId },
      action: 'runImport',
      target: 'import',
      targetId: importId,
      after: { jobId, ...((mapping as unknown as StoredMapping).again ? { again: true } : {}) },
    });
  });
  imports.nudge();
  return getImport(database, organisationId, importId);
}
