import { recordChange } from '../../changes/record-change.ts';
import type { Caller } from '../../http/caller.ts';
import { orNotFound, Refusal } from '../../http/refusal.ts';
import type { Database } from '../../parts.ts';
import { everyRole } from '../../notices/every-role.ts';
import { tellStaff } from '../../notices/tell-staff.ts';
import { recordAudit } from '../record-audit.ts';

/** Opens a closing job again with everybody where they were; refuses once the runs have been told, because then messages leave. */
export async function reopenJob(database: Database, caller: Caller, jobId: string): Promise<void> {
  const { organisationId, userId } = caller;
  const job = orNotFound(await database.job.findFirst({ where: { id: jobId, organisationId } }));
  await database.$transaction(async (transaction) => {
    const { count } = await transaction.job.updateMany({
      where: { id: jobId, status: 'closing', closesAt: { not: null } },
      data: {
        // The words stay: the next closing begins with them.
        ...{ status: 'open', closesAt: null, closeReason: null, closeWordingReason: null, closedBy: null },
      },
    });
    if (count === 0) throw new Refusal(job.status === 'open' ? 'jobOpen' : 'closingBegun');
    await tellStaff(transaction, {
      key: `reopened/${jobId}/${Date.now()}`,
      ...{ organisationId, jobId, kind: 'closing', about: 'reopened', byId: userId, to: everyRole },
    });
    await recordChange(transaction, caller, { topic: 'job', topicId: jobId, kind: 'reopened' });
    await recordAudit(transaction, {
      organisationId,
      by: { kind: 'person', id: userId },
      action: 'reopenJob',
      target: 'job',
      targetId: jobId,
      before: { closesAt: job.closesAt?.toISOString() ?? null },
    });
  });
}
