import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Definition } from '../../process/definition/schema.ts';
import nurse from '../../process/gallery/nurse.json' with { type: 'json' };
import { reconcile } from '../../server/relay/reconcile.ts';
import { relaySignals } from '../../server/relay/relay-signals.ts';
import { runId } from '../../workflows/contract.ts';
import { createTestDatabase, type TestDatabase, temporalAddress } from '../setup/test-database.ts';
import { createRunFixture, type RunFixture } from './fixture.ts';
import { until } from './until.ts';

const count = 60;

let database: TestDatabase;
let run: RunFixture;
let applications: string[];

beforeAll(async () => {
  database = await createTestDatabase();
  run = await createRunFixture({
    database: database.database,
    url: database.url,
    temporalAddress: temporalAddress(),
    definition: nurse as unknown as Definition,
  });
  applications = await Promise.all(Array.from({ length: count }, () => run.apply()));
  await run.relay();
  await until(async () => (await acknowledged()) === count);
});

afterAll(async () => {
  await run?.close();
  await database?.drop();
});

const acknowledged = () => database.database.message.count({ where: { acceptedAt: { not: null } } });
const end = (id: string) => run.client.workflow.getHandle(runId(id)).terminate('lost');

async function states() {
  return Promise.all(
    applications.map(async (id) => {
      const { epoch, seq } = await database.database.application.findUniqueOrThrow({ where: { id } });
      const { status } = await run.client.workflow.getHandle(runId(id)).describe();
      const waiting = await run.waiting(id);
      return { epoch, status: status.name, isInStep: waiting.seq === seq, waits: waiting.timers.length > 0 };
    }),
  );
}

/** Every run lives, knows the newest plan and waits; one of an older epoch would have ended at its first word. */
async function allLive(epoch: number): Promise<void> {
  const wanted = { epoch, status: 'RUNNING', isInStep: true, waits: true };
  const found = await until(async () => {
    const now = await states();
    return now.every(({ isInStep, status }) => isInStep || status !== 'RUNNING') && now;
  });
  expect(found).toEqual(applications.map(() => wanted));
}

describe('reconcile', () => {
  test('leaves runs alone that live', async () => {
    expect(await reconcile(run.pool, run.client, run.queue)).toEqual({ looked: count, restarted: 0, failed: 0 });
  });

  test('restarts every run that is gone, once, and nothing the second time', async () => {
    await Promise.all(applications.map(end));
    expect(await reconcile(run.pool, run.client, run.queue)).toEqual({ looked: count, restarted: count, failed: 0 });
    expect(await reconcile(run.pool, run.client, run.queue)).toEqual({ looked: count, restarted: 0, failed: 0 });
    await allLive(2);
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
    await until(async () => (await database.database.signal.count({ where: { refusedAt: null } })) === 0);
    const now = await states();
    // Those that the relay woke first had a run already; nobody was restarted twice.
    expect(now.filter(({ status }) => status !== 'RUNNING')).toEqual([]);
    expect(now.filter(({ epoch }) => epoch > 3)).toEqual([]);
    expect(now.filter(({ isInStep }) => !isInStep)).toEqual([]);
    expect(await acknowledged()).toBe(count);
  });
});
