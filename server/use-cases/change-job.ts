import { recordChange } from '../changes/record-change.ts';
import type { Caller } from '../http/caller.ts';
import { Refusal } from '../http/refusal.ts';
import type { Database, Transaction } from '../parts.ts';
import { type JobRole, refuseStrangers, toRows } from './create-job.ts';
import { recordAudit } from './record-audit.ts';
import { isThereAlready, refuseOlder } from './refuse-older.ts';
import { storeSignalForJob } from './send-signal.ts';
import { teamTag } from './team-tag.ts';

const actions = ['setJobRoles', 'createJob'];

/**
 * Who fills the roles from now on; every run of the job hears that its responsible people may be others. Refuses a team that was made
 * `from` another one than there is, unless it is the one that there is.
 */
export async function setJobRoles(
  database: Database,
  caller: Caller,
  { jobId, roles, from }: { jobId: string; roles: readonly JobRole[]; from: string },
) {
  const { organisationId, userId } = caller;
  const by = { kind: 'person', id: userId } as const;
  await database.$transaction(async (transaction) => {
    await refuseStrangers(transaction, organisationId, roles);
    await transaction.$queryRaw`select 1 from job where id = ${jobId}::uuid for no key update`;
    const before = await transaction.jobRole.findMany({ where: { jobId } });
    const now = teamTag(before);
    if (isThereAlready({ now, from, wanted: teamTag(roles) })) return;
    await refuseOlder(transaction, { organisationId, targetId: jobId, actions, now, from });
    await refuseNobody(transaction, jobId, before, roles);
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

/** Refuses to empty a role while somebody in the job is owed an answer: what it answered for has to fall to somebody. Who looks on answers for nothing. */
async function refuseNobody(
  transaction: Transaction,
  jobId: string,
  before: readonly JobRole[],
  after: readonly JobRole[],
): Promise<void> {
  if (before.every(({ role }) => role === 'viewer' || after.some((one) => one.role === role))) return;
  const isOwed = await transaction.obligation.findFirst({
    where: { status: 'open', application: { jobId } },
    select: { id: true },
  });
  if (isOwed) throw new Refusal('nobodyAnswers');
}
