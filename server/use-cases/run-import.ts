import type { ImportView } from '../contract/imports.ts';
import type { Caller } from '../http/caller.ts';
import { orNotFound } from '../http/refusal.ts';
import type { Parts } from '../parts.ts';
import { findOpenJob } from './check-import.ts';
import { getImport } from './import-view.ts';
import { recordAudit } from './record-audit.ts';

/** Imports the ready rows from here on, in the background; a row that is in the job already becomes a duplicate. Refuses a closed job. */
export async function runImport({ database, imports }: Parts, caller: Caller, importId: string): Promise<ImportView> {
  const { organisationId, userId } = caller;
  const { jobId, status } = orNotFound(
    await database.import.findFirst({ where: { id: importId, organisationId }, select: { jobId: true, status: true } }),
  );
  if (status === 'done') return getImport(database, organisationId, importId);
  await findOpenJob(database, organisationId, jobId);
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
      after: { jobId },
    });
  });
  imports.nudge();
  return getImport(database, organisationId, importId);
}
