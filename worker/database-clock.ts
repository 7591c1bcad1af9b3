import type { Clock } from '../activities/providers/contract.ts';
import type { Pool } from '../prisma/pool.ts';

const everyMs = 60_000;
/** An answer that took longer than this says too little about when it was given. */
const longestAskMs = 2_000;

export type DatabaseClock = { readonly now: Clock; readonly stop: () => void };

/**
 * The database's clock, asked for once a minute and carried on by a stopwatch in between. Attempts are compared with one another and with
 * the providers' records across workers: a worker whose own clock is wrong must not send again what it takes for long gone. Until the
 * database has answered for the first time it is the worker's own.
 */
export async function createDatabaseClock(pool: Pool, stopwatch: Clock = monotonic): Promise<DatabaseClock> {
  let ahead: number | null = null;
  async function ask(): Promise<void> {
    const before = stopwatch();
    const { rows } = await pool.query<{ now: number }>(
      'select (extract(epoch from clock_timestamp()) * 1000)::float8 as "now"',
    );
    const took = stopwatch() - before;
    if (rows[0] && took <= longestAskMs) ahead = rows[0].now - (before + took / 2);
  }
  const askAgain = () => ask().catch(() => undefined);
  await askAgain();
  const timer = setInterval(() => void askAgain(), everyMs);
  timer.unref();
  return {
    now: () => (ahead === null ? Date.now() : Math.round(stopwatch() + ahead)),
    stop: () => clearInterval(timer),
  };
}

/** Goes on evenly whatever somebody sets the machine's clock to. */
const monotonic: Clock = () => performance.timeOrigin + performance.now();
