import { recordChange } from '../../changes/record-change.ts';
import type { Caller } from '../../http/caller.ts';
import { Refusal } from '../../http/refusal.ts';
import type { Database } from '../../parts.ts';
import { everyRole } from '../../notices/every-role.ts';
import { tellStaff } from '../../notices/tell-staff.ts';
import { recordAudit } from '../record-audit.ts';
import { closingInstant } from './closing-instant.ts';
import { settleClosing } from './settle-closing.ts';

/** Closing begins: no more candidates are taken in, and after its undo window every run answers its candidate. Closed at once where nobody is in it. */
export async function closeJob(
  database: Database,
  caller: Caller,
  { jobId, reason }: { jobId: string; reason: string },
): Promise<void> {
  const { organisationId, userId } = caller;
  const closesAt = await closingInstant(database, jobId, Date.now());
  await database.$transaction(async (transaction) => {
    const isEmpty =
      (await transaction.application.count({ where: { jobId, status: { in: ['new', 'active'] } } })) === 0;
    const { count } = await transaction.job.updateMany({
      where: { id: jobId, organisationId, status: 'open' },
      data: { status: 'closing', closesAt: isEmpty ? null : closesAt, closeReason: reason, closedBy: userId },
    });
    if (count === 0) throw new Refusal('jobNotOpen');
    await tellStaff(transaction, {
      key: `closing/${jobId}/${Date.now()}`,
      ...{ organisationId, jobId, kind: 'closing', byId: userId, to: everyRole },
    });
    await recordChange(transaction, caller, { topic: 'job', topicId: jobId, kind: 'closing' });
    await recordAudit(transaction, {
      organisationId,
      by: { kind: 'person', id: userId },
      action: 'closeJob',
      target: 'job',
      targetId: jobId,
      after: { closesAt: isEmpty ? null : closesAt.toISOString() },
    });
  });
  await settleClosing(database, organisationId);
}
