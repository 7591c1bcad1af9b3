import { recordChange } from '../../changes/record-change.ts';
import type { Database } from '../../parts.ts';
import { storeSignalForJob } from '../send-signal.ts';

/** Tells every run of one job whose undo window is over that it is closed; false where somebody has reopened it, or another server was first. */
export async function tellClosing(database: Database, jobId: string): Promise<boolean> {
  return database.$transaction(
    async (transaction) => {
      const [job] = await transaction.$queryRaw<{ organisationId: string; closedBy: string | null }[]>`
        update "job" set "closesAt" = null where "id" = ${jobId}::uuid and "status" = 'closing' and "closesAt" <= now()
        returning "organisationId", "closedBy"`;
      if (!job) return false;
      const { organisationId, closedBy } = job;
      const by = closedBy === null ? ({ kind: 'besked' } as const) : ({ kind: 'person', id: closedBy } as const);
      await storeSignalForJob(transaction, { organisationId, jobId, kind: 'jobClosed', by });
      await recordChange(transaction, { organisationId }, { topic: 'job', topicId: jobId, kind: 'closing' });
      return true;
    },
    { timeout: 60_000 },
  );
}
