import type { Import } from '../../prisma/client.ts';
import { tellStaff } from '../notices/tell-staff.ts';
import type { Transaction } from '../parts.ts';

/** Whoever waited longer than this has gone on to something else. */
const soon = 60_000;

/** Tells whoever imported a list that it has stopped, or is done where some rows failed or it took its time: otherwise they have seen it. */
export async function tellImport(transaction: Transaction, ended: Import): Promise<void> {
  const { id, organisationId, jobId, createdBy, createdAt, status, failed } = ended;
  const isDone = status === 'done';
  if (createdBy === null || (isDone && failed === 0 && Date.now() - createdAt.getTime() < soon)) return;
  const about = isDone ? 'importDone' : 'importStopped';
  await tellStaff(transaction, {
    ...{ organisationId, jobId, key: `${about}/${id}/${Date.now()}`, kind: 'many', about, subjectId: id },
    to: [{ kind: 'person', personId: createdBy }],
  });
}
