import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Client } from '@temporalio/client';
import type pg from 'pg';
import { workflowId } from './contract.ts';
import { inParallel } from './in-parallel.ts';
import { decideSignal } from './workflows.ts';

interface Waiting {
  id: string;
  stage: number;
}

/** The recruiters: decides every application that stands in a stage, a row first and then a signal, until told to stop. */
export async function decideWaiting({
  client,
  pool,
  stages,
  signal,
}: {
  client: Client;
  pool: pg.Pool;
  stages: number;
  signal: AbortSignal;
}): Promise<void> {
  while (!signal.aborted) {
    const { rows } = await pool.query<Waiting>(
      `select a.id, a.stage from floor.application a
       where a.state = 'inStage' and not exists (select 1 from floor.decision d where d.application_id = a.id and d.stage = a.stage) limit 200`,
    );
    await inParallel(rows, 20, (waiting) => decide(client, pool, waiting, stages));
    if (rows.length === 0) await sleep(50);
  }
}

async function decide(client: Client, pool: pg.Pool, { id, stage }: Waiting, stages: number): Promise<void> {
  const decisionId = randomUUID();
  await pool.query(
    `insert into floor.decision (id, application_id, stage, exit, strength, development, state, decided_at) values ($1, $2, $3, $4, $5, $6, 'stored', now())`,
    [
      decisionId,
      id,
      stage,
      stage === stages ? 'hired' : 'advance',
      'Clear answers to every question',
      'More practice in leading a team',
    ],
  );
  await client.workflow.getHandle(workflowId(id)).signal(decideSignal, decisionId);
}
