import { ownCrowds } from '../../../activities/providers/own-turns.ts';
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
  const { database, senders } = parts;
  const stop = orNotFound(await database.emergencyStop.findFirst({ where: { id: stopId, organisationId } }));
  if (stop.releasedAt !== null) return { released: 0 };
  const crowds = ownCrowds(await senders.of(organisationId));
  const released = await database.$transaction(
    async (transaction) => {
      const { count: stops } = await transaction.emergencyStop.updateMany({
        where: { id: stopId, releasedAt: null },
        data: { releasedAt: new Date(), releasedBy: userId },
      });
      if (stops === 0) return 0;
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
      const count = await letGo(transaction, stop);
      await giveBackTurns(transaction, crowds);
      return count;
    },
    { timeout: 60_000 },
  );
  nudge(parts);
  return { released };
}

/**
 * The places that messages were given before the stop, when their account had no turn left, come with nobody: all are due now, and would stand in line
 * behind themselves. Last, since whoever is put off meanwhile waits for these rows.
 */
function giveBackTurns(transaction: Transaction, crowds: readonly string[]): Promise<number> {
  return transaction.$executeRaw`
    update "provider_turn" set "nextAt" = now() where "provider" = any(${[...crowds]}::text[]) and "nextAt" > now()`;
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
