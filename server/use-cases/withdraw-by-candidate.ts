import { recordChange } from '../changes/record-change.ts';
import type { Parts } from '../parts.ts';
import type { LinkedApplication } from './find-candidate-link.ts';
import { tellStaff } from '../notices/tell-staff.ts';
import { findWithdrawal } from './find-withdrawal.ts';
import { recordAudit } from './record-audit.ts';
import { nudge, storeSignal } from './send-signal.ts';

/** Stores that the candidate withdraws and tells the run; once is enough, and one that has ended already stays as it is. */
export async function withdrawByCandidate(
  parts: Parts,
  application: LinkedApplication,
  signalId: string,
): Promise<void> {
  const { id: applicationId, organisationId, jobId, status } = application;
  if (status === 'gone') return;
  const by = { kind: 'candidate' } as const;
  if (await findWithdrawal(parts.database, applicationId)) return;
  await parts.database.$transaction(async (transaction) => {
    await storeSignal(transaction, { id: signalId, organisationId, applicationId, kind: 'withdrawn', payload: {}, by });
    await tellStaff(transaction, {
      key: `withdrawn/${signalId}`,
      ...{ organisationId, applicationId, jobId, kind: 'answer', about: 'withdrawn' },
      to: [{ kind: 'role', role: 'recruiter' }],
    });
    await recordChange(
      transaction,
      { organisationId },
      { topic: 'job', topicId: jobId, kind: 'withdrawn', data: { applicationId } },
    );
    await recordAudit(transaction, {
      organisationId,
      by,
      action: 'withdrawn',
      target: 'application',
      targetId: applicationId,
    });
  });
  nudge(parts);
}
