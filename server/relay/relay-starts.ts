import type { Client } from '@temporalio/client';
import type { Pool } from '../../prisma/pool.ts';
import { inParallel } from './in-parallel.ts';
import { restartIfGone } from './reconcile.ts';
import { type RunOf, standingOf, startRun, stirRun } from './start-runs.ts';

const batch = 200;
const width = 50;

/**
 * Starts the runs of new applications, and of older ones that the sentinel has marked and whose run is gone; answers how many it looked at.
 * One that Temporal did not take is asked for again after a minute. A run that lives and has nothing under way although it is overdue, or has
 * not begun after minutes, has slept past what it should have done, and is woken.
 */
export async function relayStarts(pool: Pool, client: Client, queue?: string): Promise<number> {
  const { rows } = await pool.query<Asked>({
    name: 'relay-starts',
    text: claimSql,
    values: [batch],
  });
  const failures = await inParallel(rows, width, async ({ isNew, isFresh, ...run }) => {
    const standing = isFresh ? 'gone' : await standingOf(client, run.applicationId);
    if (standing === 'idle') await stirRun(client, run.applicationId);
    else if (standing === 'gone' && isNew) await startRun(client, run, queue);
    else if (standing === 'gone') await restartIfGone(pool, client, run, queue);
  });
  if (failures.length > 0) throw failures[0];
  return rows.length;
}

/** `isFresh`: of minutes ago, and most likely never started. */
type Asked = RunOf & { readonly isNew: boolean; readonly isFresh: boolean };

// Organisations take turns: whoever imports thousands keeps nobody else's applicant waiting.
const claimSql = `
with waiting as (
  select "id", "appliedAt", row_number() over (partition by "organisationId" order by "appliedAt") as "turn" from "application"
  where ("status" = 'new' and ("runAskedAt" is null or "runAskedAt" < now() - interval '1 minute'))
    or ("status" in ('active', 'ended') and "runAskedAt" is null)
), due as (
  select a."id" from "application" a join (select "id" from waiting order by "turn", "appliedAt" limit $1) w on w."id" = a."id"
  where a."status" = 'new' or a."runAskedAt" is null for update of a skip locked
)
update "application" a set "runAskedAt" = now() from due where a."id" = due."id"
returning a."id" as "applicationId", a."organisationId", a."epoch", a."jobId", a."versionId", a."clockAhead", a."status" = 'new' as "isNew",
  a."status" = 'new' and a."appliedAt" > now() - interval '5 minutes' as "isFresh"`;
