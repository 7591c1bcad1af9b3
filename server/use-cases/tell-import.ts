import type { Import } from '../../prisma/client.ts';
import { sawItEnd } from '../notices/saw-it-end.ts';
import { tellStaff } from '../notices/tell-staff.ts';
import type { Transaction } from '../parts.ts';

/**
 * Tells whoever imported a list that it has stopped, or is done where some rows failed or it took its time: otherwise they have seen it. Of one that
 * has stopped the recruiters of the job hear where a key imported it.
 */
export async function tellImport(transaction: Transaction, ended: Import): Promise<void> {
  const { id, organisationId, jobId, createdBy, createdAt, startedAt, status, failed } = ended;
  const isDone = status === 'done';
  if (isDone && (createdBy === null || sawItEnd({ failed, since: startedAt ?? createdAt }))) return;
  const about = isDone ? 'importDone' : 'importStopped';
  await tellStaff(transaction, {
    ...{ organisationId, jobId, key: `${about}/${id}/${Date.now()}`, kind: 'many', about, subjectId: id },
    to: [createdBy === null ? { kind: 'role', role: 'recruiter' } : { kind: 'person', personId: createdBy }],
  });
}
