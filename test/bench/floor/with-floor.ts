import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { Client, Connection } from '@temporalio/client';
import type pg from 'pg';
import { createPool, createTables } from './database.ts';

export interface FloorServices {
  databaseUrl: string;
  temporalAddress: string;
  mailUrl: string;
}

export interface Floor {
  client: Client;
  pool: pg.Pool;
}

/** Gives the work fresh tables and a worker of its own process, and takes all of it down afterwards. */
export async function withFloor<T>(services: FloorServices, work: (floor: Floor) => Promise<T>): Promise<T> {
  const pool = createPool(services.databaseUrl);
  const connection = await Connection.connect({ address: services.temporalAddress });
  const worker = fork(new URL('./worker.ts', import.meta.url), [
    services.databaseUrl,
    services.temporalAddress,
    services.mailUrl,
  ]);
  try {
    await createTables(pool);
    await ready(worker);
    return await work({ client: new Client({ connection }), pool });
  } finally {
    await stop(worker);
    await connection.close();
    await pool.end();
  }
}

async function ready(worker: ChildProcess): Promise<void> {
  const [message] = await Promise.race([once(worker, 'message'), once(worker, 'exit')]);
  if (typeof message !== 'object')
    throw new Error(`The floor's worker ended with code ${String(message)} before it was ready`);
}

async function stop(worker: ChildProcess): Promise<void> {
  if (worker.exitCode !== null) return;
  const exited = once(worker, 'exit');
  worker.kill('SIGTERM');
  await exited;
}
