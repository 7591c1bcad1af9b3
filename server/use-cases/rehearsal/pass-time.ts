import { timedOut, within } from '../../../activities/providers/within.ts';
import { atMinutes, localDay, localMinutes } from '../../../process/calendar/zone-days.ts';
import { type PassAnswer, type PassUpdate, passUpdate, runId } from '../../../workflows/contract.ts';
import type { Caller } from '../../http/caller.ts';
import { Refusal } from '../../http/refusal.ts';
import type { Parts } from '../../parts.ts';
import { findRehearsal } from './find-rehearsal.ts';

/** Some hundred instants take that long. */
const patienceMs = 45_000;

/**
 * Lets the time of a rehearsal pass, to the next thing that is due or by so many days, and answers when all that was due on the way has
 * happened. Refuses while the engine does not answer.
 */
export async function passTime(
  { database, runs }: Pick<Parts, 'database' | 'runs'>,
  caller: Caller,
  { rehearsalId, days }: { readonly rehearsalId: string; readonly days?: number | undefined },
): Promise<PassAnswer['reached']> {
  const { applicationId, jobId } = await findRehearsal(database, caller, rehearsalId);
  const [application, job] = await Promise.all([
    database.application.findUniqueOrThrow({
      where: { id: applicationId },
      select: { clockAhead: true, status: true },
    }),
    database.job.findUniqueOrThrow({ where: { id: jobId }, select: { zone: true } }),
  ]);
  if (application.status === 'gone') return 'nothing';
  const now = Date.now() + (application.clockAhead ?? 0);
  const answer = await ask(runs, applicationId, { until: days === undefined ? null : inDays(now, days, job.zone) });
  await database.application.updateMany({ where: { id: applicationId }, data: { clockAhead: answer.ahead } });
  return answer.reached;
}

/** The same time of day so many days later, as the zone's clocks show it. */
function inDays(now: number, days: number, zone: string): number {
  return atMinutes(zone, localDay(zone, now) + days, localMinutes(zone, now));
}

async function ask(runs: Parts['runs'], applicationId: string, asked: PassUpdate): Promise<PassAnswer> {
  const client = await runs.client();
  if (client === null) throw new Refusal('engineAway');
  const handle = client.workflow.getHandle(runId(applicationId));
  const pass = () => handle.executeUpdate<PassAnswer, [PassUpdate]>(passUpdate, { args: [asked] });
  const answer = await within(patienceMs, (stop) => client.withAbortSignal(stop, pass)).catch(() => timedOut);
  if (typeof answer === 'symbol') throw new Refusal('engineAway');
  return answer;
}
