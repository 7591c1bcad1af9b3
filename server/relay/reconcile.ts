import type { Client } from '@temporalio/client';
import { inTransaction, type Pool } from '../../prisma/pool.ts';
import { inParallel } from './in-parallel.ts';
import { replaceRun, type RunOf, standingOf } from './start-runs.ts';

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

/** Restarts the run of an application unless it lives; answers whether it was gone. One at a time, whoever else is at it. */
export async function restartIfGone(pool: Pool, client: Client, run: RunOf, queue?: string): Promise<boolean> {
  const id = run.applicationId;
  const opening = [
    {
      name: 'restart-lock',
      text: 'select pg_try_advisory_xact_lock(hashtextextended($1, 0)) as "isOurs"',
      values: [id],
    },
    { name: 'restart-epoch', text: 'select "epoch" from "application" where "id" = $1::uuid', values: [id] },
  ];
  return inTransaction(pool, opening, async ([locks, applications]) => {
    const epoch = applications?.[0]?.['epoch'];
    const isOurs = locks?.[0]?.['isOurs'] === true && typeof epoch === 'number';
    if (!isOurs || (await standingOf(client, id)) !== 'gone') return { statements: [], answer: false };
    await replaceRun(client, { ...run, epoch: epoch + 1 }, queue);
    return { statements: [{ name: 'raise-epoch', text: raiseSql, values: [id, epoch + 1] }], answer: true };
  });
}

// The new run may have raised it already.
const raiseSql = `update "application" set "epoch" = greatest("epoch", $2), "runAskedAt" = now() where "id" = $1`;

const pageSql = `
select "id" as "applicationId", "organisationId", "epoch", "jobId", "versionId", "clockAhead" from "application"
where "status" in ('new', 'active', 'ended') and "id" > $1::uuid order by "id" limit $2`;
