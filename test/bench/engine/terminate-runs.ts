import type { Client } from '@temporalio/client';
import type { Pool } from '../../../prisma/pool.ts';
import { runId } from '../../../workflows/contract.ts';
import { inParallel } from '../floor/in-parallel.ts';

/** Runs that have ended linger for the bounces of their last message; nobody waits for them in a benchmark. */
export async function terminateRuns(client: Client, pool: Pool): Promise<void> {
  const { rows } = await pool.query<{ id: string }>('select "id" from "application"');
  await inParallel(rows, 20, ({ id }) =>
    client.workflow
      .getHandle(runId(id))
      .terminate('the benchmark is over')
      .catch(() => undefined),
  );
}
