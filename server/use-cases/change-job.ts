import { recordChange } from '../changes/record-change.ts';
import type { Caller } from '../http/caller.ts';
import { Refusal } from '../http/refusal.ts';
import type { Database } from '../parts.ts';
import { type JobRole, refuseStrangers, toRows } from './create-job.ts';
import { recordAudit } from './record-audit.ts';
import { storeSignalForJob } from './send-signal.ts';

/** Who fills the roles from now on; every run of the job hears that its responsible people may be others. */
export async function setJobRoles(
  database: Database,
  caller: Caller,
  { jobId, roles }: { jobId: string; roles: readonly JobRole[] },
) {
  const { organisationId, userId } = caller;
  const by = { kind: 'person', id: userId } as const;
  await database.$transaction(async (transaction) => {
    await refuseStrangers(transaction, organisationId, roles);
    const before = await transaction.jobRole.findMany({ where: { jobId } });
    await transaction.jobRole.deleteMany({ where: { jobId } });
    await transaction.jobRole.createMany({ data: toRows(jobId, roles), skipDuplicates: true });
    await storeSignalForJob(transaction, { organisationId, jobId, kind: 'responsibleChanged', by });
    await recordChange(transaction, caller, { topic: 'job', topicId: jobId, kind: 'roles' });
    await recordAudit(transaction, {
      organisationId,
      by,
      action: 'setJobRoles',
      target: 'job',
      targetId: jobId,
      before: before.map(({ role, userId: person }) => ({ role, userId: person })),
      after: roles,
    });
  });
}

/** Closing begins: every run answers its candidate. The job is closed once nobody is owed anything. */
export async function closeJob(
  database: Database,
  caller: Caller,
  { jobId, reason }: { jobId: string; reason: string },
): Promise<void> {
  const { organisationId, userId } = caller;
  const by = { kind: 'person', id: userId } as const;
  await database.$transaction(async (transaction) => {
    const { count } = await transaction.job.updateMany({
      where: { id: jobId, organisationId, status: 'open' },
      data: { status: 'closing', closeReason: reason },
    });
    if (count === 0) throw new Refusal('jobNotOpen');
    await storeSignalForJob(transaction, { organisationId, jobId, kind: 'jobClosed', by });
    await recordChange(transaction, caller, { topic: 'job', topicId: jobId, kind: 'closing' });
    await recordAudit(transaction, {
      organisationId,
      by,
      action: 'closeJob',
      target: 'job',
      targetId: jobId,
    });
  });
  await settleClosing(database, organisationId);
}

/** Closes the jobs that are closing and in which nothing is owed any more. */
export async function settleClosing(database: Database, organisationId: string): Promise<void> {
  await database.$executeRaw`
    update "job" j set "status" = 'closed', "closedAt" = now()
    where j."organisationId" = ${organisationId} and j."status" = 'closing'
      and not exists (select 1 from "application" a where a."jobId" = j."id" and a."status" in ('new', 'active'))
      and not exists (select 1 from "obligation" o join "application" a on a."id" = o."applicationId"
        where a."jobId" = j."id" and o."status" = 'open')`;
}
