import { Refusal } from '../http/refusal.ts';
import type { Transaction } from '../parts.ts';
import { tellStaff } from '../notices/tell-staff.ts';
import { handOverMeetings } from './hand-over-meetings.ts';

type Handed = {
  readonly organisationId: string;
  readonly userId: string;
  readonly successorId: string;
  /** Who removes them. */
  readonly byId: string;
};

/**
 * Everything that somebody who leaves has answered for falls to another member: meetings to come, roles in jobs, tasks, whose deputy they were, and
 * what published drawings name them for. The successor is told. Answers how many meetings there were.
 */
export async function handOver(transaction: Transaction, handed: Handed): Promise<number> {
  const { organisationId, userId, successorId } = handed;
  const member = { organizationId: organisationId, userId: successorId };
  const isMember = await transaction.member.findFirst({ where: member, select: { id: true } });
  if (!isMember || successorId === userId)
    throw new Refusal('malformed', { errors: [{ path: 'query.successorId', code: 'person-unknown' }] });
  const meetings = await handOverMeetings(transaction, handed);
  await handOverRoles(transaction, handed);
  await transaction.$executeRaw`
    update "task" set "assignees" = replace("assignees"::text, ${JSON.stringify(userId)}, ${JSON.stringify(successorId)})::jsonb
    where "organisationId" = ${organisationId} and "doneAt" is null
      and "assignees" @> ${JSON.stringify([{ kind: 'person', personId: userId }])}::jsonb`;
  await handOverDeputies(transaction, handed);
  await transaction.succession.upsert({
    where: { organisationId_userId: { organisationId, userId } },
    create: { organisationId, userId, successorId },
    update: { successorId, at: new Date() },
  });
  await tellStaff(transaction, {
    key: `succession/${userId}/${successorId}/${Date.now()}`,
    ...{ organisationId, kind: 'deputy', about: 'successor', byId: userId },
    to: [{ kind: 'person', personId: successorId }],
  });
  return meetings;
}

/** Who looks on answers for nothing, so that is left to nobody. */
async function handOverRoles(transaction: Transaction, { organisationId, userId, successorId }: Handed): Promise<void> {
  const roles = await transaction.jobRole.findMany({
    where: { userId, role: { not: 'viewer' }, job: { organisationId, status: { not: 'closed' } } },
  });
  await transaction.jobRole.createMany({
    data: roles.map(({ jobId, role }) => ({ jobId, role, userId: successorId })),
    skipDuplicates: true,
  });
}

/** Nobody is their own deputy: for the successor's absence whoever removes the other one answers. */
async function handOverDeputies(transaction: Transaction, { organisationId, userId, successorId, byId }: Handed) {
  await transaction.absence.deleteMany({ where: { organisationId, userId } });
  const answered = { organisationId, deputyId: userId };
  await transaction.absence.updateMany({
    where: { ...answered, userId: { not: successorId } },
    data: { deputyId: successorId },
  });
  if (byId === successorId) await transaction.absence.deleteMany({ where: answered });
  else await transaction.absence.updateMany({ where: answered, data: { deputyId: byId } });
}
