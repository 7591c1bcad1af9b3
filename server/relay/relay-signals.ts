import type { Client } from '@temporalio/client';
import type { Pool } from '../../prisma/pool.ts';
import { inParallel } from './in-parallel.ts';
import { type RunOf, wakeRun } from './start-runs.ts';

const batch = 200;
const width = 50;

/**
 * Sends signals that are due to their runs and answers how many were taken on. A signal is sent again, each time later, until the run has
 * applied or refused it: its id makes that harmless. Several servers may relay at once.
 */
export async function relaySignals(pool: Pool, client: Client, queue?: string): Promise<number> {
  const { rows } = await pool.query<RunOf & { signalId: string }>({
    name: 'relay-signals',
    text: claimSql,
    values: [batch],
  });
  const failures = await inParallel(rows, width, ({ signalId, ...run }) => wakeRun(client, run, signalId, queue));
  if (failures.length > 0) throw failures[0];
  return rows.length;
}

// Claimed and put off in one statement, so that no two servers send the same at once; what fails comes again by itself. Organisations take
// turns: whoever decides on thousands keeps nobody else's click waiting.
const claimSql = `
with waiting as (
  select "id", "nextAttemptAt", row_number() over (partition by "organisationId" order by "nextAttemptAt") as "turn" from "signal"
  where "appliedAt" is null and "refusedAt" is null and "nextAttemptAt" <= now()
), due as (
  select s."id" from "signal" s join (select "id" from waiting order by "turn", "nextAttemptAt" limit $1) w on w."id" = s."id"
  where s."nextAttemptAt" <= now() for update of s skip locked
)
update "signal" s set "sentAt" = coalesce(s."sentAt", now()), "attempts" = s."attempts" + 1,
  "nextAttemptAt" = now() + least(interval '5 minutes', interval '5 seconds' * power(2, least(s."attempts", 10)))
from due, "application" a where s."id" = due."id" and a."id" = s."applicationId"
returning s."id" as "signalId", a."id" as "applicationId", a."organisationId", a."epoch", a."jobId", a."versionId", a."clockAhead"`;
