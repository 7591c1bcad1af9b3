import { isZone } from '../../process/calendar/zone-days.ts';
import { recordChange } from '../changes/record-change.ts';
import type { Caller } from '../http/caller.ts';
import { orNotFound, Refusal } from '../http/refusal.ts';
import type { Database, Transaction } from '../parts.ts';
import { recordAudit } from './record-audit.ts';

export type JobRole = { readonly role: string; readonly userId: string };
type NewJob = {
  readonly title: string;
  readonly versionId: string;
  readonly zone?: string | undefined;
  readonly roles?: readonly JobRole[] | undefined;
};

/** Opens a job on a version of the organisation; where nobody is given who does more than look on, who opens it is its recruiter. */
export async function createJob(database: Database, caller: Caller, given: NewJob, id: string) {
  const { organisationId, userId } = caller;
  const version = orNotFound(
    await database.version.findFirst({
      where: { id: given.versionId, organisationId },
      select: { id: true, processId: true, definition: true },
    }),
  );
  const zone =
    given.zone ?? (version.definition as unknown as { policy: { calendar: { zone: string } } }).policy.calendar.zone;
  if (!isZone(zone))
    throw new Refusal('invalid', {
      errors: [{ path: 'body.zone', code: 'zone-unknown' }],
    });
  const filled = given.roles ?? [];
  const isForSomebody = filled.some(({ role }) => role !== 'viewer');
  const roles = isForSomebody ? filled : [...filled, { role: 'recruiter', userId }];
  return database.$transaction(async (transaction) => {
    const again = await transaction.job.findUnique({ where: { id } });
    if (again) return again;
    await refuseArchived(transaction, version.processId);
    await refuseStrangers(transaction, organisationId, roles);
    const job = await transaction.job.create({
      data: { id, organisationId, versionId: version.id, title: given.title, zone, createdBy: userId },
    });
    await transaction.jobRole.createMany({ data: toRows(id, roles), skipDuplicates: true });
    await recordChange(transaction, caller, { topic: 'job', topicId: id, kind: 'created' });
    await recordAudit(transaction, {
      organisationId,
      by: { kind: 'person', id: userId },
      action: 'createJob',
      target: 'job',
      targetId: id,
      after: { versionId: version.id, zone, roles },
    });
    return job;
  });
}

async function refuseArchived(transaction: Transaction, processId: string): Promise<void> {
  // Shared: whoever archives at the same moment waits, and many jobs open at once.
  const [process] = await transaction.$queryRaw<{ archivedAt: Date | null }[]>`
    select "archivedAt" from "process" where "id" = ${processId}::uuid for share`;
  if (process?.archivedAt) throw new Refusal('processArchived');
}

export const toRows = (jobId: string, roles: readonly JobRole[]) =>
  roles.map(({ role, userId }) => ({ jobId, role, userId }));

/** Refuses people who are no members of the organisation. */
export async function refuseStrangers(
  transaction: Transaction,
  organisationId: string,
  roles: readonly JobRole[],
): Promise<void> {
  const wanted = [...new Set(roles.map(({ userId }) => userId))];
  const members = await transaction.member.findMany({
    where: { organizationId: organisationId, userId: { in: wanted } },
  });
  const missing = wanted.filter((userId) => !members.some((member) => member.userId === userId));
  if (missing.length > 0)
    throw new Refusal('invalid', {
      errors: missing.map(() => ({ path: 'body.roles', code: 'person-unknown' as const })),
    });
}
