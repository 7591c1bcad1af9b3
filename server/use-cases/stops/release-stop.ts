import type { Caller } from '../../http/caller.ts';
import { orNotFound } from '../../http/refusal.ts';
import type { Parts, Transaction } from '../../parts.ts';
import { recordAudit } from '../record-audit.ts';
import { nudge } from '../send-signal.ts';
import { stoppedMessages } from './stopped-messages.ts';
import { tellStop } from './tell-stop.ts';

/** What has waited may leave, and its runs are told; what another stop still holds goes on waiting. Released again, nothing happens. */
export async function releaseStop(
  parts: Parts,
  { organisationId, userId }: Caller,
  stopId: string,
): Promise<{ released: number }> {
  const { database } = parts;
  const stop = orNotFound(await database.emergencyStop.findFirst({ where: { id: stopId, organisationId } }));
  if (stop.releasedAt !== null) return { released: 0 };
  const released = await database.$transaction(
    async (transaction) => {
      const { count } = await transaction.emergencyStop.updateMany({
        where: { id: stopId, releasedAt: null },
        data: { releasedAt: new Date(), releasedBy: userId },
      });
      if (count === 0) return 0;
      await recordAudit(transaction, {
        ...{
          organisationId,
          by: { kind: 'person', id: userId },
          action: 'releaseStop',
          target: 'stop',
          targetId: stopId,
        },
        after: { jobId: stop.jobId },
      });
      await tellStop(transaction, { ...stop, stopId, byId: userId }, 'released');
      return letGo(transaction, stop);
    },
    { timeout: 60_000 },
  );
  nudge(parts);
  return { released };
}

/** The run looks at its messages anew once it is told that something has changed. */
async function letGo(
  transaction: Transaction,
  stop: { organisationId: string; jobId: string | null },
): Promise<number> {
  const waiting = stoppedMessages(stop);
  await transaction.$executeRaw`
    insert into "signal" ("id", "organisationId", "applicationId", "kind", "payload", "actorKind")
    select gen_random_uuid(), ${stop.organisationId}, w."applicationId", 'dataChanged', '{}'::jsonb, 'besked'
    from (select distinct m."applicationId" from ${waiting}) w`;
  return transaction.$executeRaw`
    update "message" set "nextAttemptAt" = least("nextAttemptAt", now()) where "id" in (select m."id" from ${waiting})`;
}
