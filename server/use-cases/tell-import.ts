import type { Import } from '../../prisma/client.ts';
import { sawItEnd } from '../notices/saw-it-end.ts';
import { tellStaff } from '../notices/tell-staff.ts';
import type { Transaction } from '../parts.ts';

/**
 * Tells whoever imported a list that it has stopped, or is done where some rows failed or it took its time: otherwise they have seen it. Of one that
 * has stopped the recruiters of the job hear where a key imported it.
 */
export async function tellImport(transaction: Transaction, ended: Import): Promise<void> {
  const { id, organisationId, jobId, createdBy, status, failed } = ended;
  const isDone = status === 'done';
  if (isDone && (createdBy === null || sawItEnd({ failed, since: await whenAsked(transaction, ended) }))) return;
  const about = isDone ? 'importDone' : 'importStopped';
  await tellStaff(transaction, {
    ...{ organisationId, jobId, key: `${about}/${id}/${Date.now()}`, kind: 'many', about, subjectId: id },
    to: [createdBy === null ? { kind: 'role', role: 'recruiter' } : { kind: 'person', personId: createdBy }],
  });
}

/** When somebody last asked for it, which is up to ten minutes before it begins. */
async function whenAsked(
  transaction: Transaction,
  { id: targetId, organisationId, createdAt, startedAt }: Import,
): Promise<Date> {
  const asked = await transaction.auditEntry.findFirst({
    where: { organisationId, targetId, action: 'runImport' },
    orderBy: { at: 'desc' },
    select: { at: true },
  });
  return asked?.at ?? startedAt ?? createdAt;
}
