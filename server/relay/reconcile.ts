import { type Client, WorkflowNotFoundError } from '@temporalio/client';
import type { Pool } from '../../prisma/pool.ts';
import { runId } from '../../workflows/contract.ts';
import { inParallel } from './in-parallel.ts';
import { type RunOf, startRun } from './start-runs.ts';

export type Reconciled = { readonly looked: number; readonly restarted: number; readonly failed: number };

const page = 500;
const width = 20;

/**
 * Looks at every application that is not over and restarts the run of each whose run is gone, under a new epoch and from what PostgreSQL
 * knows: nothing is told twice and no promise moves. Needs Temporal; what fails is counted and can be done again.
 */
export async function reconcile(pool: Pool, client: Client, queue?: string): Promise<Reconciled> {
  let looked = 0;
  let restarted = 0;
  let failed = 0;
  for (let after = '00000000-0000-0000-0000-000000000000'; ; ) {
    const { rows } = await pool.query<RunOf>({ name: 'reconcile', text: pageSql, values: [after, page] });
    const last = rows.at(-1);
    if (!last) return { looked, restarted, failed };
    after = last.applicationId;
    looked += rows.length;
    const failures = await inParallel(rows, width, async (run) => {
      if (await restartIfGone(pool, client, run, queue)) restarted += 1;
    });
    failed += failures.length;
  }
}

/** Restarts the run of an application unless it lives; answers whether it was gone. */
export async function restartIfGone(pool: Pool, client: Client, run: RunOf, queue?: string): Promise<boolean> {
  if (await lives(client, run.applicationId)) return false;
  const { rows } = await pool.query<{ epoch: number }>({
    name: 'raise-epoch',
    text: `update "application" set "epoch" = "epoch" + 1, "runAskedAt" = now() where "id" = $1 and "epoch" = $2 returning "epoch"`,
    values: [run.applicationId, run.epoch],
  });
  const [raised] = rows;
  // Somebody else has just restarted it.
  if (!raised) return false;
  await startRun(client, { ...run, epoch: raised.epoch }, queue);
  return true;
}

async function lives(client: Client, applicationId: string): Promise<boolean> {
  try {
    const { status } = await client.workflow.getHandle(runId(applicationId)).describe();
    return status.name === 'RUNNING';
  } catch (error) {
    if (error instanceof WorkflowNotFoundError) return false;
    throw error;
  }
}

const pageSql = `
select "id" as "applicationId", "organisationId", "epoch", "jobId", "versionId" from "application"
where "status" in ('new', 'active', 'ended') and "id" > $1::uuid order by "id" limit $2`;
