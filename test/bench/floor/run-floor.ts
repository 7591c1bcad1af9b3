import { randomUUID } from 'node:crypto';
import type { Client } from '@temporalio/client';
import type pg from 'pg';
import { type Ladder, TASK_QUEUE, workflowId } from './contract.ts';
import { decideWaiting } from './decide-waiting.ts';
import { inParallel, until } from './in-parallel.ts';
import { type FloorServices, withFloor } from './with-floor.ts';
import { applicationFloor } from './workflows.ts';

export interface FloorOptions extends FloorServices {
  candidates: number;
  stages: number;
  /** How long a decision can be taken back, in milliseconds. */
  undoMs?: number;
  ladder?: Ladder;
}

export interface FloorResult {
  seconds: number;
  candidatesPerSecond: number;
  /** History events of a whole run divided by its stages, start and end included. */
  historyEventsPerStage: number;
  messagesAccepted: number;
  openObligations: number;
}

const PROMISE_MS = 5 * 24 * 60 * 60 * 1000;

/** Runs that many candidates through that many stages of the hand-written process and answers how fast it went; throws when one is lost. */
export async function runFloor({
  candidates,
  stages,
  undoMs = 1000,
  ladder = 'everyRung',
  ...services
}: FloorOptions): Promise<FloorResult> {
  return withFloor(services, async ({ client, pool }) => {
    const ids = Array.from({ length: candidates }, () => randomUUID());
    const deciding = new AbortController();
    const startedAt = performance.now();
    const decisions = decideWaiting({ client, pool, stages, signal: deciding.signal });
    await inParallel(ids, 50, (applicationId) =>
      client.workflow.start(applicationFloor, {
        taskQueue: TASK_QUEUE,
        workflowId: workflowId(applicationId),
        args: [{ applicationId, stages, promiseMs: PROMISE_MS, undoMs, ladder }],
      }),
    );
    await until(
      async () => (await count(pool, `application where state = 'ended'`)) === candidates,
      candidates * 2_000 + 60_000,
    );
    const seconds = (performance.now() - startedAt) / 1000;
    deciding.abort();
    await decisions;
    return {
      seconds,
      candidatesPerSecond: candidates / seconds,
      historyEventsPerStage: (await historyLength(client, ids.slice(0, 20))) / stages,
      messagesAccepted: await count(pool, `message where state = 'sent'`),
      openObligations: await count(pool, `obligation where state = 'open'`),
    };
  });
}

async function historyLength(client: Client, ids: string[]): Promise<number> {
  const lengths = await Promise.all(
    ids.map(async (id) => (await client.workflow.getHandle(workflowId(id)).describe()).historyLength),
  );
  return lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
}

async function count(pool: pg.Pool, tableAndCondition: string): Promise<number> {
  const { rows } = await pool.query<{ count: number }>(`select count(*)::int as count from floor.${tableAndCondition}`);
  return rows[0]?.count ?? 0;
}
