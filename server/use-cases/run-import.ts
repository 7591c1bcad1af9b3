import { heldMinutes } from '../contract/fixed-values.ts';
import type { ImportView } from '../contract/imports.ts';
import type { Caller } from '../http/caller.ts';
import { orNotFound } from '../http/refusal.ts';
import type { Database, Parts } from '../parts.ts';
import { findOpenJob } from './check-import.ts';
import { getImport, type StoredMapping } from './import-view.ts';
import { refuseMapping } from './judge-rows.ts';
import { refuseCount } from './refuse-count.ts';
import { recordAudit } from './record-audit.ts';

type Asked = {
  readonly importId: string;
  /** How many whoever asks knows to be ready. */
  readonly count?: number | undefined;
  readonly atOnce?: boolean | undefined;
};

/** How long an import of so many waits before it begins, in milliseconds: one alone does not. */
export const waitMs = (ready: number): number => (ready < 2 ? 0 : heldMinutes * 60_000);

/**
 * Imports the ready rows in the background: of more than one from ten minutes on, until when it can be taken back, unless `atOnce`; one that had begun
 * goes on at once. A row that is in the job already becomes a duplicate. Refuses a closed job, a list of which no column is a name, and from 30 people
 * on where their number was not given.
 */
export async function runImport(
  { database, imports }: Parts,
  caller: Caller,
  { importId, count, atOnce = false }: Asked,
): Promise<ImportView> {
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
  const ready = await countReady(database, importId);
  if (status === 'checked') refuseCount(ready, count);
  const wait = status === 'checked' && !atOnce ? waitMs(ready) : 0;
  await database.$transaction(async (transaction) => {
    // Asked for once more it only goes on; and never sooner than whoever asked first was told.
    if (status !== 'running')
      await transaction.import.updateMany({
        where: { id: importId, status },
        data: { status: 'running', startedAt: new Date(Date.now() + wait) },
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

const countReady = (database: Database, importId: string) =>
  database.importRow.count({ where: { importId, status: 'ready' } });
