import type { Stop } from '../../contract/stops.ts';
import type { Caller } from '../../http/caller.ts';
import { orNotFound } from '../../http/refusal.ts';
import type { Parts } from '../../parts.ts';
import { recordAudit } from '../record-audit.ts';
import { toStops } from './find-stops.ts';
import { tellStop } from './tell-stop.ts';

type Wanted = { readonly stopId: string; readonly jobId?: string | undefined; readonly reason: string };

/** From now on nothing is handed over, of the job or of the organisation; what is being handed over this moment may still leave. Stopped twice is stopped once. */
export async function startStop(
  { database }: Parts,
  { organisationId, userId }: Caller,
  { stopId, jobId, reason }: Wanted,
): Promise<Stop> {
  if (jobId !== undefined) orNotFound(await database.job.findFirst({ where: { id: jobId, organisationId } }));
  const where = { organisationId, jobId: jobId ?? null, releasedAt: null };
  const row = await database.$transaction(async (transaction) => {
    await transaction.$queryRaw`select 1 from "organization" where "id" = ${organisationId} for update`;
    const known = await transaction.emergencyStop.findFirst({ where, include: { job: true } });
    if (known) return known;
    await recordAudit(transaction, {
      ...{ organisationId, by: { kind: 'person', id: userId }, action: 'startStop', target: 'stop', targetId: stopId },
      after: { jobId: jobId ?? null },
    });
    await tellStop(transaction, { organisationId, jobId: jobId ?? null, stopId, byId: userId }, 'stopped');
    return transaction.emergencyStop.create({
      data: { id: stopId, organisationId, jobId: jobId ?? null, reason, startedBy: userId },
      include: { job: true },
    });
  });
  const [stop] = await toStops(database, [row]);
  return orNotFound(stop);
}
