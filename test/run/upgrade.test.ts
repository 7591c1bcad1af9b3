import { NativeConnection } from '@temporalio/worker';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Definition } from '../../process/definition/schema.ts';
import nurse from '../../process/gallery/nurse.json' with { type: 'json' };
import { type Bundle, bundleWorkflows } from '../../worker/bundle.ts';
import { keepCurrent } from '../../worker/deployment.ts';
import { startWorker } from '../../worker/start-worker.ts';
import { runId } from '../../workflows/contract.ts';
import { startTemporalAlone } from '../setup/start-services.ts';
import { createTestDatabase, type TestDatabase } from '../setup/test-database.ts';
import { createRunFixture, type RunFixture } from './fixture.ts';
import { until } from './until.ts';

/** The build that the next worker is of: the code of today under another name. */
const build = vi.hoisted(() => ({ name: 'a' }));
vi.mock('../../worker/bundle.ts', async (original) => {
  const { bundleWorkflows } = await original<{ readonly bundleWorkflows: () => Promise<Bundle> }>();
  return {
    bundleWorkflows: async () => {
      const { codePath, buildId } = await bundleWorkflows();
      return { codePath, buildId: `${buildId}-${build.name}` };
    },
  };
});

let temporal: Awaited<ReturnType<typeof startTemporalAlone>>;
let database: TestDatabase;
let run: RunFixture;

// A Temporal of its own: which build is current holds for everybody on it.
beforeAll(async () => {
  [temporal, database] = await Promise.all([startTemporalAlone(), createTestDatabase()]);
  run = await createRunFixture({
    database: database.database,
    url: database.url,
    temporalAddress: temporal.temporalAddress,
    definition: nurse as unknown as Definition,
  });
}, 120_000);

afterAll(async () => {
  await run?.close();
  await database?.drop();
  await temporal?.stop();
}, 60_000);

const buildOf = async (applicationId: string) => {
  const { raw } = await run.client.workflow.getHandle(runId(applicationId)).describe();
  return raw.workflowExecutionInfo?.versioningInfo?.deploymentVersion?.buildId ?? '';
};

test('a run that one build began goes on under the next, as soon as that is there', { timeout: 120_000 }, async () => {
  const applicationId = await run.apply();
  await run.relay();
  await until(async () => (await database.database.message.count({ where: { applicationId, status: 'sent' } })) === 1);
  expect(await buildOf(applicationId)).toMatch(/-a$/);
  await run.stopWorker();
  build.name = 'b';
  await run.startWorker();
  const signalId = await run.signal(applicationId, 'withdrawn', {});
  await until(async () => {
    const { appliedAt } = await database.database.signal.findUniqueOrThrow({ where: { id: signalId } });
    return appliedAt !== null;
  });
  expect(await database.database.application.findUniqueOrThrow({ where: { id: applicationId } })).toMatchObject({
    outcome: 'withdrew',
  });
  await until(async () => (await buildOf(applicationId)).endsWith('-b'));
});

test('an old worker that is started again is followed while it is there, and no longer', {
  timeout: 120_000,
}, async () => {
  build.name = 'b';
  const { buildId } = await bundleWorkflows();
  build.name = 'a';
  const old = await startWorker(run.settings);
  const connection = await NativeConnection.connect({ address: temporal.temporalAddress });
  const stopKeeping = keepCurrent(connection, {
    ...{ namespace: 'default', buildId, pool: run.pool },
    ...{ everyMs: 50, graceMs: 0 },
  });
  const beginning = async () => {
    const applicationId = await run.apply();
    await run.relay();
    await until(
      async () => (await database.database.message.count({ where: { applicationId, status: 'sent' } })) === 1,
    );
    return applicationId;
  };
  expect(await buildOf(await beginning())).toMatch(/-a$/);
  await old.stop();
  expect(await buildOf(await beginning())).toMatch(/-b$/);
  stopKeeping();
  await connection.close();
});
