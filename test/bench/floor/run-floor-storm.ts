import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import { TASK_QUEUE, workflowId } from './contract.ts';
import { inParallel, until } from './in-parallel.ts';
import { type FloorServices, withFloor } from './with-floor.ts';
import { stormFloor } from './workflows.ts';

export interface StormOptions extends FloorServices {
  timers: number;
  /** How many runs a second are expected to reach their timer; the due instant is set by it. */
  armedPerSecond?: number;
  /** Told when the instant has come. */
  whenDue?: () => void;
}

/** Milliseconds after the due instant: `fired` until the run stamped its transition, `sent` until the provider had the message. */
export interface StormResult {
  timers: number;
  fired: Lateness;
  sent: Lateness;
  seconds: number;
}

export interface Lateness {
  p50: number;
  p99: number;
  max: number;
}

const MARGIN_MS = 5_000;

/**
 * Starts that many runs whose one timer is due at the same instant, and answers how late each was.
 * Throws when not every run waited for its timer before that instant: the figure would flatter.
 */
export async function runFloorStorm({
  timers,
  armedPerSecond = 20,
  acceptedAt,
  whenDue,
  ...services
}: StormOptions & { acceptedAt: (messageId: string) => number | undefined }): Promise<StormResult> {
  return withFloor(services, async ({ client, pool }) => {
    const dueAt = Date.now() + (timers / armedPerSecond) * 1000 + MARGIN_MS;
    const ids = Array.from({ length: timers }, () => randomUUID());
    await inParallel(ids, 50, (applicationId) =>
      client.workflow.start(stormFloor, {
        taskQueue: TASK_QUEUE,
        workflowId: workflowId(applicationId),
        args: [{ applicationId, dueAt }],
      }),
    );
    await until(async () => (await delivered(pool, 'acknowledgement')) === timers, timers * 1_000 + 60_000);
    if (Date.now() >= dueAt)
      throw new Error(`Not all ${timers} timers were armed in time: lower armedPerSecond (${armedPerSecond})`);
    await sleep(dueAt - Date.now());
    whenDue?.();
    await until(async () => (await ended(pool)) === timers, timers * 1_000 + 60_000);
    return {
      timers,
      fired: await firedLateness(pool, dueAt),
      sent: await sentLateness(pool, dueAt, acceptedAt),
      seconds: (Date.now() - dueAt) / 1000,
    };
  });
}

/** The middle, the 99th percentile and the largest of the values. */
export function lateness(values: number[]): Lateness {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
  return { p50: at(0.5), p99: at(0.99), max: at(1) };
}

async function delivered(pool: pg.Pool, purpose: string): Promise<number> {
  const { rows } = await pool.query<{ count: number }>(
    `select count(*)::int as count from floor.message where state = 'sent' and effect_key like '%/' || $1`,
    [purpose],
  );
  return rows[0]?.count ?? 0;
}

async function ended(pool: pg.Pool): Promise<number> {
  const { rows } = await pool.query<{ count: number }>(
    `select count(*)::int as count from floor.application where state = 'ended'`,
  );
  return rows[0]?.count ?? 0;
}

async function firedLateness(pool: pg.Pool, dueAt: number): Promise<Lateness> {
  const { rows } = await pool.query<{ at: Date }>(`select at from floor.timeline where kind = 'timerFired'`);
  return lateness(rows.map(({ at }) => at.getTime() - dueAt));
}

async function sentLateness(
  pool: pg.Pool,
  dueAt: number,
  acceptedAt: (messageId: string) => number | undefined,
): Promise<Lateness> {
  const { rows } = await pool.query<{ id: string }>(`select id from floor.message where effect_key like '%/due'`);
  return lateness(rows.map(({ id }) => (acceptedAt(id) ?? Number.NaN) - dueAt));
}
