import { recordChange } from '../../changes/record-change.ts';
import type { Database } from '../../parts.ts';
import { storeSignalForJob } from '../send-signal.ts';
import { comesBack } from './comes-back.ts';

/**
 * Tells every run of one job whose undo window is over that it is closed; false where somebody has reopened it, another server was first, or a
 * correction is about to take somebody back, who has to hear it too. One whose run does not answer keeps nobody else waiting beyond an hour.
 */
export async function tellClosing(database: Database, jobId: string): Promise<boolean> {
  return database.$transaction(
    async (transaction) => {
      const [job] = await transaction.$queryRaw<{ organisationId: string; closedBy: string | null }[]>`
        update "job" set "closesAt" = null where "id" = ${jobId}::uuid and "status" = 'closing' and "closesAt" <= now()
          and ("closesAt" <= now() - interval '1 hour' or not exists (select 1 from "application" a where a."jobId" = "job"."id" and ${comesBack}))
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
