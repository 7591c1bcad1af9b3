import { recordChange } from '../changes/record-change.ts';
import type { ImportView } from '../contract/imports.ts';
import type { Caller } from '../http/caller.ts';
import { orNotFound, Refusal } from '../http/refusal.ts';
import type { Parts } from '../parts.ts';
import { beginsAt, getImport } from './import-view.ts';
import { recordAudit } from './record-audit.ts';
import { tellImportHalted } from './tell-import.ts';

/**
 * Takes an import back before it begins: nobody comes in and nobody hears, and the list is again as it was checked. One that is under way pauses:
 * whoever is in stays and hears, nobody else comes in until it is run again. Where it is a colleague's they hear. Again changes nothing. Refused once it
 * is done.
 */
export async function stopImport({ database }: Parts, caller: Caller, importId: string): Promise<ImportView> {
  const { organisationId, userId } = caller;
  await database.$transaction(
    async (transaction) => {
      // A batch that is under way is waited for.
      await transaction.$queryRaw`select 1 from "import" where "id" = ${importId}::uuid for update`;
      const found = orNotFound(await transaction.import.findFirst({ where: { id: importId, organisationId } }));
      const { status, startedAt, jobId } = found;
      if (status === 'done') throw new Refusal('importOver');
      if (status !== 'running') return;
      const data =
        beginsAt({ status, startedAt }) !== null ? { status: 'checked', startedAt: null } : { status: 'paused' };
      await transaction.import.update({ where: { id: importId }, data });
      await tellImportHalted(transaction, found, userId);
      await recordChange(transaction, caller, { topic: 'job', topicId: jobId, kind: 'imported', data: { importId } });
      await recordAudit(transaction, {
        ...{ organisationId, by: { kind: 'person', id: userId } as const, action: 'stopImport' },
        ...{ target: 'import', targetId: importId, before: { status }, after: { status: data.status } },
      });
    },
    { timeout: 60_000 },
  );
  return getImport(database, organisationId, importId);
}
