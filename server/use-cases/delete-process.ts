import type { Caller } from '../http/caller.ts';
import { orNotFound, Refusal } from '../http/refusal.ts';
import type { Parts } from '../parts.ts';
import { removeProcess } from './remove-process.ts';
import { putAway } from './rehearsal/end-rehearsal.ts';

/** Deletes a process with its draft, and ends its rehearsals; refuses one that was ever published, since its versions say what candidates were told. */
export async function deleteProcess(
  { database, runs, log }: Pick<Parts, 'database' | 'runs' | 'log'>,
  caller: Caller,
  id: string,
): Promise<void> {
  const { organisationId } = caller;
  await database.$transaction(async (transaction) => {
    // Whoever publishes at the same moment waits, and then finds nothing; or has published, and is seen here.
    await transaction.$queryRaw`
      select 1 from "process" where "id" = ${id}::uuid and "organisationId" = ${organisationId} for update`;
    const where = { id, organisationId };
    const { slug } = orNotFound(await transaction.process.findFirst({ where, omit: { draft: true } }));
    if ((await transaction.version.count({ where: { processId: id } })) > 0) throw new Refusal('processPublished');
    await removeProcess(transaction, { caller, id, slug });
  });
  // What is not reached here is put away by the sweep.
  const rehearsals = await database.rehearsal.findMany({ where: { processId: id, organisationId, endedAt: null } });
  for (const rehearsal of rehearsals) {
    try {
      await putAway({ database, runs }, rehearsal);
    } catch (error) {
      // The process is gone already, and whoever deleted it would be told that it is not.
      log.warn({ err: error, rehearsalId: rehearsal.id }, 'A rehearsal of a deleted process was not put away');
    }
  }
}
