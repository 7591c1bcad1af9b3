import { createHash, randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import pg from 'pg';

export type Connection = pg.PoolClient;

/** A pool of at most `size` connections to the database that holds the floor's tables. */
export function createPool(databaseUrl: string, size = 20): pg.Pool {
  return new pg.Pool({ connectionString: databaseUrl, max: size });
}

/** Throws the schema `floor` away and makes it anew. */
export async function createTables(pool: pg.Pool): Promise<void> {
  await pool.query(await readFile(new URL('./schema.sql', import.meta.url), 'utf8'));
}

/** Runs the work in one transaction and answers what it answers; whatever it throws rolls back. */
export async function inTransaction<T>(pool: pg.Pool, work: (connection: Connection) => Promise<T>): Promise<T> {
  const connection = await pool.connect();
  try {
    await connection.query('begin');
    const result = await work(connection);
    await connection.query('commit');
    return result;
  } catch (error) {
    await connection.query('rollback');
    throw error;
  } finally {
    connection.release();
  }
}

/** Raises the application's sequence number and adds one row to its timeline, unless this very event is there already. */
export async function addToTimeline(
  connection: Connection,
  applicationId: string,
  kind: string,
  subject: string,
  now: number,
): Promise<void> {
  await connection.query(
    `with next as (
       update floor.application set seq = seq + 1 where id = $2
         and not exists (select 1 from floor.timeline where application_id = $2 and event_key = $4) returning seq
     )
     insert into floor.timeline (id, application_id, seq, kind, event_key, at) select $1, $2, seq, $3, $4, $5 from next`,
    [randomUUID(), applicationId, kind, `${kind}/${subject}`, new Date(now)],
  );
}

/** Stores a text once under its effect key and answers its id, the same one when asked again. */
export async function freezeMessage(
  connection: Connection,
  message: { applicationId: string; effectKey: string; subject: string; body: string; state: 'queued' | 'waiting' },
  now: number,
): Promise<string> {
  const { rows } = await connection.query<{ id: string }>(
    `insert into floor.message (id, application_id, effect_key, subject, body, body_hash, state, created_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (effect_key) do update set effect_key = excluded.effect_key returning id`,
    [
      randomUUID(),
      message.applicationId,
      message.effectKey,
      message.subject,
      message.body,
      createHash('sha256').update(message.body).digest('hex'),
      message.state,
      new Date(now),
    ],
  );
  return rows[0]?.id as string;
}

export async function openObligation(
  connection: Connection,
  applicationId: string,
  stage: number,
  promisedAt: number,
): Promise<void> {
  await connection.query(
    `insert into floor.obligation (id, application_id, stage, promised_at, state) values ($1, $2, $3, $4, 'open') on conflict (application_id, stage) do nothing`,
    [randomUUID(), applicationId, stage, new Date(promisedAt)],
  );
}
