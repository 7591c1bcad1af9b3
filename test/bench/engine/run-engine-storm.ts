import { setTimeout as sleep } from 'node:timers/promises';
import type { Pool } from '../../../prisma/pool.ts';
import { inParallel, until } from '../floor/in-parallel.ts';
import { type Lateness, lateness } from '../floor/run-floor-storm.ts';
import { apply } from './create-job.ts';
import { waitUntilDue } from './definitions.ts';
import { type EngineServices, withEngine } from './with-engine.ts';

export interface EngineStormOptions extends EngineServices {
  timers: number;
  /** How many runs a second are expected to reach their timer; the due instant is set by it. */
  armedPerSecond: number;
  acceptedAt: (messageId: string) => number | undefined;
  /** Told when the instant has come. */
  whenDue?: () => void;
}

/** As the floor's: milliseconds after the due instant until the run stamped its transition, and until the provider had the message. */
export interface EngineStormResult {
  fired: Lateness;
  sent: Lateness;
  /** The worker's resident memory while all runs wait for their timer, in bytes. */
  memory: number;
}

const marginMs = 5_000;
const minuteMs = 60_000;

/**
 * Starts that many runs whose one timer is due at the same instant, and answers how late each was.
 * Throws when not every run waited for its timer before that instant: the figure would flatter.
 */
export async function runEngineStorm(options: EngineStormOptions): Promise<EngineStormResult> {
  const { timers, armedPerSecond, acceptedAt, whenDue, ...services } = options;
  // A drawing tells its times by the minute.
  const earliest = Date.now() + (timers / armedPerSecond) * 1_000 + marginMs;
  const dueAt = Math.ceil(earliest / minuteMs) * minuteMs;
  const [date = '', time = ''] = new Date(dueAt).toISOString().split('T');
  return withEngine(services, { definition: waitUntilDue(time.slice(0, 5)) }, async (engine) => {
    const { pool, job, relay } = engine;
    await inParallel(Array.from({ length: timers }), 50, async () => {
      await apply(pool, job, { due: date });
      relay.nudge();
    });
    await until(async () => (await acknowledged(pool)) === timers, timers * 1_000 + 60_000);
    if (Date.now() >= dueAt)
      throw new Error(`Not all ${timers} timers were armed in time: lower armedPerSecond (${armedPerSecond})`);
    const { memory } = await engine.askWorker();
    await sleep(dueAt - Date.now());
    whenDue?.();
    await until(async () => (await ended(pool)) === timers, timers * 1_000 + 60_000);
    return { fired: await firedLateness(pool, dueAt), sent: await sentLateness(pool, dueAt, acceptedAt), memory };
  });
}

async function acknowledged(pool: Pool): Promise<number> {
  const { rows } = await pool.query<{ count: number }>(
    `select count(*)::int as count from "message" where "purpose" = 'acknowledgement' and "acceptedAt" is not null`,
  );
  return rows[0]?.count ?? 0;
}

/** As cheap to ask as the floor's: this is asked all through the storm, and reading all messages each time would be part of what is measured. */
async function ended(pool: Pool): Promise<number> {
  const { rows } = await pool.query<{ count: number }>(
    `select count(*)::int as count from "application" where "status" = 'ended'`,
  );
  return rows[0]?.count ?? 0;
}

async function firedLateness(pool: Pool, dueAt: number): Promise<Lateness> {
  const { rows } = await pool.query<{ at: Date }>(`select "at" from "applied_event" where "kind" = 'timerFired'`);
  return lateness(rows.map(({ at }) => at.getTime() - dueAt));
}

async function sentLateness(
  pool: Pool,
  dueAt: number,
  acceptedAt: EngineStormOptions['acceptedAt'],
): Promise<Lateness> {
  const { rows } = await pool.query<{ id: string }>(`select "id" from "message" where "purpose" = 'message'`);
  return lateness(rows.map(({ id }) => (acceptedAt(id) ?? Number.NaN) - dueAt));
}
