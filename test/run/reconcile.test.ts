import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Definition } from '../../process/definition/schema.ts';
import nurse from '../../process/gallery/nurse.json' with { type: 'json' };
import { reconcile } from '../../server/relay/reconcile.ts';
import { relaySignals } from '../../server/relay/relay-signals.ts';
import { runId } from '../../workflows/contract.ts';
import { openRun, type OpenRun } from './open-run.ts';
import { until } from './until.ts';

const count = 30;

let database: OpenRun['database'];
let run: OpenRun['run'];
let close: OpenRun['close'] | undefined;
let applications: string[];

beforeAll(async () => {
  ({ database, run, close } = await openRun(nurse as unknown as Definition));
  applications = await Promise.all(Array.from({ length: count }, () => run.apply()));
  await run.relay();
  await until(async () => (await acknowledged()) === count, { within: 60_000 });
}, 120_000);

afterAll(() => close?.());

const acknowledged = () => database.database.message.count({ where: { acceptedAt: { not: null } } });
const end = (id: string) => run.client.workflow.getHandle(runId(id)).terminate('lost');

/** What a run says of itself once it knows the newest plan, or has ended; one of an older epoch would have ended at its first word. */
async function settled(id: string) {
  return until(
    async () => {
      const { status } = await run.client.workflow.getHandle(runId(id)).describe();
      const { seq } = await database.database.application.findUniqueOrThrow({ where: { id } });
      const waiting = await run.waiting(id);
      return (
        (waiting.seq === seq || status.name !== 'RUNNING') && { status: status.name, timers: waiting.timers.length }
      );
    },
    { within: 60_000, what: `a run of ${id} that knows its plan` },
  );
}

/** Every run lives and waits for its next instant; answers the epochs. */
async function allLive(): Promise<number[]> {
  const epochs: number[] = [];
  for (const id of applications) {
    const { status, timers } = await settled(id);
    expect(status).toBe('RUNNING');
    expect(timers).toBeGreaterThan(0);
    epochs.push((await database.database.application.findUniqueOrThrow({ where: { id } })).epoch);
  }
  return epochs;
}

describe('reconcile', { timeout: 180_000 }, () => {
  test('leaves runs alone that live', async () => {
    expect(await reconcile(run.pool, run.client, run.queue)).toEqual({ looked: count, restarted: 0, failed: 0 });
  });

  test('restarts every run that is gone, once, and nothing the second time', async () => {
    await Promise.all(applications.map(end));
    expect(await reconcile(run.pool, run.client, run.queue)).toEqual({ looked: count, restarted: count, failed: 0 });
    expect(await reconcile(run.pool, run.client, run.queue)).toEqual({ looked: count, restarted: 0, failed: 0 });
    expect(await allLive()).toEqual(applications.map(() => 2));
    expect(await acknowledged()).toBe(count);
  });

  test('may be run by two at once while a relay wakes the same runs: each is restarted by one of them, and lives', async () => {
    await Promise.all(applications.map(end));
    const wake = applications.map((applicationId) => ({
      organisationId: run.organisationId,
      applicationId,
      kind: 'resumed',
      payload: {},
      actorKind: 'person',
      actorId: 'karin',
    }));
    const results = await Promise.all([
      reconcile(run.pool, run.client, run.queue),
      reconcile(run.pool, run.client, run.queue),
      database.database.signal.createMany({ data: wake }).then(() => relaySignals(run.pool, run.client, run.queue)),
    ]);
    expect(results[0].failed + results[1].failed).toBe(0);
    await until(async () => (await database.database.signal.count({ where: { refusedAt: null } })) === 0, {
      within: 60_000,
    });
    // Those that the relay woke first had a run already; nobody was restarted twice.
    expect((await allLive()).filter((epoch) => epoch !== 2 && epoch !== 3)).toEqual([]);
    expect(await acknowledged()).toBe(count);
  });
});
