import type { Pool } from '../../prisma/pool.ts';
import type { SentinelActivities } from '../../workflows/contract.ts';

const graceMinutes = 2;

/**
 * Looks for applications whose clock should have done something and did not, and for signals that stay unapplied; marks them for the relay,
 * which starts a run that is gone and wakes one that lives. Answers how many of each.
 */
export function createWatch(pool: Pool): SentinelActivities['watch'] {
  return async () => {
    const grace = `${graceMinutes} minutes`;
    const overdue = await pool.query({
      name: 'watch-runs',
      text: `update "application" set "runAskedAt" = null
        where "status" in ('new', 'active', 'ended') and "nextDue" < now() - $1::interval and "runAskedAt" is not null`,
      values: [grace],
    });
    const unapplied = await pool.query({
      name: 'watch-signals',
      text: `update "signal" set "nextAttemptAt" = now()
        where "appliedAt" is null and "refusedAt" is null and coalesce("heldUntil", "createdAt") < now() - $1::interval and "nextAttemptAt" > now()`,
      values: [grace],
    });
    return { restarted: overdue.rowCount ?? 0, relayed: unapplied.rowCount ?? 0 };
  };
}
