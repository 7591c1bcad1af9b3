import { afterAll, beforeAll, expect, test } from 'vitest';
import { createPool, type Pool } from '../../../prisma/pool.ts';
import { createActivities } from '../../../worker/create-activities.ts';
import { emptyDefinition } from '../../../process/definition/empty-definition.ts';
import { createProviders } from '../../../activities/providers/create-providers.ts';
import { apply, createJob } from '../../bench/engine/create-job.ts';
import { createTestDatabase, type TestDatabase } from '../../setup/test-database.ts';

let database: TestDatabase;
let pool: Pool;
let versions: Pool;

beforeAll(async () => {
  database = await createTestDatabase();
  [pool, versions] = [createPool(database.url, 2), createPool(database.url, 1)];
});

afterAll(async () => {
  await Promise.all([pool?.end(), versions?.end()]);
  await database?.drop();
});

test('more transitions at once than there are connections do not wait for one another when the version is not known yet', async () => {
  const job = await createJob(pool, emptyDefinition('Burst'));
  const ids = await Promise.all(Array.from({ length: 6 }, () => apply(pool, job)));
  const activities = createActivities({
    clock: Date.now,
    pool,
    versions,
    providers: createProviders({ mailbox: { store: async () => undefined } }),
    settings: { pageLink: (key) => `http://localhost/c/${key}`, sender: 'besked@example.test' },
  });
  const input = { epoch: 1, seq: 0, reference: { kind: 'start' } as const, now: Date.now() };
  const answers = await Promise.all(ids.map((applicationId) => activities.advance({ ...input, applicationId })));
  expect(answers.map(({ kind }) => kind)).toEqual(ids.map(() => 'advanced'));
  expect(await database.database.message.count()).toBe(6);
});
