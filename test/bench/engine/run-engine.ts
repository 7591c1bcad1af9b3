import type { Client } from '@temporalio/client';
import type { Pool } from '../../../prisma/pool.ts';
import { runId } from '../../../workflows/contract.ts';
import { inParallel, until } from '../floor/in-parallel.ts';
import { apply } from './create-job.ts';
import { decideWaiting } from './decide-waiting.ts';
import { stagesInARow } from './definitions.ts';
import { clockOfUndo } from './clock-of-undo.ts';
import { type EngineServices, withEngine, type WorkerReport } from './with-engine.ts';

export interface EngineOptions extends EngineServices {
  candidates: number;
  stages: number;
}

export interface EngineResult {
  seconds: number;
  candidatesPerSecond: number;
  /** History events of a run until it has told its end, divided by its stages. */
  historyEventsPerStage: number;
  messagesAccepted: number;
  openObligations: number;
  worker: WorkerReport;
}

/** Runs that many candidates through that many stages of a drawn process and answers how fast it went; throws when one is lost. */
export async function runEngine({ candidates, stages, ...services }: EngineOptions): Promise<EngineResult> {
  return withEngine(services, { definition: stagesInARow(stages), clock: clockOfUndo() }, async (engine) => {
    const { client, pool, job, relay } = engine;
    const deciding = new AbortController();
    const startedAt = performance.now();
    const decisions = decideWaiting(engine, deciding.signal);
    const ids: string[] = [];
    await inParallel(Array.from({ length: candidates }), 50, async () => {
      ids.push(await apply(pool, job));
      relay.nudge();
    });
    const messages = candidates * (stages + 1);
    await until(
      async () =>
        (await count(pool, `"application" where "status" = 'ended'`)) === candidates &&
        (await count(pool, `"message" where "acceptedAt" is not null`)) === messages,
      candidates * 2_000 + 60_000,
    );
    const seconds = (performance.now() - startedAt) / 1000;
    deciding.abort();
    await decisions;
    return {
      seconds,
      candidatesPerSecond: candidates / seconds,
      historyEventsPerStage: (await historyLength(client, ids.slice(0, 20))) / stages,
      messagesAccepted: messages,
      openObligations: await count(pool, `"obligation" where "status" = 'open'`),
      worker: await engine.askWorker(),
    };
  });
}

async function historyLength(client: Client, ids: readonly string[]): Promise<number> {
  const lengths = await Promise.all(
    ids.map(async (id) => (await client.workflow.getHandle(runId(id)).describe()).historyLength),
  );
  return lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
}

async function count(pool: Pool, tableAndCondition: string): Promise<number> {
  const { rows } = await pool.query<{ count: number }>(`select count(*)::int as count from ${tableAndCondition}`);
  return rows[0]?.count ?? 0;
}
