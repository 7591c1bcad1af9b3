import { recordChange } from '../changes/record-change.ts';
import type { Caller } from '../http/caller.ts';
import { orNotFound } from '../http/refusal.ts';
import type { Database } from '../parts.ts';
import { recordAudit } from './record-audit.ts';

/** Puts a process away from new jobs, or brings it back; where it is so already nothing happens. What runs on it goes on. */
export async function archiveProcess(database: Database, caller: Caller, id: string, archived: boolean) {
  const { organisationId, userId } = caller;
  return database.$transaction(async (transaction) => {
    const { count } = await transaction.process.updateMany({
      where: { id, organisationId, archivedAt: archived ? null : { not: null } },
      data: { archivedAt: archived ? new Date() : null },
    });
    const process = orNotFound(await transaction.process.findFirst({ where: { id, organisationId } }));
    if (count === 0) return process;
    const kind = archived ? 'archived' : 'broughtBack';
    await recordChange(transaction, caller, { topic: 'process', topicId: id, kind });
    await recordAudit(transaction, {
      organisationId,
      by: { kind: 'person', id: userId },
      action: archived ? 'archiveProcess' : 'bringBackProcess',
      target: 'process',
      targetId: id,
      after: { slug: process.slug },
    });
    return process;
  });
}
