import type { Import } from '../../prisma/client.ts';
import { sawItEnd } from '../notices/saw-it-end.ts';
import { tellStaff } from '../notices/tell-staff.ts';
import type { Transaction } from '../parts.ts';

/**
 * Tells whoever imported a list that it has stopped, or is done where some rows failed or it took its time: otherwise they have seen it. Of one that
 * has stopped the recruiters of the job hear where a key imported it.
 */
export async function tellImport(transaction: Transaction, ended: Import): Promise<void> {
  const { createdBy, status, failed } = ended;
  const isDone = status === 'done';
  if (isDone && (createdBy === null || sawItEnd({ failed, since: await whenAsked(transaction, ended) }))) return;
  await tell(transaction, ended, isDone ? 'importDone' : 'importStopped');
}

/** Tells the same people that a colleague of theirs has stopped the list, or taken it back: whoever is left is told nothing until somebody goes on. */
export async function tellImportHalted(transaction: Transaction, halted: Import, byId: string): Promise<void> {
  await tell(transaction, halted, 'importHalted', byId);
}

async function tell(
  transaction: Transaction,
  { id, organisationId, jobId, createdBy }: Import,
  about: string,
  byId: string | null = null,
): Promise<void> {
  await tellStaff(transaction, {
    ...{ organisationId, jobId, key: `${about}/${id}/${Date.now()}`, kind: 'many', about, byId, subjectId: id },
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
