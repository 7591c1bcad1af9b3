import type { Writable } from 'node:stream';
import pg from 'pg';

export type Pool = pg.Pool;

/**
 * A database that vanishes without a word, as a machine that is cut off does, closes nothing: without these its connections would be waited for as long as
 * the system does by itself, which is two hours, and nobody else gets one.
 */
export const noticesSilence = { keepAlive: true, keepAliveInitialDelayMillis: 10_000 } as const;

/** One statement; with `name` its plan is prepared once per connection. */
export type Statement = { readonly name?: string; readonly text: string; readonly values?: readonly unknown[] };

/** The rows of each statement, in their order. */
export type Rows = Record<string, unknown>[];

/**
 * A pool of at most `size` connections. Statements of one transaction are sent together (pipelined), so that a transition costs two round
 * trips. Connections stay once they were needed; a lost one is reported by the query that needs it, not by ending the process. One that is
 * silent for longer than a statement may take is given up, with what waits on it.
 */
export function createPool(connectionString: string, size = 20): Pool {
  const pool = new pg.Pool({
    connectionString,
    max: size,
    pipeline: true,
    ...noticesSilence,
    query_timeout: 25_000,
    // A new connection plans every statement anew, some 20 ms of work: a thousand timers due after a quiet night must not begin with that.
    idleTimeoutMillis: 0,
    connectionTimeoutMillis: 5_000,
    statement_timeout: 20_000,
    idle_in_transaction_session_timeout: 30_000,
    application_name: 'besked-run',
    options: '-c plan_cache_mode=force_generic_plan',
  });
  pool.on('error', () => undefined);
  return pool;
}

/** Opens a transaction with the given statements, lets `work` turn their rows into further ones, and commits those. */
export async function inTransaction<Answer>(
  pool: Pool,
  opening: readonly Statement[],
  work: (rows: Rows[]) => Promise<{ readonly statements: readonly Statement[]; readonly answer: Answer }>,
): Promise<Answer> {
  const connection = await pool.connect();
  // A connection that dies while it is lent out tells its query; without a listener it would end the process as well.
  const ignore = () => undefined;
  connection.on('error', ignore);
  let broken: Error | undefined;
  try {
    const [, ...rows] = await runAll(connection, [{ text: 'begin' }, ...opening]);
    const { statements, answer } = await work(rows);
    await runAll(connection, [...statements, { text: 'commit' }]);
    return answer;
  } catch (error) {
    broken = error instanceof Error ? error : new Error(String(error));
    await connection.query('rollback').then(
      () => {
        broken = undefined;
      },
      () => undefined,
    );
    throw error;
  } finally {
    connection.off('error', ignore);
    connection.release(broken);
  }
}

async function runAll(connection: pg.PoolClient, statements: readonly Statement[]): Promise<Rows[]> {
  const results = await inOnePacket(connection, () =>
    Promise.allSettled(statements.map((statement) => connection.query(toQuery(statement)))),
  );
  // The first failure is the cause; what follows it only says that the transaction is aborted.
  const failed = results.find((result) => result.status === 'rejected');
  if (failed) throw failed.reason;
  return results.map((result) => (result.status === 'fulfilled' ? (result.value as pg.QueryResult).rows : []));
}

/** What is sent meanwhile goes out in one packet rather than one for each statement. */
function inOnePacket<Answer>(connection: pg.PoolClient, send: () => Answer): Answer {
  const { stream } = (connection as pg.PoolClient & { readonly connection: { readonly stream: Writable } }).connection;
  stream.cork();
  try {
    return send();
  } finally {
    stream.uncork();
  }
}

function toQuery({ name, text, values }: Statement): pg.QueryConfig {
  return { text, ...(name === undefined ? {} : { name }), ...(values === undefined ? {} : { values: [...values] }) };
}
