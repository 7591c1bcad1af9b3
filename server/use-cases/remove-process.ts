import { recordChange } from '../changes/record-change.ts';
import type { Caller } from '../http/caller.ts';
import type { Transaction } from '../parts.ts';
import { recordAudit } from './record-audit.ts';

/** Removes a process that has no versions (any more), with its draft and who has it open; the list hears of it and the audit log keeps it. */
export async function removeProcess(
  transaction: Transaction,
  { caller, id, slug }: { readonly caller: Caller; readonly id: string; readonly slug: string },
): Promise<void> {
  const { organisationId, userId } = caller;
  await transaction.presence.deleteMany({ where: { processId: id } });
  await transaction.process.delete({ where: { id } });
  await recordChange(transaction, caller, { topic: 'process', topicId: id, kind: 'deleted' });
  await recordAudit(transaction, {
    organisationId,
    by: { kind: 'person', id: userId },
    action: 'deleteProcess',
    target: 'process',
    targetId: id,
    before: { slug },
  });
}
