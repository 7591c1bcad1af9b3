import { type ChildProcess, fork } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { Client, Connection } from '@temporalio/client';
import { createPool, type Pool } from '../../../prisma/pool.ts';
import type { Definition } from '../../../process/definition/schema.ts';
import { type Relay, startRelay } from '../../../server/relay/start-relay.ts';
import { createDatabase } from './create-database.ts';
import { createJob, type Job } from './create-job.ts';
import type { FasterClock } from './on-faster-clock.ts';
import { terminateRuns } from './terminate-runs.ts';
import type { Times } from './timed.ts';

export interface EngineServices {
  databaseUrl: string;
  temporalAddress: string;
  mailUrl: string;
}

export interface EngineWorkerSettings extends EngineServices {
  queue: string;
  clock: FasterClock | null;
  /** How many deliveries a worker works on at once; as users' where left out. */
  atOnce?: number;
}

export interface WorkerReport {
  times: Times;
  /** Resident, in bytes. */
  memory: number;
}

export interface Engine {
  client: Client;
  pool: Pool;
  job: Job;
  relay: Relay;
  databaseUrl: string;
  askWorker: () => Promise<WorkerReport>;
}

interface EngineGiven {
  definition: Definition;
  clock?: FasterClock | null;
  workers?: number;
  atOnce?: number;
}

/** Gives the work a migrated database with one job, the relay in this process and the product's workers in their own, and takes all of it down afterwards. */
export async function withEngine<T>(
  services: EngineServices,
  { definition, clock = null, workers = 1, atOnce }: EngineGiven,
  work: (engine: Engine) => Promise<T>,
): Promise<T> {
  const database = await createDatabase(services.databaseUrl);
  const queue = `bench-${randomUUID()}`;
  const pool = createPool(database.url);
  const connection = await Connection.connect({ address: services.temporalAddress });
  const client = new Client({ connection });
  const settings: EngineWorkerSettings = {
    ...{ ...services, databaseUrl: database.url, queue, clock },
    ...(atOnce === undefined ? {} : { atOnce }),
  };
  const children = Array.from({ length: workers }, () =>
    fork(new URL('./worker.ts', import.meta.url), [JSON.stringify(settings)]),
  );
  const answer = Promise.resolve(client);
  const relay = startRelay({ pool, client: () => answer, report: (error) => console.error(error), queue });
  try {
    const job = await createJob(pool, definition);
    await Promise.all(children.map(told));
    const askWorker = async () => {
      const [first] = children;
      if (!first) throw new Error('There is no worker to ask');
      first.send('report');
      return (await told(first)) as WorkerReport;
    };
    return await work({ client, pool, job, relay, databaseUrl: database.url, askWorker });
  } finally {
    await relay.stop();
    await Promise.all(children.map(stop));
    await terminateRuns(client, pool);
    await connection.close();
    await pool.end();
    await database.drop();
  }
}

async function told(worker: ChildProcess): Promise<unknown> {
  const [message] = await Promise.race([once(worker, 'message'), once(worker, 'exit')]);
  if (typeof message !== 'object' || message === null)
    throw new Error(`The engine's worker ended with code ${String(message)}`);
  return message;
}

async function stop(worker: ChildProcess): Promise<void> {
  if (worker.exitCode !== null) return;
  const exited = once(worker, 'exit');
  worker.kill('SIGTERM');
  await exited;
}
