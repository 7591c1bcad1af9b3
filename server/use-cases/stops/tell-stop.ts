import type { Responsible } from '../../../process/definition/schema.ts';
import { everyRole } from '../../notices/every-role.ts';
import { tellStaff } from '../../notices/tell-staff.ts';
import type { Transaction } from '../../parts.ts';

type Stop = {
  readonly organisationId: string;
  readonly jobId: string | null;
  readonly stopId: string;
  readonly byId: string;
};

/** Tells those whose messages do not leave, or leave again: everybody with a role in the job, or all who recruit in the organisation. */
export async function tellStop(
  transaction: Transaction,
  { organisationId, jobId, stopId, byId }: Stop,
  about: 'stopped' | 'released',
): Promise<void> {
  const to = jobId === null ? await recruitersOf(transaction, organisationId) : everyRole;
  await tellStaff(transaction, {
    ...{ organisationId, jobId, key: `${about}/${stopId}`, kind: 'stop', about, byId, subjectId: stopId, to },
  });
}

async function recruitersOf(transaction: Transaction, organisationId: string): Promise<Responsible[]> {
  const members = await transaction.member.findMany({
    where: { organizationId: organisationId, role: { in: ['administrator', 'recruiter'] } },
    select: { userId: true },
  });
  return members.map(({ userId }) => ({ kind: 'person', personId: userId }));
}
