import { moveUndoMs } from '../../process/interpreter/events/move-undone.ts';
import { recordChange } from '../changes/record-change.ts';
import type { MoveView } from '../contract/moves.ts';
import type { Caller } from '../http/caller.ts';
import { orNotFound, Refusal } from '../http/refusal.ts';
import type { Parts, Transaction } from '../parts.ts';
import { type MovedJob, movedPerSecond } from './create-move.ts';
import { getMove } from './move-views.ts';
import { recordAudit } from './record-audit.ts';
import { nudge } from './send-signal.ts';

/**
 * Undoes a move as a whole: every run is told, and refuses where something has happened to its candidate since; jobs that went over go back.
 * Refuses after an hour. Undone already, it answers how far that has come.
 */
export async function undoMove(parts: Parts, caller: Caller, id: string): Promise<MoveView> {
  const { database } = parts;
  const { organisationId, userId } = caller;
  const done = await database.$transaction(
    async (transaction) => {
      await transaction.$queryRaw`select 1 from "move" where "id" = ${id}::uuid for update`;
      const move = orNotFound(await transaction.move.findFirst({ where: { id, organisationId } }));
      if (move.undoneAt) return false;
      if (move.createdAt.getTime() + moveUndoMs < Date.now()) throw new Refusal('moveTooOld');
      await transaction.move.update({ where: { id }, data: { undoneAt: new Date(), undoneBy: userId } });
      await returnJobs(transaction, move);
      await insertSignals(transaction, { id, organisationId, userId });
      const data = { moveId: id };
      await recordChange(transaction, caller, { topic: 'process', topicId: move.processId, kind: 'moving', data });
      await recordAudit(transaction, {
        organisationId,
        by: { kind: 'person', id: userId },
        action: 'undoMove',
        target: 'process',
        targetId: move.processId,
        after: data,
      });
      return true;
    },
    { timeout: 60_000 },
  );
  if (done) nudge(parts);
  return getMove(database, organisationId, id);
}

/** A job that has gone on to yet another version stays there. */
async function returnJobs(
  transaction: Transaction,
  { jobs, versionId }: { readonly jobs: unknown; readonly versionId: string },
): Promise<void> {
  for (const { jobId, fromVersionId } of jobs as readonly MovedJob[])
    await transaction.job.updateMany({ where: { id: jobId, versionId }, data: { versionId: fromVersionId } });
}

/** For every candidate who has been moved or is on the way there: the run applies the two in their order. */
async function insertSignals(
  transaction: Transaction,
  { id, organisationId, userId }: { readonly id: string; readonly organisationId: string; readonly userId: string },
): Promise<void> {
  await transaction.$executeRaw`
    update "move_candidate" c set "undoSignalId" = gen_random_uuid()
    from "signal" s where c."moveId" = ${id}::uuid and s."id" = c."signalId" and s."refusedAt" is null`;
  await transaction.$executeRaw`
    insert into "signal" ("id", "organisationId", "applicationId", "kind", "payload", "actorKind", "actorId", "nextAttemptAt")
    select c."undoSignalId", ${organisationId}, c."applicationId", 'moveUndone',
      jsonb_build_object('moveId', ${id}::text, 'versionId', c."fromVersionId"::text),
      'person', ${userId}, now() + interval '1 second' * ((row_number() over (order by c."applicationId") - 1) / ${movedPerSecond}::int)
    from "move_candidate" c where c."moveId" = ${id}::uuid and c."undoSignalId" is not null`;
}
